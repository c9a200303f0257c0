export { ChatApiError } from "./chat-api-error.js";
export type { Contract, OperationContract, RetryPolicy } from "./contract.js";
export { createContractClient } from "./create.js";
export type { AnyClientOptions, CallOptions, CommonOptions, ContractDrift, Credential, FixedServer, ReplacedServer, RetryOptions, } from "./options.js";
export type { Aborted, AnyResult, Ending, Failure, InvalidRequest, NetworkFailure, SentRequest, Success, TimedOut, Unauthenticated, Undocumented, Unreadable, Violation, } from "./outcome.js";
export { unwrap } from "./unwrap.js";
