import type { OperationContract } from "./contract.js";
import type { BodyText } from "./wire.js";
export declare function interpret(operation: OperationContract, response: Response, read: BodyText): object;
