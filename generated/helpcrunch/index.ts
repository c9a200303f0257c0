// Generated from specs/helpcrunch by `npm run generate`. Do not edit.
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
import type * as HelpCrunch from "./schemas.js";
import type { operations } from "./types.js";

export { ChatApiError, unwrap } from "../../src/client/index.js";
export type { BodyOf, FailureOf, Middleware } from "../../src/client/index.js";
export type { HelpCrunch };
export type { components, operations, paths } from "./types.js";

/** Credentials of HelpCrunch. */
export type HelpCrunchAuth = {
  /**
   * The API key of the account, from Settings → Developers → Public API. The Legacy API key beside it does not work
   * with this version of the API.
   *
   * It is sent as `Authorization: Bearer <key>` without the angle brackets, spaces or other signs. It is permanent and
   * never expires. What a key looks like is not told.
   */
  readonly bearer: Credential;
};

/** Options of a client for HelpCrunch. */
export interface HelpCrunchClientOptions extends CommonOptions, FixedServer {
  /** What every request is authorized with; a function is asked before each request. */
  readonly auth: HelpCrunchAuth;
}

/** Input of `createChat`. */
export interface HelpCrunchCreateChatInput extends CallOptions {
  readonly body: HelpCrunch.ChatCreate;
}

/** Every way in which `createChat` can end; narrow it by `status`. */
export type HelpCrunchCreateChatResult =
  | Success<201, HelpCrunch.Chat, {}>
  | Failure<400, HelpCrunch.ErrorList, {}>
  | Failure<401, HelpCrunch.ErrorList, {}>
  | Failure<409, HelpCrunch.ErrorList, {}>
  | Failure<429, HelpCrunch.ErrorList, {}>
  | Ending<HelpCrunch.ErrorList>;

/** A client for HelpCrunch: its operations by name, beside the plain calls of openapi-fetch. */
export interface HelpCrunchClient extends PlainClient {
  /**
   * Create a chat.
   *
   * Creates one chat in the name of a customer, without a message in it. Post the first message right after it with
   * the vendor's call for messages: the vendor advises against chats that stay empty.
   *
   * Until that message, `status` is `empty`, the members about last messages are `null` and `agents` is empty. The
   * call knows no idempotency key: a call that is repeated makes a second chat.
   */
  createChat(input: HelpCrunchCreateChatInput): Promise<HelpCrunchCreateChatResult>;
  /** openapi-fetch's own call of `createChat`: resolves with `data` or `error`, and may reject. */
  POST<As extends ParseAs = "json">(
    path: "/chats",
    init: PlainOptions<As> & {
      readonly params?: operations["createChat"]["parameters"];
      readonly body: HelpCrunch.ChatCreate;
    },
  ): Promise<PlainResult<As, HelpCrunch.Chat, HelpCrunch.ErrorList>>;
}

/** Makes a client for HelpCrunch. Throws a TypeError where a credential or the base URL is missing or malformed; its calls never throw. */
export function createHelpCrunchClient(options: HelpCrunchClientOptions): HelpCrunchClient {
  return createContractClient<HelpCrunchClient>(contract, options);
}
