import { expect, test } from "vitest";
import { compilerOf } from "./compiler.js";

const HELP_CRUNCH = `
  import { createHelpCrunchClient } from "../../generated/helpcrunch/index.js";
  const client = createHelpCrunchClient({ auth: { bearer: "key" } });`;
const CHANNEL_TALK = `
  import { createChannelTalkClient, unwrap } from "../../generated/channel-talk/index.js";
  const client = createChannelTalkClient({ auth: { accessKey: "key", accessSecret: "secret" } });
  const result = await client.createUserChat({ path: { userId: "u" } });`;
const HELP_SCOUT = `
  import { createHelpScoutClient } from "../../generated/help-scout/index.js";
  const client = createHelpScoutClient({ auth: { bearer: "token" } });
  const result = await client.createChatThread({
    path: { conversationId: 1 },
    body: { text: "Hello", customer: { id: 1 } },
  });`;

const compiler = compilerOf({
  "hover request member": `${HELP_CRUNCH} client.createChat({ body: { ‸customer: 1, application: 2 } });`,
  "hover answer member": `${CHANNEL_TALK} if (result.ok) result.body.‸userChat;`,
  "hover operation": `${CHANNEL_TALK} client.‸createUserChat;`,
  "hover unwrapped": `${CHANNEL_TALK} const ‸view = unwrap(result);`,
  "hover error": `${HELP_SCOUT} if (result.status === 400) { const ‸problem = result.body; void problem; }`,
  "complete request member": `${HELP_CRUNCH} client.createChat({ body: { customer: 1, application: 2, ‸ } });`,
  "complete answer member": `${CHANNEL_TALK} if (result.ok) result.body.‸`,
});

test("a member of a request shows its text as documentation", () => {
  const { signature, documentation, tags } = compiler.hover("hover request member")!;
  expect(signature).toContain("customer: number");
  expect(documentation).toContain("Id of the customer in whose name the chat is created.");
  expect(tags).not.toContain("description");
});

test("a member of an answer shows the name of its schema, and its text", () => {
  const { signature, documentation, tags } = compiler.hover("hover answer member")!;
  expect(signature).toMatch(/: (schemas\.|ChannelTalk\.)?UserChat \| undefined$/);
  expect(documentation).not.toBe("");
  expect(tags).not.toContain("description");
});

test("an operation shows its text", () => {
  expect(compiler.hover("hover operation")!.documentation).toContain("Create a chat for a user");
});

test.each([
  ["hover unwrapped", "UserChatView"],
  ["hover error", "BadRequestError"],
])("a value is shown by the name of its schema, not by its place in the document: %s", (name, schema) => {
  const { signature } = compiler.hover(name)!;
  expect(signature).toContain(schema);
  expect(signature).not.toMatch(/components\[|operations\[|\{/);
});

test.each([
  ["complete request member", "assignee", "Id of the agent who gets the chat."],
  ["complete answer member", "userChat", "chat"],
])("a completion carries its text: %s", (name, member, text) => {
  expect(compiler.completions(name)).toContain(member);
  const { documentation, tags } = compiler.completion(name, member)!;
  expect(documentation).toContain(text);
  expect(tags).not.toContain("description");
});
