import type { Violation } from "./outcome.js";
import type { OperationValidators, Validator } from "../validation/validator.js";

/**
 * A credential: its value, or a function that is asked for it before each request is sent. A function that fails ends
 * the call with status `"invalid-request"` and its message.
 */
export type Credential = string | (() => string | Promise<string>);

/** How often and how long a call waits to be sent again. */
export interface RetryOptions {
  /**
   * How many more times a call may be sent after the first. Only what proves that nothing was made leads to another
   * attempt: the statuses of the document's `x-retry` (429), and refused connections. A renewed token after a 401 does
   * not need it.
   * @default 2
   * @example { limit: 0 } // never send again
   */
  readonly limit?: number | undefined;
  /**
   * Longest wait before one more attempt, in milliseconds. If the vendor asks for more, or for more than is left of
   * `timeout`, the answer is returned at once, with `retryAfter`. Where the vendor names no wait, it grows with each
   * attempt from at most 500, jittered in full.
   * @default 20000
   * @example { maxWait: 60_000 } // with a `timeout` that is longer still
   */
  readonly maxWait?: number | undefined;
  /**
   * Sends again after resets and 5xx, too, where the body has the member that `x-retry` calls `repeatable`. Only for
   * those who have tried that the vendor makes no second chat then: what the document knows of it may be one line.
   * @default false
   * @example { repeatable: true }
   */
  readonly repeatable?: boolean | undefined;
}

/** What `validate` takes: compiled checks, and which bodies are held against them. */
export interface ValidateOptions {
  /**
   * The checks of a vendor, from an entry of their own, so that nobody carries them who does not name them.
   * @example import * as validators from "chat-contracts/<vendor>/validators"
   */
  readonly validators: Validators;
  /**
   * A request that breaks its schema is not sent (`"invalid-request"`).
   * @default true
   * @example { validators, request: process.env.NODE_ENV !== "production" }
   */
  readonly request?: boolean | undefined;
  /**
   * What the document does not know of a response is told to `onContractDrift`.
   * @default true
   * @example { validators, response: false }
   */
  readonly response?: boolean | undefined;
}

/** What the `validators` entry of a vendor exports; those of its operations are used, by their operationId. */
export type Validators = Readonly<Record<string, OperationValidators | Validator<unknown>>>;

/** One attempt of a call that has ended, without secrets. */
export interface Attempt {
  /** Name of the vendor. */
  readonly vendor: string;
  /** The operationId; undefined where `client.POST` and its like call a path that the document does not have. */
  readonly operation: string | undefined;
  /** 1 for the first attempt of a call. */
  readonly attempt: number;
  readonly method: string;
  readonly url: string;
  /** The status of the answer; absent where none came. */
  readonly status?: number;
  /** Why no answer came: a copy of what `fetch` threw, or the reason for which the call ended meanwhile. */
  readonly error?: Error;
  /** From the sending of the request to the headers of the answer. */
  readonly milliseconds: number;
  /** Milliseconds until the next attempt; absent where there is none. */
  readonly wait?: number;
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
  readonly timeout?: number | undefined;
  /**
   * Headers of this call beside the declared ones; they override the client's. They cannot replace credentials or
   * `content-type`.
   * @default those of the client
   * @example { headers: { traceparent } }
   */
  readonly headers?: Readonly<Record<string, string | undefined>> | undefined;
}

/** Options of every client, whatever the vendor. They are read once: a change of the object changes no client. */
export interface CommonOptions {
  /**
   * Sends the requests, those for tokens too; called as `fetch(request, { signal, redirect: "manual" })`. It should heed
   * the signal, but the call ends in time even if it does not. What it throws ends the call with status `"network"`.
   * @default globalThis.fetch, looked up at each call, so that MSW may start later than the client
   * @example fetch: (request, init) => fetch(request, { ...init, dispatcher: new ProxyAgent(url) } as RequestInit)
   */
  readonly fetch?: ((request: Request, init?: RequestInit) => Promise<Response>) | undefined;
  /**
   * Milliseconds for a whole call, with all its attempts and waits; a call may override it. Getting a token, which many
   * calls may wait for, has as much time of its own.
   * @default 30000
   * @example timeout: 10_000
   */
  readonly timeout?: number | undefined;
  /**
   * Most bytes of a body that are read. A larger one is stopped: a success is `"unreadable"` then, any other answer keeps
   * its status, and `text` has the beginning.
   * @default 10485760 (10 MiB)
   * @example maxResponseBytes: 65_536
   */
  readonly maxResponseBytes?: number | undefined;
  /**
   * When a call is sent again; lies beneath middleware, which sees one request and one response, and within `timeout`.
   * @default { limit: 2, maxWait: 20000, repeatable: false }
   * @example retry: { limit: 0 }
   */
  readonly retry?: RetryOptions | undefined;
  /**
   * Checks bodies against the document's schemas, with validators that are imported from the vendor's own entry.
   * @default nothing is validated: the types do that for requests
   * @example validate: { validators } // import * as validators from "chat-contracts/<vendor>/validators"
   */
  readonly validate?: ValidateOptions | undefined;
  /**
   * Told of members, enum values and violations that the document does not know. Needs `validate`. The call neither
   * waits for it nor fails if it throws.
   * @default nobody is told
   * @example onContractDrift: (drift) => logger.warn(drift, "the vendor changed its answers")
   */
  readonly onContractDrift?: ((drift: readonly ContractDrift[]) => unknown) | undefined;
  /**
   * Told of each attempt when it ends, for logs and traces; requests for tokens are none. The call neither waits for it
   * nor fails if it throws.
   * @default nobody is told
   * @example onAttempt: (attempt) => logger.debug(attempt, "chat vendor called")
   */
  readonly onAttempt?: ((attempt: Attempt) => unknown) | undefined;
  /**
   * Headers of every request, those for tokens too, such as `user-agent`. They cannot replace credentials or `content-type`.
   * @default none
   * @example headers: { "user-agent": "acme-support/1.4" }
   */
  readonly headers?: Readonly<Record<string, string | undefined>> | undefined;
  /**
   * Allows a `baseUrl` with `http:` that is not loopback, where credentials travel in clear.
   * @default false
   * @example { baseUrl: "http://mocks.test:4010/vendor/v1", allowHttp: true }
   */
  readonly allowHttp?: boolean | undefined;
}

/** Where to send requests, if not to the document's server. */
export interface FixedServer {
  /**
   * Replaces the document's server, for mocks and gateways; that of a token endpoint beneath the server, too.
   * @default the document's server
   * @example "http://127.0.0.1:4010/vendor/v1"
   */
  readonly baseUrl?: string | undefined;
}

/** Sends requests elsewhere, so that the variables of the document's server need no values. */
export interface ReplacedServer {
  /**
   * Replaces the document's server, for mocks and gateways.
   * @example "http://127.0.0.1:4010/vendor/v1"
   */
  readonly baseUrl: string;
  readonly server?: undefined;
}

/** Options as the runtime sees them, before the generated types narrow them to a vendor. */
export interface AnyClientOptions extends CommonOptions {
  readonly auth?: Readonly<Record<string, Credential | undefined>> | undefined;
  readonly baseUrl?: string | undefined;
  readonly server?: Readonly<Record<string, string | undefined>> | undefined;
}
