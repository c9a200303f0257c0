import type { Client } from "openapi-fetch";
import type { CallOptions, CommonOptions, Credential, Ending, Failure, FixedServer, Success } from "../../src/client/index.js";
import type * as HelpCrunch from "./schemas.js";
import type { paths } from "./types.js";
export { ChatApiError, unwrap } from "../../src/client/index.js";
export type { HelpCrunch };
export type { components, operations, paths } from "./types.js";
export type HelpCrunchAuth = {
    readonly bearer: Credential;
};
export interface HelpCrunchClientOptions extends CommonOptions, FixedServer {
    readonly auth: HelpCrunchAuth;
}
export interface CreateChatInput extends CallOptions {
    readonly body: HelpCrunch.ChatCreate;
}
export type CreateChatResult = Success<201, HelpCrunch.Chat, {}> | Failure<400, HelpCrunch.ErrorList, {}> | Failure<401, HelpCrunch.ErrorList, {}> | Failure<409, HelpCrunch.ErrorList, {}> | Failure<429, HelpCrunch.ErrorList, {}> | Ending<HelpCrunch.ErrorList>;
export interface HelpCrunchClient extends Client<paths> {
    createChat(input: CreateChatInput): Promise<CreateChatResult>;
}
export declare function createHelpCrunchClient(options: HelpCrunchClientOptions): HelpCrunchClient;
