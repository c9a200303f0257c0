/**
 * Everything of the client that does not depend on a vendor. The way of a call, from top to bottom:
 *
 *     createContractClient   create.ts         reads the options (settings.ts, url.ts) and puts the layers together
 *     named operation        operation.ts      checks the input (input.ts, validate.ts), reads the answer (interpret.ts, json.ts)
 *     client.POST, .GET, …   plain-call.ts     openapi-fetch's own calls, held to the same limits
 *     openapi-fetch          openapi-fetch.ts  writes path (values.ts), query (query.ts), headers and body, runs middleware
 *     our fetch              transport.ts      authorizes (authorize.ts, oauth.ts), sends again (retry.ts), tells onAttempt (observe.ts)
 *     one attempt            send.ts           no redirects; the body is read within its limit (body.ts)
 *     the caller's fetch                       or the global one, looked up at each call
 *
 * All of them work on one Call (call.ts), which ends in time by deadline.ts; what they know of a vendor is its contract.ts.
 * Options and inputs are held against tables of kinds (members.ts). Whatever ends a call without an answer becomes one of
 * the ends in outcome.ts (failure.ts), and loses its secrets (error-copy.ts, redact.ts).
 */
export { ChatApiError } from "./chat-api-error.js";
export type { Contract, CredentialHeader, OperationContract, RetryPolicy } from "./contract.js";
export { createContractClient } from "./create.js";
export type {
  AnyClientOptions,
  Attempt,
  CallOptions,
  CommonOptions,
  ContractDrift,
  Credential,
  FixedServer,
  ReplacedServer,
  RetryOptions,
  ValidateOptions,
  Validators,
} from "./options.js";
export type {
  Aborted,
  AnyResult,
  Ending,
  Failure,
  InvalidRequest,
  NetworkFailure,
  SentRequest,
  Success,
  TimedOut,
  Unauthenticated,
  Undocumented,
  Unreadable,
  Violation,
} from "./outcome.js";
export type { Middleware, MiddlewareParams, ParseAs, PlainClient, PlainOptions, PlainResult } from "./plain-types.js";
export type { BodyOf, FailureOf } from "./results.js";
export { unwrap } from "./unwrap.js";
export type { OperationValidators, ResponseValidator, Validation, Validator } from "../validation/validator.js";
