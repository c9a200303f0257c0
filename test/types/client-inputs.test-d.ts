import { expectTypeOf, test } from "vitest";
import type {
  ChannelTalk,
  ChannelTalkClient,
  ChannelTalkCreateUserChatResult,
} from "../../generated/channel-talk/index.js";
import type { HelpScoutCreateChatThreadResult, HelpScout, HelpScoutClient } from "../../generated/help-scout/index.js";
import type { HelpCrunchCreateChatResult, HelpCrunch, HelpCrunchClient } from "../../generated/helpcrunch/index.js";
import type { ImiChatCreateChatResult as ImiChatResult, ImiChatClient } from "../../generated/imichat/index.js";

declare const helpScout: HelpScoutClient;
declare const helpCrunch: HelpCrunchClient;
declare const imiChat: ImiChatClient;
declare const channelTalk: ChannelTalkClient;

const path = { conversationId: 1 };
const customer = { id: 1 };
const body = { text: "Hello", customer };

test("each operation returns a promise of its result", () => {
  expectTypeOf(helpScout.createChatThread).returns.toEqualTypeOf<Promise<HelpScoutCreateChatThreadResult>>();
  expectTypeOf(helpCrunch.createChat).returns.toEqualTypeOf<Promise<HelpCrunchCreateChatResult>>();
  expectTypeOf(imiChat.createChat).returns.toEqualTypeOf<Promise<ImiChatResult>>();
  expectTypeOf(channelTalk.createUserChat).returns.toEqualTypeOf<Promise<ChannelTalkCreateUserChatResult>>();
});

test("a misspelt operation does not compile", () => {
  // @ts-expect-error createChatThread
  void helpScout.createChat({ path, body });
  // @ts-expect-error createChat
  void helpCrunch.createChats({ body: { customer: 1, application: 2 } });
  // @ts-expect-error createChat
  void imiChat.creatChat({ body: {} });
  // @ts-expect-error createUserChat
  void channelTalk.createUserchat({ path: { userId: "u" } });
});

test("a misspelt, missing or mistyped parameter of the path does not compile", () => {
  // @ts-expect-error misspelt
  void helpScout.createChatThread({ path: { conversationID: 1 }, body });
  // @ts-expect-error missing
  void helpScout.createChatThread({ path: {}, body });
  // @ts-expect-error no path
  void helpScout.createChatThread({ body });
  // @ts-expect-error a text
  void helpScout.createChatThread({ path: { conversationId: "1" }, body });
  // @ts-expect-error no input
  void channelTalk.createUserChat();
});

test("a misspelt header parameter does not compile", () => {
  void imiChat.createChat({ header: { teamid: "214" }, body: {} });
  // @ts-expect-error misspelt
  void imiChat.createChat({ header: { teamId: "214" }, body: {} });
  // @ts-expect-error there are no header parameters
  void helpCrunch.createChat({ header: {}, body: { customer: 1, application: 2 } });
});

test("a misspelt, missing or mistyped member of the body does not compile", () => {
  // @ts-expect-error misspelt
  void helpScout.createChatThread({ path, body: { ...body, importd: true } });
  // @ts-expect-error text is missing
  void helpScout.createChatThread({ path, body: { customer } });
  // @ts-expect-error application is missing
  void helpCrunch.createChat({ body: { customer: 1 } });
  // @ts-expect-error a text
  void helpCrunch.createChat({ body: { customer: "1", application: 2 } });
  // @ts-expect-error misspelt
  void imiChat.createChat({ body: { chanel: "sms" } });
  // @ts-expect-error misspelt
  void channelTalk.createUserChat({ path: { userId: "u" }, body: { distinctkey: "k" } });
});

test("a body may be left out only where the document says so", () => {
  void channelTalk.createUserChat({ path: { userId: "u" } });
  void channelTalk.createUserChat({ path: { userId: "u" }, body: undefined });
  // @ts-expect-error the body is required
  void helpScout.createChatThread({ path });
  // @ts-expect-error the body is required
  void imiChat.createChat({});
});

