import type { Violation } from "../client/outcome.js";
import type { MockOperation } from "./contract.js";
import type { MockRequest } from "./expression.js";
export interface ReadRequest extends MockRequest {
    readonly violations: readonly Violation[];
    readonly unreadable: boolean;
}
export declare function readRequest(operation: MockOperation, request: Request, path: Readonly<Record<string, string>>): Promise<ReadRequest>;
