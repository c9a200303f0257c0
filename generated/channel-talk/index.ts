// Generated from specs/channel-talk by `npm run generate`. Do not edit.
import type { Client } from "openapi-fetch";
import { createContractClient } from "../../src/client/create.js";
import type {
  CallOptions,
  CommonOptions,
  Credential,
  Ending,
  Failure,
  FixedServer,
  Success,
} from "../../src/client/index.js";
import { contract } from "./contract.js";
import type * as ChannelTalk from "./schemas.js";
import type { operations, paths } from "./types.js";

export { ChatApiError, unwrap } from "../../src/client/index.js";
export type { ChannelTalk };
export type { components, operations, paths } from "./types.js";

/** Credentials of Channel Talk. */
export type ChannelTalkAuth = {
  /** First half of the key pair of a channel. Both halves go with each call; the pair tells the channel. */
  readonly accessKey: Credential;
  /** Second half of the key pair. Keep it out of browsers and public code. */
  readonly accessSecret: Credential;
};

/** Options of a client for Channel Talk. */
export interface ChannelTalkClientOptions extends CommonOptions, FixedServer {
  /** What every request is authorized with; a function is asked before each request. */
  readonly auth: ChannelTalkAuth;
}

/** Input of `createUserChat`. */
export interface CreateUserChatInput extends CallOptions {
  readonly path: operations["createUserChat"]["parameters"]["path"];
  readonly body?: ChannelTalk.CreateUserChatRequest;
}

/** Every way in which `createUserChat` can end; narrow it by `status`. */
export type CreateUserChatResult =
  | Success<
      200,
      ChannelTalk.UserChatView,
      {
        readonly "x-ratelimit-limit"?: number;
        readonly "x-ratelimit-remaining"?: number;
        readonly "x-ratelimit-reset"?: number;
        readonly "x-ratelimit-will-be-throttled"?: boolean;
      }
    >
  | Failure<401, ChannelTalk.ErrorBody | undefined, {}>
  | Failure<403, ChannelTalk.ErrorBody | undefined, {}>
  | Failure<422, ChannelTalk.ErrorBody | undefined, {}>
  | Failure<
      429,
      ChannelTalk.ErrorBody | undefined,
      {
        readonly "x-ratelimit-limit"?: number;
        readonly "x-ratelimit-remaining"?: number;
        readonly "x-ratelimit-reset"?: number;
        readonly "x-ratelimit-will-be-throttled"?: boolean;
      }
    >
  | Ending<ChannelTalk.ErrorBody>;

/** A client for Channel Talk: its operations by name, beside the surface of openapi-fetch. */
export interface ChannelTalkClient extends Client<paths> {
  /**
   * Create a chat for a user.
   *
   * Starts a chat from the channel's side with a user who is already known. The vendor's word for it is outbound chat.
   *
   * - `userId` is the platform's id of the user, not your own member id.
   * - A second call opens a second chat, unless `distinctKey` keeps it from doing so.
   * - The answer holds more than the chat: read the chat from `userChat`.
   * - A new chat may stay out of the managers' inbox until somebody posts in it; see `userChat.managed`.
   */
  createUserChat(input: CreateUserChatInput): Promise<CreateUserChatResult>;
}

/** Makes a client for Channel Talk. Throws a TypeError where a credential or the base URL is missing or malformed; its calls never throw. */
export function createChannelTalkClient(options: ChannelTalkClientOptions): ChannelTalkClient {
  return createContractClient<ChannelTalkClient>(contract, options);
}
