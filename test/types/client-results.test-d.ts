import { expectTypeOf, test } from "vitest";
import type { AnyResult } from "../../src/client/index.js";
import type { ChannelTalk, ChannelTalkCreateUserChatResult } from "../../generated/channel-talk/index.js";
import type { HelpScoutCreateChatThreadResult, HelpScout } from "../../generated/help-scout/index.js";
import type { HelpCrunchCreateChatResult as HelpCrunchResult, HelpCrunch } from "../../generated/helpcrunch/index.js";
import type { ImiChatCreateChatResult as ImiChatResult, ImiChat } from "../../generated/imichat/index.js";

/** The type of the body, by documented status. */
type Bodies<Result extends AnyResult> = {
  [Status in Extract<Result["status"], number>]: Extract<Result, { status: Status; headers: unknown }>["body"];
};

/** The type of the headers, by documented status. */
type Headers<Result extends AnyResult> = {
  [Status in Extract<Result["status"], number>]: Extract<Result, { status: Status; headers: unknown }>["headers"];
};

type Flat<T> = { [Key in keyof T]: T[Key] };

interface HelpScoutEach {
  readonly "x-ratelimit-limit-minute"?: number;
  readonly "x-ratelimit-remaining-minute"?: number;
  readonly "correlation-id"?: string;
}

interface ChannelTalkLimits {
  readonly "x-ratelimit-limit"?: number;
  readonly "x-ratelimit-remaining"?: number;
  readonly "x-ratelimit-reset"?: number;
  readonly "x-ratelimit-will-be-throttled"?: boolean;
}

interface ImiChatLimits {
  readonly "rate-limit-limit"?: number;
  readonly "rate-limit-remaining"?: number;
  readonly "rate-limit-reset"?: string;
}

interface ImiChatEach {
  readonly trxid?: string;
}

declare const helpScout: HelpScoutCreateChatThreadResult;
declare const helpCrunch: HelpCrunchResult;
declare const imiChat: ImiChatResult;
declare const channelTalk: ChannelTalkCreateUserChatResult;

test("each documented status of Help Scout has its body", () => {
  expectTypeOf<Bodies<HelpScoutCreateChatThreadResult>>().toEqualTypeOf<{
    201: undefined;
    400: HelpScout.BadRequestError | undefined;
    401: HelpScout.AuthenticationError | undefined;
    403: HelpScout.LikelyError | undefined;
    404: HelpScout.LikelyError | undefined;
    412: HelpScout.LikelyError | undefined;
    429: HelpScout.RateLimitError | undefined;
    500: HelpScout.ServerError | undefined;
  }>();
});

test("each documented status of Help Scout has its headers", () => {
  expectTypeOf<Headers<HelpScoutCreateChatThreadResult>>().toEqualTypeOf<{
    201: Flat<{ readonly "resource-id"?: number } & HelpScoutEach>;
    400: Flat<HelpScoutEach>;
    401: Flat<HelpScoutEach>;
    403: Flat<HelpScoutEach>;
    404: Flat<HelpScoutEach>;
    412: Flat<HelpScoutEach>;
    429: Flat<{ readonly "x-ratelimit-retry-after"?: number } & HelpScoutEach>;
    500: Flat<HelpScoutEach>;
  }>();
});

test("each documented status of HelpCrunch has its body", () => {
  expectTypeOf<Bodies<HelpCrunchResult>>().toEqualTypeOf<{
    201: HelpCrunch.Chat;
    400: HelpCrunch.ErrorList | undefined;
    401: HelpCrunch.ErrorList | undefined;
    409: HelpCrunch.ErrorList | undefined;
    429: HelpCrunch.ErrorList | undefined;
  }>();
});

test("no documented status of HelpCrunch has headers", () => {
  expectTypeOf<Headers<HelpCrunchResult>>().toEqualTypeOf<{ 201: {}; 400: {}; 401: {}; 409: {}; 429: {} }>();
});

test("each documented status of imi.chat has its body", () => {
  expectTypeOf<Bodies<ImiChatResult>>().toEqualTypeOf<{
    200: ImiChat.Envelope;
    400: ImiChat.Envelope | undefined;
    401: ImiChat.Envelope | undefined;
    404: ImiChat.Envelope | undefined;
    405: ImiChat.Envelope | undefined;
    500: ImiChat.Envelope | undefined;
  }>();
});

