import { type HandlerOptions, type MockHandlers } from "../../src/msw/index.js";
import type { operations } from "./types.js";
export interface CreateChatThreadRequest {
    readonly path: NonNullable<operations["createChatThread"]["parameters"]["path"]>;
    readonly query: Readonly<Record<never, never>>;
    readonly header: Readonly<Record<never, never>>;
    readonly body: NonNullable<operations["createChatThread"]["requestBody"]>["content"]["application/json"];
}
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
        readonly body: operations["createChatThread"]["responses"][403]["content"]["application/vnd.error+json"] | undefined;
        readonly example: "access-denied" | "api-not-enabled";
        readonly headers: {
            readonly "x-ratelimit-limit-minute": number;
            readonly "x-ratelimit-remaining-minute": number;
            readonly "correlation-id": string;
        };
    };
    readonly 404: {
        readonly body: operations["createChatThread"]["responses"][404]["content"]["application/vnd.error+json"] | undefined;
        readonly example: "older-links" | "unknown-conversation";
        readonly headers: {
            readonly "x-ratelimit-limit-minute": number;
            readonly "x-ratelimit-remaining-minute": number;
            readonly "correlation-id": string;
        };
    };
    readonly 412: {
        readonly body: operations["createChatThread"]["responses"][412]["content"]["application/vnd.error+json"] | undefined;
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
        readonly body: operations["createChatThread"]["responses"][500]["content"]["application/vnd.error+json"] | undefined;
        readonly example: "error-member" | "internal-error";
        readonly headers: {
            readonly "x-ratelimit-limit-minute": number;
            readonly "x-ratelimit-remaining-minute": number;
            readonly "correlation-id": string;
        };
    };
    readonly default: {
        readonly body: operations["createChatThread"]["responses"]["default"]["content"]["application/vnd.error+json"] | undefined;
        readonly example: "older-links" | "unavailable";
        readonly headers: {
            readonly "x-ratelimit-limit-minute": number;
            readonly "x-ratelimit-remaining-minute": number;
            readonly "correlation-id": string;
        };
    };
}
export interface HelpScoutMockOptions extends HandlerOptions {
    readonly auth?: {
        readonly bearer?: string;
    };
    readonly limit?: number;
}
export interface HelpScoutOperations {
    readonly createChatThread: {
        readonly request: CreateChatThreadRequest;
        readonly replies: CreateChatThreadReplies;
    };
}
export type HelpScoutHandlers = MockHandlers<HelpScoutOperations>;
export declare function createHelpScoutHandlers(options?: HelpScoutMockOptions): HelpScoutHandlers;
