import type { AnyClientOptions, CallOptions } from "./options.js";
export declare function timeoutOf(options: AnyClientOptions, { timeout }?: CallOptions): number;
export interface Deadline {
    readonly at: number;
    readonly over: boolean;
    readonly controller: Pick<AbortController, "signal">;
}
export declare function withDeadline<T>(timeout: number, caller: AbortSignal | undefined, work: (deadline: Deadline) => Promise<T>): Promise<T>;
