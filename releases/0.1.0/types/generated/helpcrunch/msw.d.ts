import { type HandlerOptions, type MockHandlers } from "../../src/msw/index.js";
import type { operations } from "./types.js";
export interface CreateChatRequest {
    readonly path: Readonly<Record<never, never>>;
    readonly query: Readonly<Record<never, never>>;
    readonly header: Readonly<Record<never, never>>;
    readonly body: NonNullable<operations["createChat"]["requestBody"]>["content"]["application/json"];
}
export interface CreateChatReplies {
    readonly 201: {
        readonly body: operations["createChat"]["responses"][201]["content"]["application/json"];
        readonly example: "fresh-chat" | "integer-times" | "new-message" | "older-notes" | "older-single-agent" | "older-spelling" | "praised-chat" | "reopened-chat" | "required-members" | "snoozed-chat" | "solved-chat" | "sparse-members" | "unset-members";
        readonly headers: {};
    };
    readonly 400: {
        readonly body: operations["createChat"]["responses"][400]["content"]["application/json"];
        readonly example: "bad-value" | "two-members";
        readonly headers: {};
    };
    readonly 401: {
        readonly body: operations["createChat"]["responses"][401]["content"]["application/json"];
        readonly example: "older-invalid-token" | "unauthorized";
        readonly headers: {};
    };
    readonly 409: {
        readonly body: operations["createChat"]["responses"][409]["content"]["application/json"];
        readonly example: "wrong-state";
        readonly headers: {};
    };
    readonly 429: {
        readonly body: operations["createChat"]["responses"][429]["content"]["application/json"];
        readonly example: "limit-reached" | "older-limit-reached";
        readonly headers: {};
    };
    readonly default: {
        readonly body: operations["createChat"]["responses"]["default"]["content"]["application/json"] | undefined;
        readonly example: "not-found";
        readonly headers: {};
    };
}
export interface HelpCrunchMockOptions extends HandlerOptions {
    readonly auth?: {
        readonly bearer?: string;
    };
    readonly limit?: number;
}
export interface HelpCrunchOperations {
    readonly createChat: {
        readonly request: CreateChatRequest;
        readonly replies: CreateChatReplies;
    };
}
export type HelpCrunchHandlers = MockHandlers<HelpCrunchOperations>;
export declare function createHelpCrunchHandlers(options?: HelpCrunchMockOptions): HelpCrunchHandlers;
