// Generated from specs/help-scout by `npm run generate`. Do not edit.
import { createContractClient } from "../../src/client/create.js";
import type {
  CallOptions,
  CommonOptions,
  Credential,
  Ending,
  Failure,
  FixedServer,
  ParseAs,
  PlainClient,
  PlainOptions,
  PlainResult,
  Success,
  Unauthenticated,
} from "../../src/client/index.js";
import { contract } from "./contract.js";
import type * as HelpScout from "./schemas.js";
import type { operations } from "./types.js";

export { ChatApiError, unwrap } from "../../src/client/index.js";
export type { BodyOf, FailureOf, Middleware } from "../../src/client/index.js";
export type { HelpScout };
export type { components, operations, paths } from "./types.js";

/** Credentials of Help Scout. */
export type HelpScoutAuth =
  | {
      /**
       * An OAuth 2.0 token of an application of yours. Make the application first, at Your Profile → My Apps → Create My
       * App. The authorization code flow needs a redirection URL of it, too.
       *
       * The token is sent as `Authorization: Bearer <token>`. No scopes are known: what a call may do follows from the
       * rights of the user behind the token. A user who is inactive or was never invited gets 401. A token's lifetime is
       * told by `expires_in` of the token answer; its value has changed over the years.
       */
      readonly bearer: Credential;
    }
  | {
      /** Id of the application; a token is fetched with it, kept, and renewed. */
      readonly clientId: string;
      /** Secret of the application. */
      readonly clientSecret: string;
    };

/** Options of a client for Help Scout. */
export interface HelpScoutClientOptions extends CommonOptions, FixedServer {
  /** What every request is authorized with; a function is asked before each request. */
  readonly auth: HelpScoutAuth;
}

/** Declared headers of `createChatThread`: 400, 401, 403, 404, 412, 500, default. */
export interface HelpScoutCreateChatThreadHeaders {
  /** Calls which the account may make in a minute. The number depends on its plan. */
  readonly "x-ratelimit-limit-minute"?: number;
  /** Calls which the account has left in this minute. A write takes two. */
  readonly "x-ratelimit-remaining-minute"?: number;
  /** Id of this exchange, in the form `<uuid>#<number>`. Recorded answers of other calls all have it. */
  readonly "correlation-id"?: string;
}

/** Declared headers of `createChatThread`: 201. */
export interface HelpScoutCreateChatThread201Headers extends HelpScoutCreateChatThreadHeaders {
  /** Id of the new thread, in digits. Thread calls have had this header only since 30 August 2023, so do not fail where it is missing. */
  readonly "resource-id"?: number;
}

/** Declared headers of `createChatThread`: 429. */
export interface HelpScoutCreateChatThread429Headers extends HelpScoutCreateChatThreadHeaders {
  /** Seconds to wait before the next call. This API uses it in place of the usual `Retry-After`. */
  readonly "x-ratelimit-retry-after"?: number;
}

/** Input of `createChatThread`. */
export interface HelpScoutCreateChatThreadInput extends CallOptions {
  readonly path: operations["createChatThread"]["parameters"]["path"];
  readonly body: HelpScout.ChatThreadCreate;
}

/** Every way in which `createChatThread` can end; narrow it by `status`. */
export type HelpScoutCreateChatThreadResult =
  | Success<201, undefined, HelpScoutCreateChatThread201Headers>
  | Failure<400, HelpScout.BadRequestError, HelpScoutCreateChatThreadHeaders>
  | Failure<401, HelpScout.AuthenticationError, HelpScoutCreateChatThreadHeaders>
  | Failure<403, HelpScout.LikelyError, HelpScoutCreateChatThreadHeaders>
  | Failure<404, HelpScout.LikelyError, HelpScoutCreateChatThreadHeaders>
  | Failure<412, HelpScout.LikelyError, HelpScoutCreateChatThreadHeaders>
  | Failure<429, HelpScout.RateLimitError, HelpScoutCreateChatThread429Headers>
  | Failure<500, HelpScout.ServerError, HelpScoutCreateChatThreadHeaders>
  | Ending<HelpScout.ServerError>
  | Unauthenticated;

/** A client for Help Scout: its operations by name, beside the plain calls of openapi-fetch. */
export interface HelpScoutClient extends PlainClient {
  /**
   * Create a chat thread.
   *
   * Adds one thread of the type chat to a conversation, as something that the customer wrote.
   *
   * The conversation is opened again by it, unless the thread is marked as `imported`. The call counts twice in the
   * rate limit, as every write does. It knows no idempotency key: a call that is repeated adds a second thread.
   */
  createChatThread(input: HelpScoutCreateChatThreadInput): Promise<HelpScoutCreateChatThreadResult>;
  /** openapi-fetch's own call of `createChatThread`: resolves with `data` or `error`, and may reject. */
  POST<As extends ParseAs = "json">(
    path: "/conversations/{conversationId}/chats",
    init: PlainOptions<As> & {
      readonly params: operations["createChatThread"]["parameters"];
      readonly body: HelpScout.ChatThreadCreate;
    },
  ): Promise<
    PlainResult<
      As,
      undefined,
      | HelpScout.BadRequestError
      | HelpScout.AuthenticationError
      | HelpScout.LikelyError
      | HelpScout.RateLimitError
      | HelpScout.ServerError
    >
  >;
}

/** Makes a client for Help Scout. Throws a TypeError where a credential or the base URL is missing or malformed; its calls never throw. */
export function createHelpScoutClient(options: HelpScoutClientOptions): HelpScoutClient {
  return createContractClient<HelpScoutClient>(contract, options);
}
