import { setupServer } from "msw/node";
import { createChannelTalkHandlers } from "../../generated/channel-talk/msw.js";
import { createChannelTalkClient } from "../../generated/channel-talk/index.js";
import { createHelpCrunchHandlers } from "../../generated/helpcrunch/msw.js";
import { createHelpCrunchClient } from "../../generated/helpcrunch/index.js";
import { createHelpScoutHandlers } from "../../generated/help-scout/msw.js";
import { createHelpScoutClient } from "../../generated/help-scout/index.js";
import { createImiChatHandlers } from "../../generated/imichat/msw.js";
import { createImiChatClient } from "../../generated/imichat/index.js";
import { afterEach, expect, test } from "vitest";

const server = setupServer();
afterEach(() => server.close());

test("Help Scout answers a good call with an empty body and the id of the thread, which counts up", async () => {
  server.resetHandlers(...createHelpScoutHandlers());
  server.listen({ onUnhandledRequest: "error" });
  const client = createHelpScoutClient({ auth: { clientId: "id", clientSecret: "secret" } });
  const call = { path: { conversationId: 12 }, body: { text: "Hi", customer: { id: 7 } } };
  const [first, second] = [await client.createChatThread(call), await client.createChatThread(call)];
  expect([first, second]).toMatchObject([{ status: 201 }, { status: 201 }]);
  const idOf = (result: typeof first): number => (result.status === 201 ? result.headers["resource-id"]! : Number.NaN);
  expect(idOf(second) - idOf(first)).toBe(1);
});

test("HelpCrunch gives back the customer, the application, the assignee and the department", async () => {
  server.resetHandlers(...createHelpCrunchHandlers());
  server.listen({ onUnhandledRequest: "error" });
  const client = createHelpCrunchClient({ auth: { bearer: "key" } });
  const result = await client.createChat({ body: { customer: 1, application: 2, assignee: 3, department: 4 } });
  expect(result).toMatchObject({
    status: 201,
    body: { customer: { id: 1 }, applicationId: 2, assignee: { id: 3 }, department: { id: 4 } },
  });
});

test("Channel Talk gives back the user in every place, percent-encoded slashes too", async () => {
  server.resetHandlers(...createChannelTalkHandlers());
  server.listen({ onUnhandledRequest: "error" });
  const client = createChannelTalkClient({ auth: { accessKey: "key", accessSecret: "secret" } });
  const result = await client.createUserChat({ path: { userId: "a/b" } });
  expect(result).toMatchObject({
    status: 200,
    body: {
      userChat: { userId: "a/b" },
      user: { id: "a/b" },
      userSession: { personId: "a/b", key: "user-a/b-userChat" },
    },
  });
});

test("imi.chat answers at any tenant's host, and refuses a missing token with 400", async () => {
  server.resetHandlers(...createImiChatHandlers());
  server.listen({ onUnhandledRequest: "error" });
  const client = createImiChatClient({ auth: { accessToken: "token" }, server: { subdomain: "acme" } });
  expect(await client.createChat({ body: { subject: "Hi" } })).toMatchObject({
    status: 200,
    body: { response: { subject: "Hi" } },
  });
  const response = await fetch("https://acme.imi.chat/v3.1/chats", { method: "POST" });
  expect([response.status, await response.json()]).toMatchObject([400, { status_code: 2002 }]);
});
