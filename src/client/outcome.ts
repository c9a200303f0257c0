/** The request that an outcome belongs to; never holds headers or a body, so no secret either. */
export interface SentRequest {
  readonly method: string;
  readonly url: string;
}

/** What every outcome carries. */
interface Outcome<Status, Ok extends boolean> {
  /** The documented status as a number, or one of the words for the ways that a call can end without one. */
  readonly status: Status;
  /** True for a documented success, and for nothing else. */
  readonly ok: Ok;
  /** Name of the vendor, for messages. */
  readonly vendor: string;
  /** The operationId. */
  readonly operation: string;
  readonly request: SentRequest;
  /** How many times the request was sent; 0 where it was refused beforehand. */
  readonly attempts: number;
}

/** A documented success: `body` and `headers` are as the document says. */
export interface Success<Status extends number, Body, Headers> extends Outcome<Status, true> {
  readonly body: Body;
  readonly headers: Headers;
  readonly response: Response;
}

/** A documented error, whatever its body is: proxies, gateways and CDNs answer with statuses of the vendor, too. */
export interface Failure<Status extends number, Body, Headers> extends Outcome<Status, false> {
  /** As the document says; undefined where what came is empty, cut, too large or no JSON. */
  readonly body: Body | undefined;
  /** The text of the body, at most `maxResponseBytes` of it, without credentials that it echoes. */
  readonly text: string;
  readonly headers: Headers;
  readonly response: Response;
  /** Why there is no `body`, where the document has one. */
  readonly cause?: Error;
  /** Milliseconds that the vendor asks to wait, where it says so. */
  readonly retryAfter: number | undefined;
}

/** A status that the document does not list, a redirect among them; `response.status` says which. */
export interface Undocumented<Body = unknown> extends Outcome<"undocumented", false> {
  readonly response: Response;
  /** The text of the body, at most `maxResponseBytes` of it. */
  readonly text: string;
  /** The parsed body, where it is a JSON object; typed by the document's `default` response if it has one. */
  readonly body: Body | undefined;
  readonly retryAfter: number | undefined;
}

/**
 * A documented success whose body is not what the document says: not JSON, cut, of another type, too large, with a
 * number that JavaScript cannot hold, or lost in middleware that threw. The chat exists.
 */
export interface Unreadable extends Outcome<"unreadable", false> {
  readonly response: Response;
  /** The text of the body, at most `maxResponseBytes` of it. */
  readonly text: string;
  /** Why it cannot be read. */
  readonly cause: Error;
}

/** No answer, or a success that broke off: DNS, a refused or broken connection, or a custom `fetch` that threw. */
export interface NetworkFailure extends Outcome<"network", false> {
  /**
   * A copy of what was thrown: name, message, code, stack and causes, without the credentials and without all else.
   * `JSON.stringify` tells it, too.
   */
  readonly cause: unknown;
}

/** No whole answer within `timeout`; whether the chat exists is unknown. */
export interface TimedOut extends Outcome<"timeout", false> {}

/** The caller's signal ended the call; whether the chat exists is unknown. */
export interface Aborted extends Outcome<"aborted", false> {
  /** What the signal was aborted with, as it is. Logs and `JSON.stringify` do not see it: it may be anything. */
  readonly reason: unknown;
  /** A copy of the reason, as for `"network"`. */
  readonly cause: unknown;
}

/** One thing that is wrong with a request or a response. */
export interface Violation {
  /** JSON pointer (RFC 6901) into the input of the call, such as `/path/userId` or `/body/customer`. */
  readonly pointer: string;
  readonly message: string;
}

/** The call was refused before anything was sent. */
export interface InvalidRequest extends Outcome<"invalid-request", false> {
  /** What is wrong and where; the pointer is empty where code of yours threw, such as a credential function. */
  readonly violations: readonly Violation[];
  /** A copy of what that code threw, as for `"network"`; undefined otherwise. */
  readonly cause?: unknown;
}

/** No bearer token could be got from the token endpoint. */
export interface Unauthenticated extends Outcome<"unauthenticated", false> {
  /** HTTP status of the token endpoint. */
  readonly tokenStatus: number;
  /** `error` of the token endpoint's answer (RFC 6749, section 5.2), if it gave one. */
  readonly error: string | undefined;
  readonly errorDescription: string | undefined;
}

/** The ways in which any call can end without a documented status. */
export type Ending<DefaultBody = unknown> =
  Undocumented<DefaultBody> | Unreadable | NetworkFailure | TimedOut | Aborted | InvalidRequest;

/** Any result of any operation. */
export type AnyResult =
  Success<number, unknown, unknown> | Failure<number, unknown, unknown> | Ending | Unauthenticated;
