import type { AnyResult } from "./outcome.js";
export declare function unwrap<Result extends AnyResult>(result: Result): Extract<Result, {
    ok: true;
}>["body"];
