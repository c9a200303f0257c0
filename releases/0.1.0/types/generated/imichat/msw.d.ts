import { type HandlerOptions, type MockHandlers } from "../../src/msw/index.js";
import type { operations } from "./types.js";
export interface CreateChatRequest {
    readonly path: Readonly<Record<never, never>>;
    readonly query: Readonly<Record<never, never>>;
    readonly header: NonNullable<operations["createChat"]["parameters"]["header"]>;
    readonly body: NonNullable<operations["createChat"]["requestBody"]>["content"]["application/json"];
}
export interface CreateChatReplies {
    readonly 200: {
        readonly body: operations["createChat"]["responses"][200]["content"]["application/json"];
        readonly example: "new-chat" | "apple-messages" | "email-chat" | "empty-chat" | "empty-response" | "live-chat" | "no-response" | "single-message" | "sparse-members" | "text-response" | "twitter-chat" | "unset-members" | "whatsapp-messages";
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
        readonly headers: {
            readonly trxid: string;
        };
    };
    readonly 401: {
        readonly body: operations["createChat"]["responses"][401]["content"]["application/json"] | undefined;
        readonly example: "expired-token";
        readonly headers: {
            readonly trxid: string;
        };
    };
    readonly 404: {
        readonly body: operations["createChat"]["responses"][404]["content"]["application/json"] | undefined;
        readonly example: "unknown-chat" | "unknown-team";
        readonly headers: {
            readonly trxid: string;
        };
    };
    readonly 405: {
        readonly body: operations["createChat"]["responses"][405]["content"]["application/json"] | undefined;
        readonly example: "method-not-allowed";
        readonly headers: {
            readonly trxid: string;
        };
    };
    readonly 500: {
        readonly body: operations["createChat"]["responses"][500]["content"]["application/json"] | undefined;
        readonly example: "internal-error" | "unreadable-chat";
        readonly headers: {
            readonly trxid: string;
        };
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
export interface ImiChatMockOptions extends HandlerOptions {
    readonly auth?: {
        readonly accessToken?: string;
    };
}
export interface ImiChatOperations {
    readonly createChat: {
        readonly request: CreateChatRequest;
        readonly replies: CreateChatReplies;
    };
}
export type ImiChatHandlers = MockHandlers<ImiChatOperations>;
export declare function createImiChatHandlers(options?: ImiChatMockOptions): ImiChatHandlers;
