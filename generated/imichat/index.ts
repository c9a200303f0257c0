// Generated from specs/imichat by `npm run generate`. Do not edit.
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
  ReplacedServer,
  Success,
} from "../../src/client/index.js";
import { contract } from "./contract.js";
import type * as ImiChat from "./schemas.js";
import type { operations } from "./types.js";

export { ChatApiError, unwrap } from "../../src/client/index.js";
export type { BodyOf, FailureOf, Middleware } from "../../src/client/index.js";
export type { ImiChat };
export type { components, operations, paths } from "./types.js";

/** Credentials of imi.chat. */
export type ImiChatAuth = {
  /**
   * The token of a session. First a client admin makes an API key, at Admin Console → Assets → API keys → Add API Key,
   * and shares it with the teams whose chats and users it is for. Then an earlier call, `GET /v3.1/authorize` with the
   * base64 form of `APIKey@Domain Name` in a header whose name is not known here, answers 200 with the token in its
   * **response header** `access_token`, not in a body.
   *
   * The token is a text like a UUID, in a header of its own. How long it lives is not known.
   */
  readonly accessToken: Credential;
};

/** Options of a client for imi.chat. */
export type ImiChatClientOptions = ImiChatBaseUrlOptions | ImiChatServerOptions;

/** Options of a client for imi.chat that calls the vendor's own server. */
export interface ImiChatServerOptions extends ImiChatSharedOptions, FixedServer {
  /** Variables of the server's address. */
  readonly server: {
    /** The server of your tenant, by its sub-domain. The default of the sub-domain is a placeholder and no real tenant. */
    readonly subdomain: string;
  };
}

/** Options of a client for imi.chat that calls another address, such as a mock. */
export interface ImiChatBaseUrlOptions extends ImiChatSharedOptions, ReplacedServer {}

interface ImiChatSharedOptions extends CommonOptions {
  /** What every request is authorized with; a function is asked before each request. */
  readonly auth: ImiChatAuth;
}

/** Declared headers of `createChat`: 400, 401, 404, 405, 500. */
export interface ImiChatCreateChatHeaders {
  /** The vendor's id of this call, set on every answer. Its form is not known; quote it when you ask the vendor. */
  readonly trxid?: string;
}

/** Declared headers of `createChat`: 200, default. */
export interface ImiChatCreateChat200Headers extends ImiChatCreateChatHeaders {
  /** How many calls the tenant may make in a day. */
  readonly "rate-limit-limit"?: number;
  /** How many calls are left to the tenant for the day. */
  readonly "rate-limit-remaining"?: number;
  /** When the count starts anew, at midnight in a time zone that the vendor does not name. A timestamp whose form is not known, so do not rely on the form of the example. */
  readonly "rate-limit-reset"?: string;
}

/** Input of `createChat`. */
export interface ImiChatCreateChatInput extends CallOptions {
  readonly header?: NonNullable<operations["createChat"]["parameters"]["header"]> | undefined;
  readonly body: ImiChat.NewChat;
}

/** Every way in which `createChat` can end; narrow it by `status`. */
export type ImiChatCreateChatResult =
  | Success<200, ImiChat.Envelope, ImiChatCreateChat200Headers>
  | Failure<400, ImiChat.Envelope, ImiChatCreateChatHeaders>
  | Failure<401, ImiChat.Envelope, ImiChatCreateChatHeaders>
  | Failure<404, ImiChat.Envelope, ImiChatCreateChatHeaders>
  | Failure<405, ImiChat.Envelope, ImiChatCreateChatHeaders>
  | Failure<500, ImiChat.Envelope, ImiChatCreateChatHeaders>
  | Ending<ImiChat.Envelope>;

/** A client for imi.chat: its operations by name, beside the plain calls of openapi-fetch. */
export interface ImiChatClient extends PlainClient {
  /**
   * Create a chat.
   *
   * Makes a new chat and gives it to the queue of a team or skill group.
   *
   * Nothing is known about keys for a safe repetition: a call that is sent twice may make two chats.
   * A daily limit of 10,000 calls for the whole tenant applies. It can be raised on request, and the answer to a call
   * beyond it is not published.
   */
  createChat(input: ImiChatCreateChatInput): Promise<ImiChatCreateChatResult>;
  /** openapi-fetch's own call of `createChat`: resolves with `data` or `error`, and may reject. */
  POST<As extends ParseAs = "json">(
    path: "/chats",
    init: PlainOptions<As> & {
      readonly params?: operations["createChat"]["parameters"];
      readonly body: ImiChat.NewChat;
    },
  ): Promise<PlainResult<As, ImiChat.Envelope, ImiChat.Envelope>>;
}

/** Makes a client for imi.chat. Throws a TypeError where a credential, a server variable or the base URL is missing or malformed; its calls never throw. */
export function createImiChatClient(options: ImiChatClientOptions): ImiChatClient {
  return createContractClient<ImiChatClient>(contract, options);
}
