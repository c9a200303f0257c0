import { type HandlerOptions, type MockHandlers } from "../../src/msw/index.js";
import type { operations } from "./types.js";
export interface CreateUserChatRequest {
    readonly path: NonNullable<operations["createUserChat"]["parameters"]["path"]>;
    readonly query: Readonly<Record<never, never>>;
    readonly header: Readonly<Record<never, never>>;
    readonly body: NonNullable<operations["createUserChat"]["requestBody"]>["content"]["application/json"] | undefined;
}
export interface CreateUserChatReplies {
    readonly 200: {
        readonly body: operations["createUserChat"]["responses"][200]["content"]["application/json"];
        readonly example: "fresh-chat" | "ai-answer" | "answered-form" | "browser-call" | "e-mail" | "external-messenger" | "from-call-workflow" | "from-campaign" | "from-one-time-message" | "from-review-campaign" | "from-support-bot" | "from-workflow" | "long-running-chat" | "manager-message" | "missed-browser-call" | "missed-call" | "older-members" | "older-wire-forms" | "removed-reply" | "tagged-by-workflow" | "telephone-call";
        readonly headers: {
            readonly "x-ratelimit-limit": number;
            readonly "x-ratelimit-remaining": number;
            readonly "x-ratelimit-reset": number;
            readonly "x-ratelimit-will-be-throttled": boolean;
        };
    };
    readonly 401: {
        readonly body: operations["createUserChat"]["responses"][401]["content"]["application/json"] | undefined;
        readonly example: "invalid-keys";
        readonly headers: {};
    };
    readonly 403: {
        readonly body: operations["createUserChat"]["responses"][403]["content"]["application/json"] | undefined;
        readonly example: "keys-switched-off";
        readonly headers: {};
    };
    readonly 422: {
        readonly body: operations["createUserChat"]["responses"][422]["content"]["application/json"] | undefined;
        readonly example: "bad-member" | "unknown-user";
        readonly headers: {};
    };
    readonly 429: {
        readonly body: operations["createUserChat"]["responses"][429]["content"]["application/json"] | undefined;
        readonly example: "limit-reached";
        readonly headers: {
            readonly "x-ratelimit-limit": number;
            readonly "x-ratelimit-remaining": number;
            readonly "x-ratelimit-reset": number;
            readonly "x-ratelimit-will-be-throttled": boolean;
        };
    };
    readonly default: {
        readonly body: operations["createUserChat"]["responses"]["default"]["content"]["application/json"] | undefined;
        readonly example: "server-error";
        readonly headers: {};
    };
}
export interface ChannelTalkMockOptions extends HandlerOptions {
    readonly auth?: {
        readonly accessKey?: string;
        readonly accessSecret?: string;
    };
    readonly limit?: number;
}
export interface ChannelTalkOperations {
    readonly createUserChat: {
        readonly request: CreateUserChatRequest;
        readonly replies: CreateUserChatReplies;
    };
}
export type ChannelTalkHandlers = MockHandlers<ChannelTalkOperations>;
export declare function createChannelTalkHandlers(options?: ChannelTalkMockOptions): ChannelTalkHandlers;
