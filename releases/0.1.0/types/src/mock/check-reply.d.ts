import type { ChosenReply } from "./answer.js";
import type { MockOperation } from "./contract.js";
export interface AnyReply {
    readonly status: number | "default";
    readonly code?: number;
    readonly example?: string;
    readonly body?: unknown;
    readonly headers?: Readonly<Record<string, unknown>>;
}
export declare function checkReply(operation: MockOperation, reply: AnyReply | number): ChosenReply;
