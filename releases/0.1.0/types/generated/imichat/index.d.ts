import type { Client } from "openapi-fetch";
import type { CallOptions, CommonOptions, Credential, Ending, Failure, ReplacedServer, Success } from "../../src/client/index.js";
import type * as ImiChat from "./schemas.js";
import type { operations, paths } from "./types.js";
export { ChatApiError, unwrap } from "../../src/client/index.js";
export type { ImiChat };
export type { components, operations, paths } from "./types.js";
export type ImiChatAuth = {
    readonly accessToken: Credential;
};
export type ImiChatClientOptions = ImiChatBaseUrlOptions | ImiChatServerOptions;
export interface ImiChatServerOptions extends ImiChatSharedOptions {
    readonly server: {
        readonly subdomain: string;
    };
    readonly baseUrl?: never;
}
export interface ImiChatBaseUrlOptions extends ImiChatSharedOptions, ReplacedServer {
}
interface ImiChatSharedOptions extends CommonOptions {
    readonly auth: ImiChatAuth;
}
export interface CreateChatInput extends CallOptions {
    readonly header?: NonNullable<operations["createChat"]["parameters"]["header"]>;
    readonly body: ImiChat.NewChat;
}
export type CreateChatResult = Success<200, ImiChat.Envelope, {
    readonly trxid?: string;
    readonly "rate-limit-limit"?: number;
    readonly "rate-limit-remaining"?: number;
    readonly "rate-limit-reset"?: string;
}> | Failure<400, ImiChat.Envelope | undefined, {
    readonly trxid?: string;
}> | Failure<401, ImiChat.Envelope | undefined, {
    readonly trxid?: string;
}> | Failure<404, ImiChat.Envelope | undefined, {
    readonly trxid?: string;
}> | Failure<405, ImiChat.Envelope | undefined, {
    readonly trxid?: string;
}> | Failure<500, ImiChat.Envelope | undefined, {
    readonly trxid?: string;
}> | Ending<ImiChat.Envelope>;
export interface ImiChatClient extends Client<paths> {
    createChat(input: CreateChatInput): Promise<CreateChatResult>;
}
export declare function createImiChatClient(options: ImiChatClientOptions): ImiChatClient;
