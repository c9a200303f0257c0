// Generated from specs/help-scout by `npm run generate`. Do not edit.
import { createHandlers, type HandlerOptions, type MockHandlers } from "../../src/msw/index.js";
import type {
  HelpScoutCreateChatThread201Headers,
  HelpScoutCreateChatThread429Headers,
  HelpScoutCreateChatThreadHeaders,
} from "./index.js";
import { mock } from "./mock.js";
import type * as HelpScout from "./schemas.js";
import type { operations } from "./types.js";

/** A request to `createChatThread` as a resolver gets it: valid, its parameters parsed. */
export interface HelpScoutCreateChatThreadRequest {
  readonly path: NonNullable<operations["createChatThread"]["parameters"]["path"]>;
  readonly query: Readonly<Record<never, never>>;
  readonly header: Readonly<Record<never, never>>;
  readonly body: HelpScout.ChatThreadCreate;
}

/** What `createChatThread` can be answered with, by documented status. */
export interface HelpScoutCreateChatThreadReplies {
  readonly 201: {
    readonly body: undefined;
    readonly example: never;
    readonly headers: HelpScoutCreateChatThread201Headers;
  };
  readonly 400: {
    readonly body: HelpScout.BadRequestError | undefined;
    readonly example: "attachment" | "bad-value" | "message-only" | "older-links" | "two-fields" | "unreadable-json";
    readonly headers: HelpScoutCreateChatThreadHeaders;
  };
  readonly 401: {
    readonly body: HelpScout.AuthenticationError | undefined;
    readonly example: "invalid-token" | "message-only";
    readonly headers: HelpScoutCreateChatThreadHeaders;
  };
  readonly 403: {
    readonly body: HelpScout.LikelyError | undefined;
    readonly example: "access-denied" | "api-not-enabled";
    readonly headers: HelpScoutCreateChatThreadHeaders;
  };
  readonly 404: {
    readonly body: HelpScout.LikelyError | undefined;
    readonly example: "older-links" | "unknown-conversation";
    readonly headers: HelpScoutCreateChatThreadHeaders;
  };
  readonly 412: {
    readonly body: HelpScout.LikelyError | undefined;
    readonly example: "too-many-threads" | "too-old";
    readonly headers: HelpScoutCreateChatThreadHeaders;
  };
  readonly 429: {
    readonly body: HelpScout.RateLimitError | undefined;
    readonly example: "limit-reached";
    readonly headers: HelpScoutCreateChatThread429Headers;
  };
  readonly 500: {
    readonly body: HelpScout.ServerError | undefined;
    readonly example: "error-member" | "internal-error";
    readonly headers: HelpScoutCreateChatThreadHeaders;
  };
  readonly default: {
    readonly body: HelpScout.ServerError | undefined;
    readonly example: "older-links" | "unavailable";
    readonly headers: HelpScoutCreateChatThreadHeaders;
  };
}

/** Options of a mock of Help Scout. */
export interface HelpScoutMockOptions extends HandlerOptions {
  /**
   * The credentials that are accepted.
   * @default any that have the right form
   */
  readonly auth?: { readonly bearer?: string | undefined } | undefined;
  /**
   * How many calls are accepted in one window of the rate limit, a minute as a rule; further ones are refused as documented.
   * @default no call is refused
   */
  readonly limit?: number | undefined;
}

/** Requests and replies of all operations of Help Scout. */
export interface HelpScoutOperations {
  readonly createChatThread: {
    readonly request: HelpScoutCreateChatThreadRequest;
    readonly replies: HelpScoutCreateChatThreadReplies;
  };
}

/** Handlers of a mock of Help Scout, with what to answer instead by operationId. */
export type HelpScoutHandlers = MockHandlers<HelpScoutOperations>;

/** Makes MSW handlers that behave like Help Scout; spread them into `setupServer` or `setupWorker`. */
export function createHelpScoutHandlers(options: HelpScoutMockOptions = {}): HelpScoutHandlers {
  return createHandlers<HelpScoutOperations>(mock, options);
}