test("each documented status of imi.chat has its headers, in lower case", () => {
  expectTypeOf<Headers<ImiChatResult>>().toEqualTypeOf<{
    200: Flat<ImiChatEach & ImiChatLimits>;
    400: Flat<ImiChatEach>;
    401: Flat<ImiChatEach>;
    404: Flat<ImiChatEach>;
    405: Flat<ImiChatEach>;
    500: Flat<ImiChatEach>;
  }>();
});

test("each documented status of Channel Talk has its body", () => {
  expectTypeOf<Bodies<ChannelTalkCreateUserChatResult>>().toEqualTypeOf<{
    200: ChannelTalk.UserChatView;
    401: ChannelTalk.ErrorBody | undefined;
    403: ChannelTalk.ErrorBody | undefined;
    422: ChannelTalk.ErrorBody | undefined;
    429: ChannelTalk.ErrorBody | undefined;
  }>();
});

test("each documented status of Channel Talk has its headers", () => {
  expectTypeOf<Headers<ChannelTalkCreateUserChatResult>>().toEqualTypeOf<{
    200: Flat<ChannelTalkLimits>;
    401: {};
    403: {};
    422: {};
    429: Flat<ChannelTalkLimits>;
  }>();
});

test("a comparison of the status narrows body and headers", () => {
  if (helpScout.status === 201) {
    expectTypeOf(helpScout.body).toEqualTypeOf<undefined>();
    expectTypeOf(helpScout.headers["resource-id"]).toEqualTypeOf<number | undefined>();
  }
  if (helpCrunch.status === 409) expectTypeOf(helpCrunch.body?.errors[0]?.code).toEqualTypeOf<string | undefined>();
  if (imiChat.status === 404) expectTypeOf(imiChat.body).toEqualTypeOf<ImiChat.Envelope | undefined>();
  if (channelTalk.status === 429) {
    expectTypeOf(channelTalk.headers["x-ratelimit-will-be-throttled"]).toEqualTypeOf<boolean | undefined>();
  }
});

test("ok narrows to the documented success", () => {
  if (helpScout.ok) expectTypeOf(helpScout.status).toEqualTypeOf<201>();
  if (helpCrunch.ok) expectTypeOf(helpCrunch.body).toEqualTypeOf<HelpCrunch.Chat>();
  if (imiChat.ok) expectTypeOf(imiChat.body).toEqualTypeOf<ImiChat.Envelope>();
  if (channelTalk.ok) expectTypeOf(channelTalk.body).toEqualTypeOf<ChannelTalk.UserChatView>();
});

test("the body cannot be read before narrowing", () => {
  // @ts-expect-error a call can end without a body
  void helpScout.body;
  // @ts-expect-error a call can end without a body
  void helpCrunch.body;
  // @ts-expect-error a call can end without a body
  void imiChat.body;
  // @ts-expect-error a call can end without a body
  void channelTalk.body;
  // @ts-expect-error what is no success may have no body either
  if (!helpCrunch.ok) void helpCrunch.body;
});

test("the headers and the response cannot be read before narrowing", () => {
  // @ts-expect-error a call can end without headers
  void helpScout.headers;
  // @ts-expect-error a call can end without a response
  void helpScout.response;
});

test("an undeclared header, or one that is declared for another status, cannot be read", () => {
  // @ts-expect-error headers are in lower case
  if (helpScout.status === 201) void helpScout.headers["Resource-ID"];
  // @ts-expect-error the header belongs to 201
  if (helpScout.status === 400) void helpScout.headers["resource-id"];
  // @ts-expect-error no header is declared
  if (helpCrunch.status === 429) void helpCrunch.headers["retry-after"];
});

test("a body that may be missing cannot be read without a check", () => {
  // @ts-expect-error the body may be undefined
  if (helpScout.status === 429) void helpScout.body.message;
  // @ts-expect-error the body may be undefined
  if (channelTalk.status === 422) void channelTalk.body.errors;
});

test("a status that is not documented cannot be compared with", () => {
  // @ts-expect-error 200 is not documented
  void (helpScout.status === 200);
  // @ts-expect-error this vendor has no token endpoint
  void (helpCrunch.status === "unauthenticated");
});
