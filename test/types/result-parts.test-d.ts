import { expectTypeOf, test } from "vitest";
import type { ChannelTalk, ChannelTalkCreateUserChatResult } from "../../generated/channel-talk/index.js";
import type { HelpCrunch, HelpCrunchCreateChatResult } from "../../generated/helpcrunch/index.js";
import type { HelpScoutCreateChatThreadResult } from "../../generated/help-scout/index.js";
import type { BodyOf, FailureOf } from "../../src/client/index.js";

test("BodyOf is the body of the documented success", () => {
  expectTypeOf<BodyOf<ChannelTalkCreateUserChatResult>>().toEqualTypeOf<ChannelTalk.UserChatView>();
  expectTypeOf<BodyOf<HelpCrunchCreateChatResult>>().toEqualTypeOf<HelpCrunch.Chat>();
  expectTypeOf<BodyOf<HelpScoutCreateChatThreadResult>>().toEqualTypeOf<undefined>();
});

test("BodyOf is neither the body of a failure nor of another vendor", () => {
  expectTypeOf<HelpCrunch.ErrorList>().not.toExtend<BodyOf<HelpCrunchCreateChatResult>>();
  expectTypeOf<BodyOf<HelpCrunchCreateChatResult>>().not.toExtend<
    BodyOf<ChannelTalkCreateUserChatResult>["userChat"]
  >();
  // @ts-expect-error only results have bodies
  expectTypeOf<BodyOf<string>>().toBeNever();
});

test("FailureOf is all that is no success, and together they are the result", () => {
  type Failed = FailureOf<HelpCrunchCreateChatResult>;
  expectTypeOf<Failed["ok"]>().toEqualTypeOf<false>();
  expectTypeOf<429>().toExtend<Failed["status"]>();
  expectTypeOf<"timeout">().toExtend<Failed["status"]>();
  expectTypeOf<201>().not.toExtend<Failed["status"]>();
  type Succeeded = Extract<HelpCrunchCreateChatResult, { ok: true }>;
  expectTypeOf<Failed | Succeeded>().toEqualTypeOf<HelpCrunchCreateChatResult>();
  expectTypeOf<Succeeded>().not.toExtend<Failed>();
});
