import type { AnyResult } from "./outcome.js";

/**
 * The body of a result's documented success: what `unwrap` gives.
 * @example type Chat = BodyOf<HelpCrunchCreateChatResult>
 */
export type BodyOf<Result extends AnyResult> = Extract<Result, { ok: true }>["body"];

/**
 * What is left of a result when it is no documented success.
 * @example function report(failure: FailureOf<HelpCrunchCreateChatResult>): void
 */
export type FailureOf<Result extends AnyResult> = Exclude<Result, { ok: true }>;
