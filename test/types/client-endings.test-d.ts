import { expectTypeOf, test } from "vitest";
import { unwrap } from "../../src/client/index.js";
import type { AnyResult, ChatApiError, SentRequest, Violation } from "../../src/client/index.js";
import type { ChannelTalk, ChannelTalkCreateUserChatResult } from "../../generated/channel-talk/index.js";
import type { HelpScoutCreateChatThreadResult, HelpScout } from "../../generated/help-scout/index.js";
import type { HelpCrunchCreateChatResult as HelpCrunchResult, HelpCrunch } from "../../generated/helpcrunch/index.js";
import type { ImiChatCreateChatResult as ImiChatResult, ImiChat } from "../../generated/imichat/index.js";

/** The member of a result with this status. */
type Member<Result extends AnyResult, Status> = Extract<Result, { status: Status }>;

/** What each member with a status of this result says of `ok`. */
type OkOf<Result extends AnyResult> = { [Status in Result["status"]]: Extract<Result, { status: Status }>["ok"] };

type Flat<T> = { [Key in keyof T]: T[Key] };

type Words = "undocumented" | "unreadable" | "network" | "timeout" | "aborted" | "invalid-request";

declare const helpScout: HelpScoutCreateChatThreadResult;
declare const helpCrunch: HelpCrunchResult;
declare const imiChat: ImiChatResult;
declare const channelTalk: ChannelTalkCreateUserChatResult;

test("a result has the documented statuses and a word for each other ending", () => {
  expectTypeOf<HelpScoutCreateChatThreadResult["status"]>().toEqualTypeOf<
    201 | 400 | 401 | 403 | 404 | 412 | 429 | 500 | Words | "unauthenticated"
  >();
  expectTypeOf<HelpCrunchResult["status"]>().toEqualTypeOf<201 | 400 | 401 | 409 | 429 | Words>();
  expectTypeOf<ImiChatResult["status"]>().toEqualTypeOf<200 | 400 | 401 | 404 | 405 | 500 | Words>();
  expectTypeOf<ChannelTalkCreateUserChatResult["status"]>().toEqualTypeOf<200 | 401 | 403 | 422 | 429 | Words>();
});

test("ok is the literal true for the documented success, and the literal false for all else", () => {
  type Refused = { [Word in Words]: false };
  expectTypeOf<OkOf<HelpCrunchResult>>().toEqualTypeOf<
    Flat<{ 201: true; 400: false; 401: false; 409: false; 429: false } & Refused>
  >();
  expectTypeOf<OkOf<ChannelTalkCreateUserChatResult>>().toEqualTypeOf<
    Flat<{ 200: true; 401: false; 403: false; 422: false; 429: false } & Refused>
  >();
  expectTypeOf<OkOf<ImiChatResult>>().toEqualTypeOf<
    Flat<{ 200: true; 400: false; 401: false; 404: false; 405: false; 500: false } & Refused>
  >();
  expectTypeOf<Extract<HelpScoutCreateChatThreadResult, { ok: true }>["status"]>().toEqualTypeOf<201>();
  expectTypeOf<Member<HelpScoutCreateChatThreadResult, "unauthenticated">["ok"]>().toEqualTypeOf<false>();
});

test("what every ending carries can be read before narrowing", () => {
  expectTypeOf(helpScout.vendor).toEqualTypeOf<string>();
  expectTypeOf(helpScout.operation).toEqualTypeOf<string>();
  expectTypeOf(helpScout.request).toEqualTypeOf<SentRequest>();
  expectTypeOf(helpScout.attempts).toEqualTypeOf<number>();
});

test("failures tell how long to wait", () => {
  expectTypeOf<Member<HelpScoutCreateChatThreadResult, 400>["retryAfter"]>().toEqualTypeOf<number | undefined>();
  expectTypeOf<Member<HelpCrunchResult, 429>["retryAfter"]>().toEqualTypeOf<number | undefined>();
  expectTypeOf<Member<ImiChatResult, 500>["retryAfter"]>().toEqualTypeOf<number | undefined>();
  expectTypeOf<Member<ChannelTalkCreateUserChatResult, 429>["retryAfter"]>().toEqualTypeOf<number | undefined>();
});

test("a success does not tell how long to wait", () => {
  // @ts-expect-error there is nothing to wait for
  if (helpScout.ok) void helpScout.retryAfter;
});

