import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { createChannelTalkClient } from "../../generated/channel-talk/index.js";
import { createHelpCrunchClient } from "../../generated/helpcrunch/index.js";
import { createHelpScoutClient } from "../../generated/help-scout/index.js";
import { createImiChatClient } from "../../generated/imichat/index.js";
import { fakeFetch, json } from "./support.js";
import { fails, limited, made, NOW } from "./timeline.js";

beforeEach(() => {
  vi.useFakeTimers({ now: NOW });
  vi.spyOn(Math, "random").mockReturnValue(0.5);
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe("the policies of the documents", () => {
  const run = async <T>(call: Promise<T>): Promise<T> => {
    await vi.runAllTimersAsync();
    return call;
  };
  const body = { customer: { id: 1 }, text: "hi" };

  test("Help Scout: seconds in X-RateLimit-Retry-After", async () => {
    const { fetch } = fakeFetch(
      limited({ "x-ratelimit-retry-after": "10" }),
      () => new Response(null, { status: 201 }),
    );
    const client = createHelpScoutClient({ auth: { bearer: "planted" }, fetch });
    expect(await run(client.createChatThread({ path: { conversationId: 1 }, body }))).toMatchObject({
      status: 201,
      attempts: 2,
    });
    expect(Date.now() - NOW).toBe(10_000);
  });

  test("Channel Talk: the time of the reset in epoch seconds", async () => {
    const { fetch } = fakeFetch(limited({ "x-ratelimit-reset": String(NOW / 1000 + 4) }), () => json(200, {}));
    const client = createChannelTalkClient({ auth: { accessKey: "planted", accessSecret: "planted" }, fetch });
    expect(await run(client.createUserChat({ path: { userId: "u1" } }))).toMatchObject({ status: 200, attempts: 2 });
    expect(Date.now() - NOW).toBe(4000);
  });

  test.each([
    [{ distinctKey: "order-7" }, 2],
    [{}, 1],
  ])("Channel Talk: a reset with the body %j makes %i attempts", async (given, attempts) => {
    const { fetch } = fakeFetch(fails("ECONNRESET"), () => json(200, {}));
    const auth = { accessKey: "planted", accessSecret: "planted" };
    const client = createChannelTalkClient({ auth, fetch, retry: { repeatable: true } });
    expect(await run(client.createUserChat({ path: { userId: "u1" }, body: given }))).toMatchObject({ attempts });
  });

  test("HelpCrunch: no header is documented, so the wait is our own", async () => {
    const { fetch } = fakeFetch(limited(), made);
    const client = createHelpCrunchClient({ auth: { bearer: "planted" }, fetch });
    expect(await run(client.createChat({ body: { customer: 1, application: 2 } }))).toMatchObject({
      status: 201,
      attempts: 2,
    });
    expect(Date.now() - NOW).toBe(250);
  });

  test("imi.chat: no status proves that nothing was made", async () => {
    const { fetch } = fakeFetch(limited({ "retry-after": "0" }), () => json(200, {}));
    const client = createImiChatClient({ auth: { accessToken: "planted" }, server: { subdomain: "acme" }, fetch });
    expect(await run(client.createChat({ body: {} }))).toMatchObject({ status: "undocumented", attempts: 1 });
  });
});
