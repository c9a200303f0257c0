// Generated from specs/help-scout by `npm run generate`. Do not edit.
import { createHandlers, type HandlerOptions, type MockHandlers } from "../../src/msw/index.js";
import { mock } from "./mock.js";
import type { operations } from "./types.js";

/** A request to `createChatThread` as a resolver gets it: valid, its parameters parsed. */
export interface CreateChatThreadRequest {
  readonly path: NonNullable<operations["createChatThread"]["parameters"]["path"]>;
  readonly query: Readonly<Record<never, never>>;
  readonly header: Readonly<Record<never, never>>;
  readonly body: NonNullable<operations["createChatThread"]["requestBody"]>["content"]["application/json"];
}

/** What `createChatThread` can be answered with, by documented status. */
export interface CreateChatThreadReplies {
  readonly 201: {
    readonly body: undefined;
    readonly example: never;
    readonly headers: {
      readonly "resource-id": number;
      readonly "x-ratelimit-limit-minute": number;
      readonly "x-ratelimit-remaining-minute": number;
      readonly "correlation-id": string;
    };
  };
  readonly 400: {
    readonly body: operations["createChatThread"]["responses"][400]["content"]["application/vnd.error+json"];
    readonly example: "attachment" | "bad-value" | "message-only" | "older-links" | "two-fields" | "unreadable-json";
    readonly headers: {
      readonly "x-ratelimit-limit-minute": number;
      readonly "x-ratelimit-remaining-minute": number;
      readonly "correlation-id": string;
    };
  };
  readonly 401: {
    readonly body: operations["createChatThread"]["responses"][401]["content"]["application/json"] | undefined;
    readonly example: "invalid-token" | "message-only";
    readonly headers: {
      readonly "x-ratelimit-limit-minute": number;
      readonly "x-ratelimit-remaining-minute": number;
      readonly "correlation-id": string;
    };
  };
  readonly 403: {
    readonly body:
      operations["createChatThread"]["responses"][403]["content"]["application/vnd.error+json"] | undefined;
    readonly example: "access-denied" | "api-not-enabled";
    readonly headers: {
      readonly "x-ratelimit-limit-minute": number;
      readonly "x-ratelimit-remaining-minute": number;
      readonly "correlation-id": string;
    };
  };
  readonly 404: {
    readonly body:
      operations["createChatThread"]["responses"][404]["content"]["application/vnd.error+json"] | undefined;
    readonly example: "older-links" | "unknown-conversation";
    readonly headers: {
      readonly "x-ratelimit-limit-minute": number;
      readonly "x-ratelimit-remaining-minute": number;
      readonly "correlation-id": string;
    };
  };
  readonly 412: {
    readonly body:
      operations["createChatThread"]["responses"][412]["content"]["application/vnd.error+json"] | undefined;
    readonly example: "too-many-threads" | "too-old";
    readonly headers: {
      readonly "x-ratelimit-limit-minute": number;
      readonly "x-ratelimit-remaining-minute": number;
      readonly "correlation-id": string;
    };
  };
  readonly 429: {
    readonly body: operations["createChatThread"]["responses"][429]["content"]["application/json"] | undefined;
    readonly example: "limit-reached";
    readonly headers: {
      readonly "x-ratelimit-retry-after": number;
      readonly "x-ratelimit-limit-minute": number;
      readonly "x-ratelimit-remaining-minute": number;
      readonly "correlation-id": string;
    };
  };
  readonly 500: {
    readonly body:
      operations["createChatThread"]["responses"][500]["content"]["application/vnd.error+json"] | undefined;
    readonly example: "error-member" | "internal-error";
    readonly headers: {
      readonly "x-ratelimit-limit-minute": number;
      readonly "x-ratelimit-remaining-minute": number;
      readonly "correlation-id": string;
    };
  };
  readonly default: {
    readonly body:
      operations["createChatThread"]["responses"]["default"]["content"]["application/vnd.error+json"] | undefined;
    readonly example: "older-links" | "unavailable";
    readonly headers: {
      readonly "x-ratelimit-limit-minute": number;
      readonly "x-ratelimit-remaining-minute": number;
      readonly "correlation-id": string;
    };
  };
}

/** Options of a mock of Help Scout. */
export interface HelpScoutMockOptions extends HandlerOptions {
  /**
   * The credentials that are accepted.
   * @default any that have the right form
   */
  readonly auth?: { readonly bearer?: string };
  /**
   * How many calls are accepted in one window of the rate limit, a minute as a rule; further ones are refused as documented.
   * @default no call is refused
   */
  readonly limit?: number;
}

/** Requests and replies of all operations of Help Scout. */
export interface HelpScoutOperations {
  readonly createChatThread: { readonly request: CreateChatThreadRequest; readonly replies: CreateChatThreadReplies };
}

/** Handlers of a mock of Help Scout, with what to answer instead by operationId. */
export type HelpScoutHandlers = MockHandlers<HelpScoutOperations>;

/** Makes MSW handlers that behave like Help Scout; spread them into `setupServer` or `setupWorker`. */
export function createHelpScoutHandlers(options: HelpScoutMockOptions = {}): HelpScoutHandlers {
  return createHandlers<HelpScoutOperations>(mock, options);
}