test("an undocumented status has its text, and a body of the default response's type", () => {
  type Of<Result extends AnyResult> = Pick<Member<Result, "undocumented">, "body" | "text" | "response" | "retryAfter">;
  type Expected<Body> = {
    readonly body: Body | undefined;
    readonly text: string;
    readonly response: Response;
    readonly retryAfter: number | undefined;
  };
  expectTypeOf<Of<HelpScoutCreateChatThreadResult>>().toEqualTypeOf<Expected<HelpScout.ServerError>>();
  expectTypeOf<Of<HelpCrunchResult>>().toEqualTypeOf<Expected<HelpCrunch.ErrorList>>();
  expectTypeOf<Of<ImiChatResult>>().toEqualTypeOf<Expected<ImiChat.Envelope>>();
  expectTypeOf<Of<ChannelTalkCreateUserChatResult>>().toEqualTypeOf<Expected<ChannelTalk.ErrorBody>>();
});

test("an unreadable answer has its text and the reason", () => {
  if (helpScout.status !== "unreadable") return;
  expectTypeOf(helpScout.text).toEqualTypeOf<string>();
  expectTypeOf(helpScout.cause).toEqualTypeOf<Error>();
  expectTypeOf(helpScout.response).toEqualTypeOf<Response>();
});

test("an unreadable answer has no body, and asks for no wait", () => {
  if (helpScout.status !== "unreadable") return;
  // @ts-expect-error the body could not be read
  void helpScout.body;
  // @ts-expect-error it is a success
  void helpScout.retryAfter;
});

test("a network failure has its cause, which needs a check", () => {
  if (helpCrunch.status === "network") expectTypeOf(helpCrunch.cause).toEqualTypeOf<unknown>();
});

test("network, timeout and aborted have no response", () => {
  // @ts-expect-error nothing came back
  if (imiChat.status === "network") void imiChat.response;
  // @ts-expect-error nothing came back
  if (imiChat.status === "timeout") void imiChat.response;
  // @ts-expect-error nothing came back
  if (imiChat.status === "aborted") void imiChat.response;
});

test("an invalid request lists what is wrong", () => {
  if (channelTalk.status !== "invalid-request") return;
  expectTypeOf(channelTalk.violations).toEqualTypeOf<readonly Violation[]>();
  expectTypeOf(channelTalk.violations[0]?.pointer).toEqualTypeOf<string | undefined>();
});

test("an unauthenticated call has the answer of the token endpoint", () => {
  if (helpScout.status !== "unauthenticated") return;
  expectTypeOf(helpScout.tokenStatus).toEqualTypeOf<number>();
  expectTypeOf(helpScout.error).toEqualTypeOf<string | undefined>();
  expectTypeOf(helpScout.errorDescription).toEqualTypeOf<string | undefined>();
});

/** Accepts only what has been narrowed to nothing. */
declare function assertNever(value: never): void;

test("a switch over all statuses leaves nothing over", () => {
  switch (channelTalk.status) {
    case 200:
    case 401:
    case 403:
    case 422:
    case 429:
    case "undocumented":
    case "unreadable":
    case "network":
    case "timeout":
    case "aborted":
    case "invalid-request":
      return;
    default:
      assertNever(channelTalk);
  }
});

test("a switch that forgets a status does not compile", () => {
  switch (helpCrunch.status) {
    case 201:
    case 400:
    case 401:
    case 429:
    case "undocumented":
    case "unreadable":
    case "network":
    case "timeout":
    case "aborted":
    case "invalid-request":
      return;
    default:
      // @ts-expect-error 409 is forgotten
      assertNever(helpCrunch);
  }
});

test("unwrap returns the body of the documented success", () => {
  expectTypeOf(unwrap(helpScout)).toEqualTypeOf<undefined>();
  expectTypeOf(unwrap(helpCrunch)).toEqualTypeOf<HelpCrunch.Chat>();
  expectTypeOf(unwrap(imiChat)).toEqualTypeOf<ImiChat.Envelope>();
  expectTypeOf(unwrap(channelTalk)).toEqualTypeOf<ChannelTalk.UserChatView>();
});

test("the result of a ChatApiError is no success", () => {
  expectTypeOf<ChatApiError["result"]["ok"]>().toEqualTypeOf<false>();
});

test("a result cannot be written to", () => {
  // @ts-expect-error results are readonly
  helpScout.attempts = 0;
  // @ts-expect-error bodies are readonly
  if (helpCrunch.ok) helpCrunch.body.id = 1;
  // @ts-expect-error arrays are readonly
  if (helpCrunch.status === 409) helpCrunch.body.errors.push({ code: "x", message: "y" });
});
