// Generated from specs/channel-talk by `npm run generate`. Do not edit.
import { createHandlers, type HandlerOptions, type MockHandlers } from "../../src/msw/index.js";
import type { ChannelTalkCreateUserChatHeaders } from "./index.js";
import { mock } from "./mock.js";
import type * as ChannelTalk from "./schemas.js";
import type { operations } from "./types.js";

/** A request to `createUserChat` as a resolver gets it: valid, its parameters parsed. */
export interface ChannelTalkCreateUserChatRequest {
  readonly path: NonNullable<operations["createUserChat"]["parameters"]["path"]>;
  readonly query: Readonly<Record<never, never>>;
  readonly header: Readonly<Record<never, never>>;
  readonly body: ChannelTalk.CreateUserChatRequest | undefined;
}

/** What `createUserChat` can be answered with, by documented status. */
export interface ChannelTalkCreateUserChatReplies {
  readonly 200: {
    readonly body: ChannelTalk.UserChatView;
    readonly example:
      | "fresh-chat"
      | "ai-answer"
      | "answer-with-references"
      | "answered-form"
      | "browser-call"
      | "buttons-below-an-answer"
      | "campaign-on-all-media"
      | "e-mail"
      | "external-messenger"
      | "form-for-follow-up"
      | "form-of-a-call"
      | "form-of-the-channel"
      | "from-call-workflow"
      | "from-campaign"
      | "from-one-time-message"
      | "from-review-campaign"
      | "from-support-bot"
      | "from-workflow"
      | "long-running-chat"
      | "manager-message"
      | "missed-browser-call"
      | "missed-call"
      | "older-members"
      | "older-wire-forms"
      | "removed-reply"
      | "support-bot-with-sections"
      | "tagged-by-workflow"
      | "telephone-call"
      | "workflow-on-call-closed"
      | "workflow-on-call-wait-in-queued"
      | "workflow-on-chat-closed"
      | "workflow-on-chat-opened-by-manager"
      | "workflow-on-chat-opened-by-user"
      | "workflow-on-chat-wait-in-queued"
      | "workflow-on-message-by-manager"
      | "workflow-on-message-by-user"
      | "workflow-on-modular"
      | "workflow-on-start-call-by-user"
      | "workflow-on-start-chat-by-user-at-lounge"
      | "workflow-on-waiting-for-manager-reply"
      | "workflow-on-waiting-for-user-reply";
    readonly headers: ChannelTalkCreateUserChatHeaders;
  };
  readonly 401: {
    readonly body: ChannelTalk.ErrorBody | undefined;
    readonly example: "invalid-keys";
    readonly headers: {};
  };
  readonly 403: {
    readonly body: ChannelTalk.ErrorBody | undefined;
    readonly example: "keys-switched-off";
    readonly headers: {};
  };
  readonly 422: {
    readonly body: ChannelTalk.ErrorBody | undefined;
    readonly example: "bad-member";
    readonly headers: {};
  };
  readonly 429: {
    readonly body: ChannelTalk.ErrorBody | undefined;
    readonly example: "limit-reached";
    readonly headers: ChannelTalkCreateUserChatHeaders;
  };
  readonly default: {
    readonly body: ChannelTalk.ErrorBody | undefined;
    readonly example: "server-error";
    readonly headers: {};
  };
}

/** Options of a mock of Channel Talk. */
export interface ChannelTalkMockOptions extends HandlerOptions {
  /**
   * The credentials that are accepted.
   * @default any that have the right form
   */
  readonly auth?: { readonly accessKey?: string | undefined; readonly accessSecret?: string | undefined } | undefined;
  /**
   * How many calls are accepted in one window of the rate limit, a minute as a rule; further ones are refused as documented.
   * @default no call is refused
   */
  readonly limit?: number | undefined;
}

/** Requests and replies of all operations of Channel Talk. */
export interface ChannelTalkOperations {
  readonly createUserChat: {
    readonly request: ChannelTalkCreateUserChatRequest;
    readonly replies: ChannelTalkCreateUserChatReplies;
  };
}

/** Handlers of a mock of Channel Talk, with what to answer instead by operationId. */
export type ChannelTalkHandlers = MockHandlers<ChannelTalkOperations>;

/** Makes MSW handlers that behave like Channel Talk; spread them into `setupServer` or `setupWorker`. */
export function createChannelTalkHandlers(options: ChannelTalkMockOptions = {}): ChannelTalkHandlers {
  return createHandlers<ChannelTalkOperations>(mock, options);
}
