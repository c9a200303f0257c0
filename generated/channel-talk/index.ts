// Generated from specs/channel-talk by `npm run generate`. Do not edit.
import { createContractClient } from "../../src/client/create.js";
import type {
  CallOptions,
  CommonOptions,
  Credential,
  Ending,
  Failure,
  FixedServer,
  ParseAs,
  PlainClient,
  PlainOptions,
  PlainResult,
  Success,
} from "../../src/client/index.js";
import { contract } from "./contract.js";
import type * as ChannelTalk from "./schemas.js";
import type { operations } from "./types.js";

export { ChatApiError, unwrap } from "../../src/client/index.js";
export type { BodyOf, FailureOf, Middleware } from "../../src/client/index.js";
export type { ChannelTalk };
export type { components, operations, paths } from "./types.js";

/** Credentials of Channel Talk. */
export type ChannelTalkAuth = {
  /**
   * The Access Key of a channel. On Channel Desk, Settings → API Key management → Create new credential asks for a
   * name and makes the key together with its Access Secret.
   *
   * Both halves of the pair go with each call, and tell the channel.
   */
  readonly accessKey: Credential;
  /** The Access Secret that is made together with the Access Key. Keep it out of browsers and public code. */
  readonly accessSecret: Credential;
};

/** Options of a client for Channel Talk. */
export interface ChannelTalkClientOptions extends CommonOptions, FixedServer {
  /** What every request is authorized with; a function is asked before each request. */
  readonly auth: ChannelTalkAuth;
}

/** Declared headers of `createUserChat`: 200, 429. */
export interface ChannelTalkCreateUserChatHeaders {
  /** How many calls the channel may make in one time window. The vendor's sample shows 1000; the number can differ from API to API. */
  readonly "x-ratelimit-limit"?: number;
  /** How many calls are left in the time window. */
  readonly "x-ratelimit-remaining"?: number;
  /** When the limit starts anew, in seconds since 1970-01-01T00:00:00Z. Times in bodies are milliseconds. */
  readonly "x-ratelimit-reset"?: number;
  /** Sent in the grace period only, in which the vendor announces limits without enforcing them. Tells whether the call would have been refused. */
  readonly "x-ratelimit-will-be-throttled"?: boolean;
}

/** Input of `createUserChat`. */
export interface ChannelTalkCreateUserChatInput extends CallOptions {
  readonly path: operations["createUserChat"]["parameters"]["path"];
  readonly body?: ChannelTalk.CreateUserChatRequest | undefined;
}

/** Every way in which `createUserChat` can end; narrow it by `status`. */
export type ChannelTalkCreateUserChatResult =
  | Success<200, ChannelTalk.UserChatView, ChannelTalkCreateUserChatHeaders>
  | Failure<401, ChannelTalk.ErrorBody, {}>
  | Failure<403, ChannelTalk.ErrorBody, {}>
  | Failure<422, ChannelTalk.ErrorBody, {}>
  | Failure<429, ChannelTalk.ErrorBody, ChannelTalkCreateUserChatHeaders>
  | Ending<ChannelTalk.ErrorBody>;

/** A client for Channel Talk: its operations by name, beside the plain calls of openapi-fetch. */
export interface ChannelTalkClient extends PlainClient {
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
  createUserChat(input: ChannelTalkCreateUserChatInput): Promise<ChannelTalkCreateUserChatResult>;
  /** openapi-fetch's own call of `createUserChat`: resolves with `data` or `error`, and may reject. */
  POST<As extends ParseAs = "json">(
    path: "/users/{userId}/user-chats",
    init: PlainOptions<As> & {
      readonly params: operations["createUserChat"]["parameters"];
      readonly body?: ChannelTalk.CreateUserChatRequest | undefined;
    },
  ): Promise<PlainResult<As, ChannelTalk.UserChatView, ChannelTalk.ErrorBody>>;
}

/** Makes a client for Channel Talk. Throws a TypeError where a credential or the base URL is missing or malformed; its calls never throw. */
export function createChannelTalkClient(options: ChannelTalkClientOptions): ChannelTalkClient {
  return createContractClient<ChannelTalkClient>(contract, options);
}
