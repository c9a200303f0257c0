import { expect, test } from "vitest";
import { compilerOf } from "./compiler.js";

const VENDOR = {
  helpScout: `
    import { createHelpScoutClient } from "../../generated/help-scout/index.js";
    const path = { conversationId: 1 };
    const customer = { id: 1 };
    const body = { text: "Hello", customer };
    const client = createHelpScoutClient({ auth: { bearer: "token" } });
    const result = await client.createChatThread({ path, body });`,
  helpCrunch: `
    import { createHelpCrunchClient, unwrap } from "../../generated/helpcrunch/index.js";
    const client = createHelpCrunchClient({ auth: { bearer: "key" } });
    const result = await client.createChat({ body: { customer: 1, application: 2 } });`,
  imiChat: `
    import { createImiChatClient } from "../../generated/imichat/index.js";
    const auth = { accessToken: "token" };
    const server = { subdomain: "acme" };
    const client = createImiChatClient({ auth, server });`,
  channelTalk: `
    import { createChannelTalkClient, type ChannelTalk } from "../../generated/channel-talk/index.js";
    const client = createChannelTalkClient({ auth: { accessKey: "key", accessSecret: "secret" } });
    const result = await client.createUserChat({ path: { userId: "u" } });`,
};

type Row = readonly [mistake: string, vendor: keyof typeof VENDOR, code: string, expected: string];

/** Wrong code after the good one, and what the first error has to name. */
const MISTAKES: readonly Row[] = [
  ["misspelt operation", "helpScout", `client.createChatThraed({ path, body });`, "Did you mean 'createChatThread'?"],
  ["misspelt path parameter", "channelTalk", `client.createUserChat({ path: { userID: "u" } });`, "'userId'"],
  ["missing path parameter", "helpScout", `client.createChatThread({ path: {}, body });`, "'conversationId'"],
  ["missing path", "helpScout", `client.createChatThread({ body });`, "'path'"],
  [
    "mistyped path parameter",
    "helpScout",
    `client.createChatThread({ path: { conversationId: "1" }, body });`,
    "'number'",
  ],
  ["misspelt header parameter", "imiChat", `client.createChat({ header: { teamId: "1" }, body: {} });`, "'teamid'"],
  ["missing body member", "helpCrunch", `client.createChat({ body: { customer: 1 } });`, "'application'"],
  ["missing body", "helpCrunch", `client.createChat({});`, "'body'"],
  [
    "no id and no email",
    "helpScout",
    `client.createChatThread({ path, body: { text: "x", customer: {} } });`,
    "ChatCustomerById | ChatCustomerByEmail",
  ],
  [
    "unknown value",
    "helpScout",
    `client.createChatThread({ path, body: { text: "x", customer: { id: 1, gender: "f" } } });`,
    `"female"`,
  ],
  [
    "misspelt body member",
    "helpScout",
    `client.createChatThread({ path, body: { ...body, importd: true } });`,
    "'imported'",
  ],
  ["misspelt call option", "helpScout", `client.createChatThread({ path, body, timeOut: 1 });`, "'timeout'"],
  ["no options", "helpCrunch", `createHelpCrunchClient();`, "Expected 1 arguments, but got 0."],
  ["missing auth", "helpScout", `createHelpScoutClient({});`, "'auth'"],
  ["empty auth", "helpCrunch", `createHelpCrunchClient({ auth: {} });`, "'bearer'"],
  ["empty auth of two kinds", "helpScout", `createHelpScoutClient({ auth: {} });`, "HelpScoutAuth"],
  ["half of a key pair", "channelTalk", `createChannelTalkClient({ auth: { accessKey: "key" } });`, "'accessSecret'"],
  ["half of an OAuth pair", "helpScout", `createHelpScoutClient({ auth: { clientId: "id" } });`, "'clientSecret'"],
  ["misspelt credential", "helpCrunch", `createHelpCrunchClient({ auth: { baerer: "key" } });`, "'baerer'"],
  [
    "credential that may be undefined",
    "helpCrunch",
    `createHelpCrunchClient({ auth: { bearer: process.env["KEY"] } });`,
    "'undefined'",
  ],
  [
    "misspelt server variable",
    "imiChat",
    `createImiChatClient({ auth, server: { subDomain: "acme" } });`,
    "'subdomain'",
  ],
  [
    "server of a fixed server",
    "helpScout",
    `createHelpScoutClient({ auth: { bearer: "x" }, server: {} });`,
    "'server'",
  ],
  ["misspelt option", "helpScout", `createHelpScoutClient({ auth: { bearer: "x" }, timeOut: 1 });`, "'timeout'"],
  ["body before narrowing", "helpCrunch", `result.body;`, "'body'"],
  ["headers before narrowing", "helpScout", `result.headers;`, "'headers'"],
  [
    "optional body",
    "channelTalk",
    `if (result.status === 422) result.body.errors;`,
    "'result.body' is possibly 'undefined'.",
  ],
  ["undocumented status", "helpScout", `result.status === 200;`, "'200'"],
  ["undeclared header", "helpScout", `if (result.ok) result.headers["resource-ids"];`, "resource-ids"],
  [
    "misspelt path",
    "helpScout",
    `client.POST("/conversation/{conversationId}/chats", { params: { path }, body });`,
    `"/conversations/{conversationId}/chats"`,
  ],
  ["missing server", "imiChat", `createImiChatClient({ auth });`, "'server'"],
  ["misspelt member of an answer", "helpCrunch", `if (result.ok) result.body.statsu;`, "'status'"],
  ["misspelt member of an unwrapped body", "helpCrunch", `unwrap(result).ids;`, "'ids'"],
];

/** Code with a caret where a text begins, and what an editor has to offer there. */
const TEXTS: readonly (readonly [place: string, vendor: keyof typeof VENDOR, code: string, offered: string[]])[] = [
  ["the status of a result", "helpCrunch", `void (result.status === "‸");`, ["network", "timeout", "undocumented"]],
  [
    "an open enum of an answer",
    "channelTalk",
    `const state: ChannelTalk.UserChatState = "‸";`,
    ["closed", "opened", "queued", "snoozed"],
  ],
  ["an open enum of a request", "imiChat", `client.createChat({ body: { channel: "‸" } });`, ["livechat", "sms"]],
  [
    "an enum of a request",
    "helpScout",
    `client.createChatThread({ path, body: { text: "x", customer: { id: 1, gender: "‸" } } });`,
    ["female", "male", "unknown"],
  ],
  ["the headers of a success", "helpScout", `if (result.ok) result.headers["‸"];`, ["resource-id", "correlation-id"]],
];

const compiler = compilerOf({
  ...VENDOR,
  ...Object.fromEntries([...MISTAKES, ...TEXTS].map(([name, vendor, code]) => [name, `${VENDOR[vendor]}\n${code}`])),
});

test.each(Object.keys(VENDOR))("the good code that the mistakes are added to compiles: %s", (vendor) => {
  expect(compiler.firstError(vendor)).toBeUndefined();
});

test.each(MISTAKES)("the error for a mistake is short and names it: %s", (mistake, _vendor, _code, expected) => {
  const message = compiler.firstError(mistake);
  expect(message).toContain(expected);
  expect(message!.length).toBeLessThan(300);
});

test.each(TEXTS)("an editor completes %s", (place, _vendor, _code, offered) => {
  expect(compiler.completions(place)).toEqual(expect.arrayContaining(offered));
});