test("a call takes a signal and a timeout, and no other option", () => {
  void helpScout.createChatThread({ path, body, signal: AbortSignal.timeout(1), timeout: 1 });
  void helpScout.createChatThread({ path, body, signal: undefined });
  // @ts-expect-error an option of the client
  void helpScout.createChatThread({ path, body, retry: { limit: 0 } });
});

test("a Help Scout customer has an id, an email, or both", () => {
  expectTypeOf<{ id: number }>().toExtend<HelpScout.ChatCustomer>();
  expectTypeOf<{ email: string; firstName: string }>().toExtend<HelpScout.ChatCustomer>();
  expectTypeOf<{ id: number; email: string }>().toExtend<HelpScout.ChatCustomer>();
});

test("a Help Scout customer with neither id nor email does not compile", () => {
  // @ts-expect-error neither
  void helpScout.createChatThread({ path, body: { text: "Hello", customer: {} } });
  // @ts-expect-error neither
  void helpScout.createChatThread({ path, body: { text: "Hello", customer: { firstName: "Ada" } } });
});

test("an enum of a request refuses unknown values", () => {
  void helpScout.createChatThread({ path, body: { text: "Hello", customer: { id: 1, gender: "female" } } });
  // @ts-expect-error no such value
  void helpScout.createChatThread({ path, body: { text: "Hello", customer: { id: 1, gender: "f" } } });
  // @ts-expect-error any text
  void helpScout.createChatThread({ path, body: { text: "Hello", customer: { id: 1, gender: "f" as string } } });
});

test("an open enum lists what is known, and accepts any text", () => {
  expectTypeOf<ChannelTalk.UserChatState>().toEqualTypeOf<"closed" | "opened" | "snoozed" | "queued" | (string & {})>();
  expectTypeOf<string>().toExtend<ChannelTalk.UserChatState>();
  expectTypeOf<ChannelTalk.UserChatState>().toExtend<string>();
  expectTypeOf<string>().toExtend<HelpCrunch.ChatStatus>();
});

test("an open enum can be compared with a known value and with an unknown one", () => {
  const chat = {} as ChannelTalk.UserChat;
  expectTypeOf(chat.state === "opened").toEqualTypeOf<boolean>();
  expectTypeOf(chat.state === "parked").toEqualTypeOf<boolean>();
});

test("readonly arrays can be sent", () => {
  const attachments = [{ fileName: "a.txt", mimeType: "text/plain", data: "YQ==" }] as const;
  void helpScout.createChatThread({ path, body: { ...body, attachments } });
});

test("the surface of openapi-fetch keeps its types", async () => {
  const thread = await helpScout.POST("/conversations/{conversationId}/chats", { params: { path }, body });
  expectTypeOf(thread.response).toEqualTypeOf<Response>();
  expectTypeOf(thread.data).toEqualTypeOf<undefined>();
  const chat = await helpCrunch.POST("/chats", { body: { customer: 1, application: 2 } });
  expectTypeOf(chat.data).toEqualTypeOf<HelpCrunch.Chat | undefined>();
  expectTypeOf(chat.error).toEqualTypeOf<HelpCrunch.ErrorList | undefined>();
});

test("every option of openapi-fetch's calls takes undefined, as variables of the environment may be", () => {
  void channelTalk.POST("/users/{userId}/user-chats", {
    params: { path: { userId: "u" } },
    baseUrl: undefined,
    body: undefined,
    bodySerializer: undefined,
    fetch: undefined,
    headers: undefined,
    keepalive: undefined,
    middleware: undefined,
    parseAs: undefined,
    pathSerializer: undefined,
    querySerializer: undefined,
    signal: undefined,
    timeout: undefined,
  });
});

test("the surface of openapi-fetch refuses a misspelt path, method, parameter or member", () => {
  // @ts-expect-error misspelt
  void helpScout.POST("/conversations/{conversationId}/chat", { params: { path }, body });
  // @ts-expect-error another method
  void helpScout.GET("/conversations/{conversationId}/chats", { params: { path } });
  // @ts-expect-error misspelt
  void helpScout.POST("/conversations/{conversationId}/chats", { params: { path: { id: 1 } }, body });
  // @ts-expect-error misspelt
  void helpCrunch.POST("/chats", { body: { customer: 1, aplication: 2 } });
});
