// Generated from specs/helpcrunch by `npm run generate`. Do not edit.
import { createHandlers, type HandlerOptions, type MockHandlers } from "../../src/msw/index.js";
import { mock } from "./mock.js";
import type * as HelpCrunch from "./schemas.js";
import type { operations } from "./types.js";

/** A request to `createChat` as a resolver gets it: valid, its parameters parsed. */
export interface HelpCrunchCreateChatRequest {
  readonly path: Readonly<Record<never, never>>;
  readonly query: Readonly<Record<never, never>>;
  readonly header: Readonly<Record<never, never>>;
  readonly body: HelpCrunch.ChatCreate;
}

/** What `createChat` can be answered with, by documented status. */
export interface HelpCrunchCreateChatReplies {
  readonly 201: {
    readonly body: HelpCrunch.Chat;
    readonly example:
      | "fresh-chat"
      | "integer-times"
      | "new-message"
      | "older-notes"
      | "older-single-agent"
      | "older-spelling"
      | "praised-chat"
      | "reopened-chat"
      | "required-members"
      | "snoozed-chat"
      | "solved-chat"
      | "sparse-members"
      | "unset-members";
    readonly headers: {};
  };
  readonly 400: {
    readonly body: HelpCrunch.ErrorList | undefined;
    readonly example: "bad-value" | "two-members";
    readonly headers: {};
  };
  readonly 401: {
    readonly body: HelpCrunch.ErrorList | undefined;
    readonly example: "older-invalid-token" | "unauthorized";
    readonly headers: {};
  };
  readonly 409: {
    readonly body: HelpCrunch.ErrorList | undefined;
    readonly example: "wrong-state";
    readonly headers: {};
  };
  readonly 429: {
    readonly body: HelpCrunch.ErrorList | undefined;
    readonly example: "limit-reached" | "older-limit-reached";
    readonly headers: {};
  };
  readonly default: {
    readonly body: HelpCrunch.ErrorList | undefined;
    readonly example: "not-found";
    readonly headers: {};
  };
}

/** Options of a mock of HelpCrunch. */
export interface HelpCrunchMockOptions extends HandlerOptions {
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

/** Requests and replies of all operations of HelpCrunch. */
export interface HelpCrunchOperations {
  readonly createChat: { readonly request: HelpCrunchCreateChatRequest; readonly replies: HelpCrunchCreateChatReplies };
}

/** Handlers of a mock of HelpCrunch, with what to answer instead by operationId. */
export type HelpCrunchHandlers = MockHandlers<HelpCrunchOperations>;

/** Makes MSW handlers that behave like HelpCrunch; spread them into `setupServer` or `setupWorker`. */
export function createHelpCrunchHandlers(options: HelpCrunchMockOptions = {}): HelpCrunchHandlers {
  return createHandlers<HelpCrunchOperations>(mock, options);
}
