import type { AnyResult } from "./outcome.js";
export declare class ChatApiError extends Error {
    readonly result: Exclude<AnyResult, {
        ok: true;
    }>;
    constructor(result: Exclude<AnyResult, {
        ok: true;
    }>);
}
