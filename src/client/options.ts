import type { Violation } from "./outcome.js";

/**
 * A credential: its value, or a function that is asked for it before each request is sent. A function that fails ends
 * the call with status `"invalid-request"` and its message.
 */
export type Credential = string | (() => string | Promise<string>);

/** How often and how long a call waits to be sent again. */
export interface RetryOptions {
  /**
   * How many more times a call may be sent after the first. Only what proves that nothing was made leads to another
   * attempt: the statuses of the document's `x-retry` (429), and refused connections; where the body has the member
   * that makes repeating safe, also resets and 5xx. A renewed token after a 401 does not need it.
   * @default 2
   * @example { limit: 0 } // never send again
   */
  readonly limit?: number;
  /**
   * Longest wait before one more attempt, in milliseconds. If the vendor asks for more, or for more than is left of
   * `timeout`, the answer is returned at once, with `retryAfter`. Where the vendor names no wait, it grows with each
   * attempt from at most 500, jittered in full.
   * @default 20000
   * @example { maxWait: 60_000 } // with a `timeout` that is longer still
   */
  readonly maxWait?: number;
}

/** Where an answer and the document part ways; the call itself succeeds. */
export interface ContractDrift extends Violation {
  readonly kind: "unknown-member" | "unknown-value" | "violation";
  readonly operation: string;
  readonly status: number;
}

/** Options that hold for one call and override those of the client. */
export interface CallOptions {
  /**
   * Ends the call with status `"aborted"`, before or while it is sent, waits, or is read.
   * @example { signal: AbortSignal.any([request.signal, shutdown.signal]) }
   */
  readonly signal?: AbortSignal | undefined;
  /**
   * Milliseconds for the whole call: token, attempts, waits between them, and the body. Ends it with status `"timeout"`.
   * Overrides the client's; `Infinity` sets no end.
   * @default 30000
   * @example { timeout: 5_000 }
   */
  readonly timeout?: number;
}

/** Options of every client, whatever the vendor. */
export interface CommonOptions {
  /**
   * Sends the requests, those for tokens too; called as `fetch(request, { signal, redirect: "manual" })`. It should heed
   * the signal, but the call ends in time even if it does not. What it throws ends the call with status `"network"`.
   * @default globalThis.fetch, looked up at each call, so that MSW may start later than the client
   * @example fetch: (request, init) => undici.fetch(request, { ...init, dispatcher: proxy })
   */
  readonly fetch?: ((request: Request, init?: RequestInit) => Promise<Response>) | undefined;
  /**
   * Milliseconds for a whole call, with all its attempts and waits; a call may override it. Getting a token, which many
   * calls may wait for, has as much time of its own.
   * @default 30000
   * @example timeout: 10_000
   */
  readonly timeout?: number;
  /**
   * Most bytes of a body that are read. A larger one is stopped: `"unreadable"`, or `"undocumented"` with its beginning.
   * @default 10485760 (10 MiB)
   * @example maxResponseBytes: 65_536
   */
  readonly maxResponseBytes?: number;
  /**
   * When a call is sent again; lies beneath middleware, which sees one request and one response, and within `timeout`.
   * @default { limit: 2, maxWait: 20000 }
   * @example retry: { limit: 0 }
   */
  readonly retry?: RetryOptions;
  /**
   * Checks bodies against the document's schemas, with validators that are loaded on first use.
   * A request that breaks them is not sent (`"invalid-request"`); a response that breaks them is told to `onContractDrift`.
   * @default nothing is validated: the types do that for requests
   * @example validate: process.env.NODE_ENV === "production" ? "response" : "both"
   */
  readonly validate?: "request" | "response" | "both";
  /**
   * Told of members, enum values and violations that the document does not know. Needs `validate: "response"` or
   * `"both"`. The call neither waits for it nor fails if it throws.
   * @default nobody is told
   * @example onContractDrift: (drift) => logger.warn(drift, "the vendor changed its answers")
   */
  readonly onContractDrift?: (drift: readonly ContractDrift[]) => void;
  /**
   * Allows a `baseUrl` with `http:` that is not loopback, where credentials travel in clear.
   * @default false
   * @example { baseUrl: "http://mocks.test:4010/vendor/v1", allowHttp: true }
   */
  readonly allowHttp?: boolean;
}

/** Where to send requests, for documents whose server has no variables. */
export interface FixedServer {
  /**
   * Replaces the document's server, for mocks and gateways; that of a token endpoint beneath the server, too.
   * @default the document's server
   * @example "http://127.0.0.1:4010/vendor/v1"
   */
  readonly baseUrl?: string;
}

/** Sends requests elsewhere, for documents whose server has variables. */
export interface ReplacedServer {
  /**
   * Replaces the document's server, for mocks and gateways.
   * @example "http://127.0.0.1:4010/vendor/v1"
   */
  readonly baseUrl: string;
  readonly server?: never;
}

/** Options as the runtime sees them, before the generated types narrow them to a vendor. */
export interface AnyClientOptions extends CommonOptions {
  readonly auth?: Readonly<Record<string, Credential | undefined>> | undefined;
  readonly baseUrl?: string | undefined;
  readonly server?: Readonly<Record<string, string>> | undefined;
}
