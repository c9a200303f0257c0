import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { runIn } from "./run-in.js";

/** Plain JavaScript of a user, whom no compiler warns. `made` tells what comes of options, `called` of a call. */
const PROGRAM = `
  import { createServer } from "node:http";
  import { once } from "node:events";
  import { createChannelTalkClient } from "chat-contracts/channel-talk";
  import { createHelpCrunchClient } from "chat-contracts/helpcrunch";
  import { createHelpScoutClient } from "chat-contracts/help-scout";

  const empty = createServer((request, answer) => answer.writeHead(429, { "retry-after": "7" }).end());
  await once(empty.listen(0, "127.0.0.1"), "listening");
  const common = { baseUrl: "http://127.0.0.1:" + empty.address().port, retry: { limit: 0 } };
  const body = { customer: 1, application: 2 };
  const limited = [
    createChannelTalkClient({ ...common, auth: { accessKey: "a", accessSecret: "b" } }).createUserChat({ path: { userId: "u" } }),
    createHelpCrunchClient({ ...common, auth: { bearer: "key" } }).createChat({ body }),
    createHelpScoutClient({ ...common, auth: { bearer: "key" } })
      .createChatThread({ path: { conversationId: 1 }, body: { text: "Hello", customer: { id: 1 } } }),
  ];

  const auth = { bearer: "key" };
  const made = (options) => {
    try {
      return createHelpCrunchClient(options) && "made";
    } catch (error) {
      return error.name + " " + error.message;
    }
  };
  const client = createHelpCrunchClient({ ...common, auth });
  const called = async (input) => {
    const { status, attempts, violations } = await client.createChat(input);
    return { status, attempts, pointers: violations.map(({ pointer }) => pointer) };
  };
  // fetch refuses this port, so nothing is asked; the credential is a letter of each sentence.
  const nowhere = { baseUrl: "http://127.0.0.1:9", auth: { bearer: "a" }, retry: { limit: 0 } };
  const timeouts = [0, -1, Number.NaN, "5s"];
  console.log(JSON.stringify({
    limited: (await Promise.all(limited)).map(({ status, body, text, retryAfter }) => [status, body ?? null, text, retryAfter]),
    options: [{ baseURL: "http://127.0.0.1:9" }, { timeOut: 1 }, { header: {} }].map((more) => made({ auth, ...more })),
    credentials: [undefined, "key", { bearer: "Bearer abc" }].map((auth) => made({ auth })),
    timeouts: timeouts.map((timeout) => made({ auth, timeout })),
    lost: await createHelpCrunchClient(nowhere).createChat({ body }),
    inputs: await Promise.all([{ customer: 1 }, ...timeouts.map((timeout) => ({ body, timeout }))].map(called)),
  }));
  empty.close();
`;

/** What calls from plain JavaScript end in: a refusal of a gateway, and mistakes that no compiler sees. */
export function testCalls(folder: string): void {
  describe("a program in plain JavaScript", () => {
    const told = (): Record<string, unknown> => {
      writeFileSync(join(folder, "calls.mjs"), PROGRAM);
      return JSON.parse(runIn(folder, "node", ["calls.mjs"])) as Record<string, unknown>;
    };
    const refusedCall = (pointer: string): object => ({ status: "invalid-request", attempts: 0, pointers: [pointer] });
    const unfitTimeout = "TypeError /timeout must be a number of milliseconds above 0 (Infinity sets no end)";

    test("finds the wait of a gateway's empty 429, its mistakes before anything is sent, and in a log why a call is lost", () => {
      expect(told()).toEqual({
        limited: Array.from({ length: 3 }, () => [429, null, "", 7000]),
        options: ["baseUrl", "timeout", "headers"].map((meant) =>
          expect.stringMatching(new RegExp(`^TypeError /\\w+ is no option of a client: is ${meant} meant\\?$`)),
        ),
        credentials: [
          "TypeError /auth/bearer is missing",
          expect.stringMatching(/^TypeError \/auth must be a/),
          "TypeError /auth/bearer must be the credential alone: leave out Bearer, which the client adds",
        ],
        lost: expect.objectContaining({
          status: "network",
          cause: expect.objectContaining({
            message: "fetch failed",
            cause: expect.objectContaining({ message: "bad port" }) as object,
          }) as object,
        }) as object,
        timeouts: Array.from({ length: 4 }, () => unfitTimeout),
        inputs: ["/customer", "/timeout", "/timeout", "/timeout", "/timeout"].map(refusedCall),
      });
    });
  });
}
