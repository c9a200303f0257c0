import { expectTypeOf, test } from "vitest";
import type { HttpHandler } from "msw";
import { createHelpScoutHandlers } from "../../generated/help-scout/msw.js";
import { createHelpCrunchHandlers } from "../../generated/helpcrunch/msw.js";
import { createImiChatHandlers } from "../../generated/imichat/msw.js";
import { createChannelTalkHandlers } from "../../generated/channel-talk/msw.js";

const helpScout = createHelpScoutHandlers();
const helpCrunch = createHelpCrunchHandlers({ limit: 3, delay: 5, auth: { bearer: "key" } });
const channelTalk = createChannelTalkHandlers();

test("handlers are an array of MSW's handlers", () => {
  expectTypeOf([...helpScout]).toEqualTypeOf<HttpHandler[]>();
});

test("what the document has compiles", () => {
  helpScout.createChatThread.reply(201);
  helpScout.createChatThread.reply(429, { headers: { "x-ratelimit-retry-after": 1 } });
  helpScout.createChatThread.reply(201, { headers: { "resource-id": undefined } });
  helpScout.createChatThread.reply(401, { body: undefined });
  helpScout.createChatThread.reply(400, { example: "bad-value" });
  helpScout.createChatThread.reply("default", { code: 503, example: "unavailable" });
  helpCrunch.createChat.reply(409, { body: { errors: [{ code: "conflict", message: "no" }] } });
  helpCrunch.createChat.sequence([429, { status: 201, example: "fresh-chat" }, { status: "default", code: 500 }]);
  helpCrunch.createChat.resolve(({ body }) => (body.customer > 5 ? 201 : { status: 400, example: "bad-value" }));
  helpCrunch.createChat.resolve(async () => ({ status: 201, example: "fresh-chat" }));
});

test("a resolver's request has the types of the operation", () => {
  channelTalk.createUserChat.resolve(({ path, body }) => {
    expectTypeOf(path.userId).toEqualTypeOf<string>();
    expectTypeOf<undefined>().toExtend<typeof body>();
    return 200;
  });
  helpScout.createChatThread.resolve(({ path, body }) => {
    expectTypeOf(path.conversationId).toEqualTypeOf<number>();
    expectTypeOf(body.text).toEqualTypeOf<string>();
    return 201;
  });
});

test("an undocumented status does not compile", () => {
  // @ts-expect-error 418 is not documented
  helpScout.createChatThread.reply(418);
  // @ts-expect-error 418 is not documented
  helpScout.createChatThread.sequence([418]);
  // @ts-expect-error 418 is not documented
  helpScout.createChatThread.resolve(() => 418);
  // @ts-expect-error 418 is not documented
  helpScout.createChatThread.resolve(() => ({ status: 418 }));
  // @ts-expect-error the default response needs the HTTP status
  helpScout.createChatThread.reply("default");
  // @ts-expect-error a documented status needs no other
  helpScout.createChatThread.reply(404, { code: 410 });
});

test("an undocumented body does not compile", () => {
  // @ts-expect-error message is a text
  helpScout.createChatThread.reply(400, { body: { message: 5 } });
  // @ts-expect-error the success has no body
  helpScout.createChatThread.reply(201, { body: { id: 1 } });
  // @ts-expect-error each error needs a message
  helpCrunch.createChat.reply(409, { body: { errors: [{ code: "conflict" }] } });
  // @ts-expect-error there is no such member
  helpCrunch.createChat.reply(409, { body: { errors: [], more: 1 } });
  // @ts-expect-error a success has its body
  helpCrunch.createChat.reply(201, { body: undefined });
  // @ts-expect-error each error needs a message
  helpCrunch.createChat.resolve(() => ({ status: 409, body: { errors: [{ code: "conflict" }] } }));
});

test("an error may come without its body", () => {
  helpCrunch.createChat.reply(409, { body: undefined });
});

test("an undeclared header, or one of another type, does not compile", () => {
  // @ts-expect-error the header belongs to 429
  helpScout.createChatThread.reply(400, { headers: { "x-ratelimit-retry-after": 1 } });
  // @ts-expect-error the header is a number
  helpScout.createChatThread.reply(429, { headers: { "x-ratelimit-retry-after": "1" } });
  // @ts-expect-error no header is declared
  helpCrunch.createChat.reply(429, { headers: { "retry-after": 1 } });
});

test("an unknown example, or one of another status, does not compile", () => {
  // @ts-expect-error no such example
  helpScout.createChatThread.reply(400, { example: "nothing" });
  // @ts-expect-error the example belongs to 401
  helpScout.createChatThread.reply(400, { example: "invalid-token" });
  // @ts-expect-error a body or an example
  helpScout.createChatThread.reply(400, { example: "bad-value", body: { message: "x" } });
});

test("an unknown operation, option or credential does not compile", () => {
  // @ts-expect-error no such operation
  void helpScout.createChat;
  // @ts-expect-error no refusal beyond a limit is documented
  createImiChatHandlers({ limit: 1 });
  // @ts-expect-error another credential
  createImiChatHandlers({ auth: { bearer: "x" } });
});
