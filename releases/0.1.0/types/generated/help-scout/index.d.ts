import type { Client } from "openapi-fetch";
import type { CallOptions, CommonOptions, Credential, Ending, Failure, FixedServer, Success, Unauthenticated } from "../../src/client/index.js";
import type * as HelpScout from "./schemas.js";
import type { operations, paths } from "./types.js";
export { ChatApiError, unwrap } from "../../src/client/index.js";
export type { HelpScout };
export type { components, operations, paths } from "./types.js";
export type HelpScoutAuth = {
    readonly bearer: Credential;
} | {
    readonly clientId: string;
    readonly clientSecret: string;
};
export interface HelpScoutClientOptions extends CommonOptions, FixedServer {
    readonly auth: HelpScoutAuth;
}
export interface CreateChatThreadInput extends CallOptions {
    readonly path: operations["createChatThread"]["parameters"]["path"];
    readonly body: HelpScout.ChatThreadCreate;
}
export type CreateChatThreadResult = Success<201, undefined, {
    readonly "resource-id"?: number;
    readonly "x-ratelimit-limit-minute"?: number;
    readonly "x-ratelimit-remaining-minute"?: number;
    readonly "correlation-id"?: string;
}> | Failure<400, HelpScout.Error, {
    readonly "x-ratelimit-limit-minute"?: number;
    readonly "x-ratelimit-remaining-minute"?: number;
    readonly "correlation-id"?: string;
}> | Failure<401, HelpScout.AuthenticationError | undefined, {
    readonly "x-ratelimit-limit-minute"?: number;
    readonly "x-ratelimit-remaining-minute"?: number;
    readonly "correlation-id"?: string;
}> | Failure<403, HelpScout.LikelyError | undefined, {
    readonly "x-ratelimit-limit-minute"?: number;
    readonly "x-ratelimit-remaining-minute"?: number;
    readonly "correlation-id"?: string;
}> | Failure<404, HelpScout.LikelyError | undefined, {
    readonly "x-ratelimit-limit-minute"?: number;
    readonly "x-ratelimit-remaining-minute"?: number;
    readonly "correlation-id"?: string;
}> | Failure<412, HelpScout.LikelyError | undefined, {
    readonly "x-ratelimit-limit-minute"?: number;
    readonly "x-ratelimit-remaining-minute"?: number;
    readonly "correlation-id"?: string;
}> | Failure<429, HelpScout.RateLimitError | undefined, {
    readonly "x-ratelimit-retry-after"?: number;
    readonly "x-ratelimit-limit-minute"?: number;
    readonly "x-ratelimit-remaining-minute"?: number;
    readonly "correlation-id"?: string;
}> | Failure<500, HelpScout.ServerError | undefined, {
    readonly "x-ratelimit-limit-minute"?: number;
    readonly "x-ratelimit-remaining-minute"?: number;
    readonly "correlation-id"?: string;
}> | Ending<HelpScout.ServerError> | Unauthenticated;
export interface HelpScoutClient extends Client<paths> {
    createChatThread(input: CreateChatThreadInput): Promise<CreateChatThreadResult>;
}
export declare function createHelpScoutClient(options: HelpScoutClientOptions): HelpScoutClient;
