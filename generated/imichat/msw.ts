// Generated from specs/imichat by `npm run generate`. Do not edit.
import { createHandlers, type HandlerOptions, type MockHandlers } from "../../src/msw/index.js";
import type { ImiChatCreateChat200Headers, ImiChatCreateChatHeaders } from "./index.js";
import { mock } from "./mock.js";
import type * as ImiChat from "./schemas.js";
import type { operations } from "./types.js";

/** A request to `createChat` as a resolver gets it: valid, its parameters parsed. */
export interface ImiChatCreateChatRequest {
  readonly path: Readonly<Record<never, never>>;
  readonly query: Readonly<Record<never, never>>;
  readonly header: NonNullable<operations["createChat"]["parameters"]["header"]>;
  readonly body: ImiChat.NewChat;
}

/** What `createChat` can be answered with, by documented status. */
export interface ImiChatCreateChatReplies {
  readonly 200: {
    readonly body: ImiChat.Envelope;
    readonly example:
      | "new-chat"
      | "apple-messages"
      | "email-chat"
      | "empty-chat"
      | "empty-response"
      | "live-chat"
      | "no-response"
      | "single-message"
      | "sparse-members"
      | "text-response"
      | "twitter-chat"
      | "unset-members"
      | "whatsapp-messages";
    readonly headers: ImiChatCreateChat200Headers;
  };
  readonly 400: {
    readonly body: ImiChat.Envelope | undefined;
    readonly example: "missing-header" | "wrong-token";
    readonly headers: ImiChatCreateChatHeaders;
  };
  readonly 401: {
    readonly body: ImiChat.Envelope | undefined;
    readonly example: "expired-token";
    readonly headers: ImiChatCreateChatHeaders;
  };
  readonly 404: {
    readonly body: ImiChat.Envelope | undefined;
    readonly example: "unknown-chat" | "unknown-team";
    readonly headers: ImiChatCreateChatHeaders;
  };
  readonly 405: {
    readonly body: ImiChat.Envelope | undefined;
    readonly example: "method-not-allowed";
    readonly headers: ImiChatCreateChatHeaders;
  };
  readonly 500: {
    readonly body: ImiChat.Envelope | undefined;
    readonly example: "internal-error" | "unreadable-chat";
    readonly headers: ImiChatCreateChatHeaders;
  };
  readonly default: {
    readonly body: ImiChat.Envelope | undefined;
    readonly example: "bad-body" | "limit-reached";
    readonly headers: ImiChatCreateChat200Headers;
  };
}

/** Options of a mock of imi.chat. */
export interface ImiChatMockOptions extends HandlerOptions {
  /**
   * The credentials that are accepted.
   * @default any that have the right form
   */
  readonly auth?: { readonly accessToken?: string | undefined } | undefined;
}

/** Requests and replies of all operations of imi.chat. */
export interface ImiChatOperations {
  readonly createChat: { readonly request: ImiChatCreateChatRequest; readonly replies: ImiChatCreateChatReplies };
}

/** Handlers of a mock of imi.chat, with what to answer instead by operationId. */
export type ImiChatHandlers = MockHandlers<ImiChatOperations>;

/** Makes MSW handlers that behave like imi.chat; spread them into `setupServer` or `setupWorker`. */
export function createImiChatHandlers(options: ImiChatMockOptions = {}): ImiChatHandlers {
  return createHandlers<ImiChatOperations>(mock, options);
}
