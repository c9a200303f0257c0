// Generated from specs/help-scout by `npm run generate`. Do not edit.
import type { Client } from "openapi-fetch";
import { createContractClient } from "../../src/client/create.js";
import type {
  CallOptions,
  CommonOptions,
  Credential,
  Ending,
  Failure,
  FixedServer,
  Success,
  Unauthenticated,
} from "../../src/client/index.js";
import { contract } from "./contract.js";
import type * as HelpScout from "./schemas.js";
import type { operations, paths } from "./types.js";

export { ChatApiError, unwrap } from "../../src/client/index.js";
export type { HelpScout };
export type { components, operations, paths } from "./types.js";

/** Credentials of Help Scout. */
export type HelpScoutAuth =
  | {
      /** An OAuth 2.0 token, sent as `Authorization: Bearer <token>`. No scopes are known: what a call may do follows from the rights of the user behind the token. A user who is inactive or was never invited gets 401. A token's lifetime is told by `expires_in` of the token answer; its value has changed over the years. */
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

/** Input of `createChatThread`. */
export interface CreateChatThreadInput extends CallOptions {
  readonly path: operations["createChatThread"]["parameters"]["path"];
  readonly body: HelpScout.ChatThreadCreate;
}

/** Every way in which `createChatThread` can end; narrow it by `status`. */
export type CreateChatThreadResult =
  | Success<
      201,
      undefined,
      {
        readonly "resource-id"?: number;
        readonly "x-ratelimit-limit-minute"?: number;
        readonly "x-ratelimit-remaining-minute"?: number;
        readonly "correlation-id"?: string;
      }
    >
  | Failure<
      400,
      HelpScout.Error,
      {
        readonly "x-ratelimit-limit-minute"?: number;
        readonly "x-ratelimit-remaining-minute"?: number;
        readonly "correlation-id"?: string;
      }
    >
  | Failure<
      401,
      HelpScout.AuthenticationError | undefined,
      {
        readonly "x-ratelimit-limit-minute"?: number;
        readonly "x-ratelimit-remaining-minute"?: number;
        readonly "correlation-id"?: string;
      }
    >
  | Failure<
      403,
      HelpScout.LikelyError | undefined,
      {
        readonly "x-ratelimit-limit-minute"?: number;
        readonly "x-ratelimit-remaining-minute"?: number;
        readonly "correlation-id"?: string;
      }
    >
  | Failure<
      404,
      HelpScout.LikelyError | undefined,
      {
        readonly "x-ratelimit-limit-minute"?: number;
        readonly "x-ratelimit-remaining-minute"?: number;
        readonly "correlation-id"?: string;
      }
    >
  | Failure<
      412,
      HelpScout.LikelyError | undefined,
      {
        readonly "x-ratelimit-limit-minute"?: number;
        readonly "x-ratelimit-remaining-minute"?: number;
        readonly "correlation-id"?: string;
      }
    >
  | Failure<
      429,
      HelpScout.RateLimitError | undefined,
      {
        readonly "x-ratelimit-retry-after"?: number;
        readonly "x-ratelimit-limit-minute"?: number;
        readonly "x-ratelimit-remaining-minute"?: number;
        readonly "correlation-id"?: string;
      }
    >
  | Failure<
      500,
      HelpScout.ServerError | undefined,
      {
        readonly "x-ratelimit-limit-minute"?: number;
        readonly "x-ratelimit-remaining-minute"?: number;
        readonly "correlation-id"?: string;
      }
    >
  | Ending<HelpScout.ServerError>
  | Unauthenticated;

/** A client for Help Scout: its operations by name, beside the surface of openapi-fetch. */
export interface HelpScoutClient extends Client<paths> {
  /**
   * Create a chat thread.
   *
   * Adds one thread of the type chat to a conversation, as something that the customer wrote.
   *
   * The conversation is opened again by it, unless the thread is marked as `imported`. The call counts twice in the
   * rate limit, as every write does. It knows no idempotency key: a call that is repeated adds a second thread.
   */
  createChatThread(input: CreateChatThreadInput): Promise<CreateChatThreadResult>;
}

/** Makes a client for Help Scout. Throws a TypeError where a credential or the base URL is missing or malformed; its calls never throw. */
export function createHelpScoutClient(options: HelpScoutClientOptions): HelpScoutClient {
  return createContractClient<HelpScoutClient>(contract, options);
}
