// What every runtime has to do: 15 checks with the published package, against servers on loopback.
import { ChatApiError } from "chat-contracts";
import { createChannelTalkClient } from "chat-contracts/channel-talk";
import { createHelpScoutClient } from "chat-contracts/help-scout";
import * as validators from "chat-contracts/help-scout/validators";
import { createHelpCrunchClient, unwrap } from "chat-contracts/helpcrunch";
import { createImiChatClient } from "chat-contracts/imichat";

const chat = { body: { customer: 77, application: 5 } };
const helpCrunch = (baseUrl, more = {}) => createHelpCrunchClient({ auth: { bearer: "secret-key" }, baseUrl, ...more });
const endOf = async (client, input = chat) => (await client.createChat(input)).status;
const thread = { path: { conversationId: 3291774056 }, body: { customer: { id: 456 }, text: "Hello" } };

/**
 * Runs the checks; the result names what failed. `vendors` are the addresses of mocks, `odd` is a server that redirects,
 * hangs and limits, `closed` an address where nobody listens.
 *
 * @param {{ vendors: Record<string, string>, odd: string, closed: string }} servers
 */
export async function smoke({ vendors, odd, closed }) {
  const helpScout = (more = {}) =>
    createHelpScoutClient({ auth: { bearer: "secret-key" }, baseUrl: vendors["help-scout"], ...more });
  const checks = {
    "Channel Talk": async () => {
      const auth = { accessKey: "key", accessSecret: "secret" };
      const client = createChannelTalkClient({ auth, baseUrl: vendors["channel-talk"] });
      equal((await client.createUserChat({ path: { userId: "6870b9d15e2c4fa3071b" } })).status, 200);
    },
    "Help Scout, with its header": async () => {
      const result = await helpScout().createChatThread(thread);
      equal(result.status, 201);
      equal(typeof result.headers["resource-id"], "number");
    },
    HelpCrunch: async () => equal(await endOf(helpCrunch(vendors.helpcrunch)), 201),
    "imi.chat": async () => {
      const client = createImiChatClient({ auth: { accessToken: "token" }, baseUrl: vendors.imichat });
      equal((await client.createChat({ body: {} })).status, 200);
    },
    "a refused body": async () => {
      const result = await helpCrunch(vendors.helpcrunch).createChat({ body: { customer: "nobody" } });
      equal(result.status, 400);
      equal(result.ok, false);
    },
    "an unknown path": async () => equal(await endOf(helpCrunch(`${odd}/nowhere`)), "undocumented"),
    "a refused connection": async () => equal(await endOf(helpCrunch(closed, { retry: { limit: 0 } })), "network"),
    "an aborted call": async () => {
      const controller = new AbortController();
      const call = helpCrunch(`${odd}/hangs`).createChat({ ...chat, signal: controller.signal });
      controller.abort();
      equal((await call).status, "aborted");
    },
    "a timeout": async () => equal(await endOf(helpCrunch(`${odd}/hangs`, { timeout: 100 })), "timeout"),
    "a redirect, which is not followed": async () => equal(await endOf(helpCrunch(`${odd}/moved`)), "undocumented"),
    "a rate limit, with its wait": async () => {
      const result = await helpCrunch(`${odd}/limited`, { retry: { limit: 0 } }).createChat(chat);
      equal(result.status, 429);
      equal(result.retryAfter, 7_000);
    },
    "validation before sending": async () => {
      const client = helpScout({ validate: { validators, request: true } });
      equal((await client.createChatThread({ ...thread, body: { text: 5 } })).status, "invalid-request");
    },
    "a plain call": async () => {
      const { data, response } = await helpCrunch(vendors.helpcrunch).POST("/chats", chat);
      equal(response.status, 201);
      equal(typeof data.id, "number");
    },
    "unwrap, which throws": async () => {
      const result = await helpCrunch(`${odd}/limited`, { retry: { limit: 0 } }).createChat(chat);
      try {
        unwrap(result);
      } catch (error) {
        return equal(error instanceof ChatApiError, true);
      }
      throw new Error("nothing was thrown");
    },
    "no secret in what is logged": async () => {
      const result = await helpCrunch(closed, { retry: { limit: 0 } }).createChat(chat);
      equal(`${JSON.stringify(result)}${result.cause?.stack}`.includes("secret-key"), false);
    },
  };
  const failures = [];
  for (const [name, check] of Object.entries(checks)) {
    await check().catch((error) => failures.push(`${name}: ${error?.message ?? error}`));
  }
  return { passed: Object.keys(checks).length - failures.length, of: Object.keys(checks).length, failures };
}

function equal(got, wanted) {
  if (got !== wanted) throw new Error(`${JSON.stringify(got)} and not ${JSON.stringify(wanted)}`);
}
