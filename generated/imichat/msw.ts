// Generated from specs/imichat by `npm run generate`. Do not edit.
import { createHandlers, type HandlerOptions, type MockHandlers } from "../../src/msw/index.js";
import { mock } from "./mock.js";
import type { operations } from "./types.js";

/** A request to `createChat` as a resolver gets it: valid, its parameters parsed. */
export interface CreateChatRequest {
  readonly path: Readonly<Record<never, never>>;
  readonly query: Readonly<Record<never, never>>;
  readonly header: NonNullable<operations["createChat"]["parameters"]["header"]>;
  readonly body: NonNullable<operations["createChat"]["requestBody"]>["content"]["application/json"];
}

/** What `createChat` can be answered with, by documented status. */
export interface CreateChatReplies {
  readonly 200: {
    readonly body: operations["createChat"]["responses"][200]["content"]["application/json"];
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
    readonly headers: {
      readonly trxid: string;
      readonly "rate-limit-limit": number;
      readonly "rate-limit-remaining": number;
      readonly "rate-limit-reset": string;
    };
  };
  readonly 400: {
    readonly body: operations["createChat"]["responses"][400]["content"]["application/json"] | undefined;
    readonly example: "missing-header" | "wrong-token";
    readonly headers: { readonly trxid: string };
  };
  readonly 401: {
    readonly body: operations["createChat"]["responses"][401]["content"]["application/json"] | undefined;
    readonly example: "expired-token";
    readonly headers: { readonly trxid: string };
  };
  readonly 404: {
    readonly body: operations["createChat"]["responses"][404]["content"]["application/json"] | undefined;
    readonly example: "unknown-chat" | "unknown-team";
    readonly headers: { readonly trxid: string };
  };
  readonly 405: {
    readonly body: operations["createChat"]["responses"][405]["content"]["application/json"] | undefined;
    readonly example: "method-not-allowed";
    readonly headers: { readonly trxid: string };
  };
  readonly 500: {
    readonly body: operations["createChat"]["responses"][500]["content"]["application/json"] | undefined;
    readonly example: "internal-error" | "unreadable-chat";
    readonly headers: { readonly trxid: string };
  };
  readonly default: {
    readonly body: operations["createChat"]["responses"]["default"]["content"]["application/json"] | undefined;
    readonly example: "bad-body" | "limit-reached";
    readonly headers: {
      readonly trxid: string;
      readonly "rate-limit-limit": number;
      readonly "rate-limit-remaining": number;
      readonly "rate-limit-reset": string;
    };
  };
}

/** Options of a mock of imi.chat. */
export interface ImiChatMockOptions extends HandlerOptions {
  /**
   * The credentials that are accepted.
   * @default any that have the right form
   */
  readonly auth?: { readonly accessToken?: string };
}

/** Requests and replies of all operations of imi.chat. */
export interface ImiChatOperations {
  readonly createChat: { readonly request: CreateChatRequest; readonly replies: CreateChatReplies };
}

/** Handlers of a mock of imi.chat, with what to answer instead by operationId. */
export type ImiChatHandlers = MockHandlers<ImiChatOperations>;

/** Makes MSW handlers that behave like imi.chat; spread them into `setupServer` or `setupWorker`. */
export function createImiChatHandlers(options: ImiChatMockOptions = {}): ImiChatHandlers {
  return createHandlers<ImiChatOperations>(mock, options);
}
