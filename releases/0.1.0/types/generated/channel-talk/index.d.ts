import type { Client } from "openapi-fetch";
import type { CallOptions, CommonOptions, Credential, Ending, Failure, FixedServer, Success } from "../../src/client/index.js";
import type * as ChannelTalk from "./schemas.js";
import type { operations, paths } from "./types.js";
export { ChatApiError, unwrap } from "../../src/client/index.js";
export type { ChannelTalk };
export type { components, operations, paths } from "./types.js";
export type ChannelTalkAuth = {
    readonly accessKey: Credential;
    readonly accessSecret: Credential;
};
export interface ChannelTalkClientOptions extends CommonOptions, FixedServer {
    readonly auth: ChannelTalkAuth;
}
export interface CreateUserChatInput extends CallOptions {
    readonly path: operations["createUserChat"]["parameters"]["path"];
    readonly body?: ChannelTalk.CreateUserChatRequest;
}
export type CreateUserChatResult = Success<200, ChannelTalk.UserChatView, {
    readonly "x-ratelimit-limit"?: number;
    readonly "x-ratelimit-remaining"?: number;
    readonly "x-ratelimit-reset"?: number;
    readonly "x-ratelimit-will-be-throttled"?: boolean;
}> | Failure<401, ChannelTalk.ErrorBody | undefined, {}> | Failure<403, ChannelTalk.ErrorBody | undefined, {}> | Failure<422, ChannelTalk.ErrorBody | undefined, {}> | Failure<429, ChannelTalk.ErrorBody | undefined, {
    readonly "x-ratelimit-limit"?: number;
    readonly "x-ratelimit-remaining"?: number;
    readonly "x-ratelimit-reset"?: number;
    readonly "x-ratelimit-will-be-throttled"?: boolean;
}> | Ending<ChannelTalk.ErrorBody>;
export interface ChannelTalkClient extends Client<paths> {
    createUserChat(input: CreateUserChatInput): Promise<CreateUserChatResult>;
}
export declare function createChannelTalkClient(options: ChannelTalkClientOptions): ChannelTalkClient;
