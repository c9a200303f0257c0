import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { createChannelTalkClient } from "../../generated/channel-talk/index.js";
import { createHelpCrunchClient } from "../../generated/helpcrunch/index.js";
import { createHelpScoutClient } from "../../generated/help-scout/index.js";
import { createImiChatClient } from "../../generated/imichat/index.js";
import type { RetryPolicy } from "../../src/client/index.js";
import { CALL, CONTRACT, fakeFetch, fixtureClient, json, type LooseResult } from "./support.js";

const NOW = Date.parse("2026-11-22T00:00:00Z");

beforeEach(() => {
  vi.useFakeTimers({ now: NOW });
  vi.spyOn(Math, "random").mockReturnValue(0.5);
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

/** Runs a call to its end and tells at which millisecond each request was sent. */
async function timeline(
  answers: readonly (() => Response | Promise<Response>)[],
  { options = {}, body = CALL.body, policy }: { options?: object; body?: object; policy?: RetryPolicy } = {},
): Promise<{ result: LooseResult; times: number[]; bodies: string[] }> {
  const times: number[] = [];
  const { fetch, bodies } = fakeFetch(...answers);
  const operations = { createChat: { ...CONTRACT.operations.createChat!, ...(policy && { retry: policy }) } };
  const client = fixtureClient(
    {
      fetch: (request) => {
        times.push(Date.now() - NOW);
        return fetch(request);
      },
      ...options,
    },
    { operations },
  );
  const call = client.createChat({ ...CALL, body });
  await vi.runAllTimersAsync();
  return { result: await call, times, bodies: await Promise.all(bodies) };
}

const limited =
  (headers: Record<string, string> = {}) =>
  (): Response =>
    json(429, {}, headers);
const made = (): Response => json(201, { id: 1 });
const fails = (code: string) => (): Promise<Response> =>
  Promise.reject(new TypeError("fetch failed", { cause: Object.assign(new Error(code), { code }) }));

test("429 is sent again after the wait that the vendor names, with the same body", async () => {
  const { result, times, bodies } = await timeline([limited({ "x-wait": "3" }), made]);
  expect(result).toMatchObject({ status: 201, attempts: 2 });
  expect(times).toEqual([0, 3000]);
  expect(bodies).toEqual(['{"text":"hi"}', '{"text":"hi"}']);
});

test("at most two more attempts are made", async () => {
  const { result, times } = await timeline([limited({ "x-wait": "1" })]);
  expect(result).toMatchObject({ status: 429, ok: false, retryAfter: 1000, attempts: 3 });
  expect(times).toEqual([0, 1000, 2000]);
});

test.each([
  [0, 1],
  [1, 2],
  [5, 6],
])("retry.limit %i makes at most %i attempts", async (limit, attempts) => {
  const { result } = await timeline([limited({ "x-wait": "1" })], { options: { retry: { limit } } });
  expect(result).toMatchObject({ status: 429, attempts });
});

test("a refused connection is sent again, for nothing was made", async () => {
  const { result } = await timeline([fails("ECONNREFUSED"), made]);
  expect(result).toMatchObject({ status: 201, attempts: 2 });
});

test("a refused connection that a custom fetch reports on the error itself is sent again", async () => {
  const refused = (): Promise<Response> => Promise.reject(Object.assign(new Error("no"), { code: "ECONNREFUSED" }));
  expect((await timeline([refused, made])).result).toMatchObject({ status: 201, attempts: 2 });
});

describe("never sent again, since the chat may exist:", () => {
  test.each([
    ["500", () => json(500, {})],
    ["503 with a wait", () => json(503, {}, { "retry-after": "1", "x-wait": "1" })],
    ["a reset", fails("ECONNRESET")],
    ["a broken pipe", fails("EPIPE")],
    ["a socket that was closed", fails("UND_ERR_SOCKET")],
    ["an error without a code", () => Promise.reject(new Error("no"))],
    ["a rejection with nothing", () => Promise.reject(undefined as unknown as Error)],
  ])("%s", async (_, answer) => {
    const { result } = await timeline([answer, made]);
    expect(result.attempts).toBe(1);
    expect(result.ok).toBe(false);
  });

  test("a timeout", async () => {
    const { result } = await timeline([() => new Promise(() => {}), made], { options: { timeout: 100 } });
    expect(result).toMatchObject({ status: "timeout", attempts: 1 });
  });

  test("a reset in the middle of the body", async () => {
    const broken = (): Response =>
      new Response(new ReadableStream({ pull: (stream) => stream.error(new Error("reset")) }), { status: 201 });
    const { result } = await timeline([broken, made], { body: { key: "k" } });
    expect(result).toMatchObject({ status: "network", attempts: 1 });
  });
});

describe("with the member that makes repeating safe", () => {
  test.each([
    ["500", () => json(500, {})],
    ["a reset", fails("ECONNRESET")],
    ["429", limited({ "x-wait": "0" })],
  ])("%s is sent again", async (_, answer) => {
    const { result, bodies } = await timeline([answer, made], { body: { key: "k" } });
    expect(result).toMatchObject({ status: 201, attempts: 2 });
    expect(bodies).toEqual(['{"key":"k"}', '{"key":"k"}']);
  });

  test.each([
    ["400", () => json(400, {})],
    ["404", () => json(404, {})],
  ])("%s is not sent again", async (_, answer) => {
    expect((await timeline([answer, made], { body: { key: "k" } })).result.attempts).toBe(1);
  });

  test("a timeout is not sent again", async () => {
    const { result } = await timeline([() => new Promise(() => {}), made], {
      body: { key: "k" },
      options: { timeout: 100 },
    });
    expect(result).toMatchObject({ status: "timeout", attempts: 1 });
  });

  test.each([undefined, null, ""])("%j for it makes nothing safe", async (key) => {
    expect((await timeline([() => json(500, {}), made], { body: { key } })).result.attempts).toBe(1);
  });
});

const SECONDS: RetryPolicy = { statuses: [429], header: "x-wait", unit: "seconds" };
const EPOCH: RetryPolicy = { statuses: [429], header: "x-reset", unit: "epoch-seconds" };
const STANDARD: RetryPolicy = { statuses: [429], header: "retry-after", unit: "retry-after" };
const UNNAMED: RetryPolicy = { statuses: [429] };

test.each<[string, RetryPolicy, Record<string, string>, number | undefined]>([
  ["seconds", SECONDS, { "x-wait": "7" }, 7000],
  ["fractions of seconds", SECONDS, { "x-wait": "0.5" }, 500],
  ["zero", SECONDS, { "x-wait": "0" }, 0],
  ["seconds in another header", SECONDS, { "retry-after": "7" }, undefined],
  ["negative seconds", SECONDS, { "x-wait": "-7" }, undefined],
  ["infinite seconds", SECONDS, { "x-wait": "Infinity" }, undefined],
  ["garbage", SECONDS, { "x-wait": "soon" }, undefined],
  ["an empty header", SECONDS, { "x-wait": "" }, undefined],
  ["epoch seconds", EPOCH, { "x-reset": String(NOW / 1000 + 9) }, 9000],
  ["epoch seconds that have passed", EPOCH, { "x-reset": String(NOW / 1000 - 9) }, undefined],
  ["retry-after in seconds", STANDARD, { "retry-after": "7" }, 7000],
  ["retry-after as a date", STANDARD, { "retry-after": "Sun, 22 Nov 2026 00:00:11 GMT" }, 11_000],
  ["retry-after as a date that has passed", STANDARD, { "retry-after": "Sun, 22 Nov 2026 00:00:00 GMT" }, 0],
  ["retry-after as a date long ago", STANDARD, { "retry-after": "Sat, 21 Nov 2026 00:00:00 GMT" }, undefined],
  ["retry-after where the document names no header", UNNAMED, { "retry-after": "7" }, 7000],
  ["no header", STANDARD, {}, undefined],
])("retryAfter in milliseconds from %s", async (_, policy, headers, retryAfter) => {
  const { result } = await timeline([limited(headers)], { policy, options: { retry: { limit: 0 } } });
  expect(result).toMatchObject({ status: 429, retryAfter });
});

test("a header that tells of a limit asks for no wait beside a status that is not limited", async () => {
  const reset = { "x-reset": String(NOW / 1000 + 9) };
  const { result } = await timeline([() => json(500, {}, reset)], { policy: EPOCH });
  expect(result).toMatchObject({ status: 500, retryAfter: undefined });
});

test("a wait longer than maxWait is not waited for", async () => {
  const { result, times } = await timeline([limited({ "x-wait": "21" }), made]);
  expect(result).toMatchObject({ status: 429, retryAfter: 21_000, attempts: 1 });
  expect(times).toEqual([0]);
  expect(Date.now() - NOW).toBe(0);
});

test("maxWait can be longer", async () => {
  const options = { retry: { maxWait: 60_000 }, timeout: 90_000 };
  expect((await timeline([limited({ "x-wait": "60" }), made], { options })).result).toMatchObject({ status: 201 });
});

test("a wait longer than the time that is left is not waited for", async () => {
  const { result } = await timeline([limited({ "x-wait": "3" }), limited({ "x-wait": "3" }), made], {
    options: { timeout: 5_000 },
  });
  expect(result).toMatchObject({ status: 429, retryAfter: 3000, attempts: 2 });
});

describe("without a wait from the vendor", () => {
  test("the wait grows and is jittered in full", async () => {
    const at = async (random: number): Promise<number[]> => {
      vi.mocked(Math.random).mockReturnValue(random);
      vi.setSystemTime(NOW);
      return (await timeline([limited()])).times;
    };
    expect(await at(0)).toEqual([0, 0, 0]);
    expect(await at(0.5)).toEqual([0, 250, 750]);
    expect(await at(1)).toEqual([0, 500, 1500]);
  });

  test("the wait is never longer than maxWait", async () => {
    vi.mocked(Math.random).mockReturnValue(1);
    const { times, result } = await timeline([limited()], { options: { retry: { limit: 4, maxWait: 800 } } });
    expect(result.attempts).toBe(5);
    expect(times).toEqual([0, 500, 1300, 2100, 2900]);
  });
});

test("the body of an answer that is sent again is let go, even if that fails", async () => {
  let cancelled = 0;
  const stuck = (): Response =>
    new Response(
      new ReadableStream({
        cancel() {
          cancelled++;
          throw new Error("already gone");
        },
      }),
      { status: 429, headers: { "x-wait": "0" } },
    );
  const { result } = await timeline([stuck, made]);
  expect(result.status).toBe(201);
  expect(cancelled).toBe(1);
});

test("a call without a body is sent again", async () => {
  const { fetch, requests } = fakeFetch(limited({ "x-wait": "0" }), made);
  const call = fixtureClient({ fetch }).createChat({ path: CALL.path });
  await vi.runAllTimersAsync();
  expect(await call).toMatchObject({ status: 201, attempts: 2 });
  expect(requests[1]!.headers.get("authorization")).toMatch(/^Bearer /);
});

test("an operation without a policy is never sent again", async () => {
  const { fetch } = fakeFetch(limited({ "retry-after": "0" }), made);
  const result = await fixtureClient({ fetch }).findChats();
  expect(result).toMatchObject({ status: "undocumented", retryAfter: 0, attempts: 1 });
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
    const client = createChannelTalkClient({ auth: { accessKey: "planted", accessSecret: "planted" }, fetch });
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
