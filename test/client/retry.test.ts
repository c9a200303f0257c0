import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { CALL, fakeFetch, fixtureClient, json } from "./support.js";
import { fails, limited, made, NOW, timeline } from "./timeline.js";

beforeEach(() => {
  vi.useFakeTimers({ now: NOW });
  vi.spyOn(Math, "random").mockReturnValue(0.5);
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

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

describe("with the member that is said to make repeating safe, for a caller who trusts it", () => {
  const options = { retry: { repeatable: true } };

  test.each([
    ["500", () => json(500, {})],
    ["a reset", fails("ECONNRESET")],
    ["429", limited({ "x-wait": "0" })],
  ])("%s is sent again", async (_, answer) => {
    const { result, bodies } = await timeline([answer, made], { body: { key: "k" }, options });
    expect(result).toMatchObject({ status: 201, attempts: 2 });
    expect(bodies).toEqual(['{"key":"k"}', '{"key":"k"}']);
  });

  test.each([
    ["400", () => json(400, {})],
    ["404", () => json(404, {})],
  ])("%s is not sent again", async (_, answer) => {
    expect((await timeline([answer, made], { body: { key: "k" }, options })).result.attempts).toBe(1);
  });

  test("a timeout is not sent again", async () => {
    const { result } = await timeline([() => new Promise(() => {}), made], {
      body: { key: "k" },
      options: { ...options, timeout: 100 },
    });
    expect(result).toMatchObject({ status: "timeout", attempts: 1 });
  });

  test.each([
    ["undefined", { key: undefined }],
    ["null", { key: null }],
    ["an empty text", { key: "" }],
    ["a member that is inherited", Object.create({ key: "k" }) as object],
    ["a member that toJSON leaves out", { key: "k", toJSON: () => ({}) }],
  ])("%s makes nothing safe", async (_, body) => {
    expect((await timeline([() => json(500, {}), made], { body, options })).result.attempts).toBe(1);
  });

  test.each([undefined, { repeatable: false }])("a caller who does not ask for it (%j) sends once", async (retry) => {
    const { result } = await timeline([() => json(500, {}), made], { body: { key: "k" }, options: { retry } });
    expect(result).toMatchObject({ status: 500, attempts: 1 });
  });

  test("a body that middleware replaced is not looked into", async () => {
    const { fetch, requests } = fakeFetch(() => json(500, {}), made);
    const client = fixtureClient({ fetch, ...options });
    client.use({
      onRequest: ({ request }: { request: Request }) => new Request(request, { method: "POST", body: "{}" }),
    });
    await client.createChat({ ...CALL, body: { key: "k" } });
    expect(requests).toHaveLength(1);
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
