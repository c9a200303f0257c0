import assert from "node:assert/strict";
import { cpSync, existsSync, rmSync } from "node:fs";
import { fileURLToPath } from "node:url";

// A copy of the compiled package inside of this folder finds the MSW of this folder.
const source = fileURLToPath(new URL("../../dist", import.meta.url));
const copy = fileURLToPath(new URL("dist", import.meta.url));

const [major] = process.versions.node.split(".");
if (Number(major) < 22) {
  console.log(`skipped: MSW 3 needs Node.js 22, and this is ${process.versions.node}`);
} else if (!existsSync(source)) {
  console.error("There is no compiled package. Run `npm run build` first.");
  process.exitCode = 1;
} else {
  cpSync(source, copy, { recursive: true });
  try {
    await check();
    console.log(`the handlers work on MSW 3 with Node.js ${process.versions.node}`);
  } finally {
    rmSync(copy, { recursive: true });
  }
}

async function check() {
  const { setupServer } = await import("msw/node");
  const { createChannelTalkHandlers } = await import("./dist/generated/channel-talk/msw.js");
  const { createHelpScoutHandlers } = await import("./dist/generated/help-scout/msw.js");
  const { createImiChatHandlers } = await import("./dist/generated/imichat/msw.js");
  const helpScout = createHelpScoutHandlers();
  const channelTalk = createChannelTalkHandlers();
  const server = setupServer(...helpScout, ...channelTalk, ...createImiChatHandlers());
  server.listen();

  const thread = () =>
    post(
      "https://api.helpscout.net/v2/conversations/12/chats",
      { authorization: "Bearer x" },
      { text: "Hi", customer: { id: 1 } },
    );

  const made = await thread();
  assert.deepEqual([made.status, made.headers.get("resource-id"), await made.text()], [201, "10417733902", ""]);
  helpScout.createChatThread.sequence([429]);
  assert.deepEqual([(await thread()).status, (await thread()).status], [429, 201]);

  const keys = { "x-access-key": "k", "x-access-secret": "s" };
  const chat = await post("https://api.channel.io/open/v5/users/a%2Fb/user-chats", keys, {});
  assert.equal((await chat.json()).userChat.userId, "a/b");

  const tenant = await post("https://acme.imi.chat/v3.1/chats", { access_token: "t" }, { subject: "Hi" });
  assert.equal((await tenant.json()).response.subject, "Hi");

  assert.deepEqual(
    helpScout
      .coverage()
      .filter(({ calls }) => calls > 0)
      .map(({ status }) => status),
    ["201", "429"],
  );
  server.close();
}

function post(url, headers, body) {
  const type = { "content-type": "application/json" };
  return fetch(url, { method: "POST", headers: { ...type, ...headers }, body: JSON.stringify(body) });
}
