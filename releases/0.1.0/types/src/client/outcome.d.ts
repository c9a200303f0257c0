export interface SentRequest {
    readonly method: string;
    readonly url: string;
}
interface Outcome<Status, Ok extends boolean> {
    readonly status: Status;
    readonly ok: Ok;
    readonly vendor: string;
    readonly operation: string;
    readonly request: SentRequest;
    readonly attempts: number;
}
export interface Success<Status extends number, Body, Headers> extends Outcome<Status, true> {
    readonly body: Body;
    readonly headers: Headers;
    readonly response: Response;
}
export interface Failure<Status extends number, Body, Headers> extends Outcome<Status, false> {
    readonly body: Body;
    readonly headers: Headers;
    readonly response: Response;
    readonly retryAfter: number | undefined;
}
export interface Undocumented<Body = unknown> extends Outcome<"undocumented", false> {
    readonly response: Response;
    readonly text: string;
    readonly body: Body | undefined;
    readonly retryAfter: number | undefined;
}
export interface Unreadable extends Outcome<"unreadable", false> {
    readonly response: Response;
    readonly text: string;
    readonly retryAfter: number | undefined;
    readonly cause: Error;
}
export interface NetworkFailure extends Outcome<"network", false> {
    readonly cause: unknown;
}
export interface TimedOut extends Outcome<"timeout", false> {
}
export interface Aborted extends Outcome<"aborted", false> {
}
export interface Violation {
    readonly pointer: string;
    readonly message: string;
}
export interface InvalidRequest extends Outcome<"invalid-request", false> {
    readonly violations: readonly Violation[];
    readonly cause?: unknown;
}
export interface Unauthenticated extends Outcome<"unauthenticated", false> {
    readonly tokenStatus: number;
    readonly error: string | undefined;
    readonly errorDescription: string | undefined;
}
export type Ending<DefaultBody = unknown> = Undocumented<DefaultBody> | Unreadable | NetworkFailure | TimedOut | Aborted | InvalidRequest;
export type AnyResult = Success<number, unknown, unknown> | Failure<number, unknown, unknown> | Ending | Unauthenticated;
export {};
