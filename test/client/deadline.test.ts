import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { CALL, clientAnsweredBy, fakeFetch, fixtureClient, httpServer, json } from "./support.js";

/** Never answers, and does not look at the signal. */
const deaf = (): Promise<Response> => new Promise(() => {});

/** Answers, but its body never ends, and does not look at the signal. */
const endless = async (): Promise<Response> =>
  new Response(new ReadableStream(), { status: 201, headers: { "content-type": "application/json" } });

/** Counts the listeners that are on a signal. */
function countListeners(signal: AbortSignal): () => number {
  const listeners = new Set<unknown>();
  const { addEventListener, removeEventListener } = signal;
  signal.addEventListener = (...args: Parameters<typeof addEventListener>) => {
    listeners.add(args[1]);
    addEventListener.apply(signal, args);
  };
  signal.removeEventListener = (...args: Parameters<typeof removeEventListener>) => {
    listeners.delete(args[1]);
    removeEventListener.apply(signal, args);
  };
  return () => listeners.size;
}

describe("with fake timers", () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  test.each([
    ["a fetch that never answers", deaf],
    ["a body that never ends", endless],
  ])("timeout ends %s", async (_, fetch) => {
    const call = fixtureClient({ fetch, timeout: 500 }).createChat(CALL);
    await vi.advanceTimersByTimeAsync(499);
    expect(vi.getTimerCount()).toBe(1);
    await vi.advanceTimersByTimeAsync(1);
    expect(await call).toMatchObject({ status: "timeout", ok: false, attempts: 1 });
  });

  test("timeout is 30 seconds unless it is set", async () => {
    const ended = vi.fn();
    void fixtureClient({ fetch: deaf }).createChat(CALL).then(ended);
    await vi.advanceTimersByTimeAsync(29_999);
    expect(ended).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    expect(ended).toHaveBeenCalledWith(expect.objectContaining({ status: "timeout" }));
  });

  test("the timeout of a call overrides the client's", async () => {
    const call = fixtureClient({ fetch: deaf, timeout: 9_000 }).createChat({ ...CALL, timeout: 10 });
    await vi.advanceTimersByTimeAsync(10);
    expect(await call).toMatchObject({ status: "timeout" });
  });

  test("an infinite timeout does not end at once", async () => {
    const { fetch } = fakeFetch(() => new Promise((resolve) => setTimeout(resolve, 60_000_000, json(201, { id: 1 }))));
    const call = fixtureClient({ fetch, timeout: Infinity }).createChat(CALL);
    await vi.advanceTimersByTimeAsync(60_000_000);
    expect(await call).toMatchObject({ status: 201 });
  });

  test("timeout covers the wait between attempts", async () => {
    const { fetch } = fakeFetch(() => json(429, {}, { "x-wait": "2" }));
    const call = fixtureClient({ fetch, timeout: 3_000 }).createChat(CALL);
    await vi.advanceTimersByTimeAsync(3_000);
    expect(await call).toMatchObject({ status: 429, attempts: 2 });
  });

  test("a wait between attempts is ended by the signal, and nothing is sent again", async () => {
    const { fetch, requests } = fakeFetch(() => json(429, {}, { "x-wait": "5" }));
    const controller = new AbortController();
    const call = fixtureClient({ fetch }).createChat({ ...CALL, signal: controller.signal });
    await vi.advanceTimersByTimeAsync(1_000);
    controller.abort();
    expect(await call).toMatchObject({ status: "aborted", attempts: 1 });
    expect(vi.getTimerCount()).toBe(0);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(requests).toHaveLength(1);
  });

  test.each(["timeout", "aborted"])("after %s, a credential that comes late sends nothing", async (status) => {
    const { fetch, requests } = fakeFetch(() => json(201, {}));
    const controller = new AbortController();
    let give!: (token: string) => void;
    const bearer = (): Promise<string> => new Promise((resolve) => (give = resolve));
    const call = fixtureClient({ fetch, auth: { bearer }, timeout: 100 }).createChat({
      ...CALL,
      signal: controller.signal,
    });
    await vi.advanceTimersByTimeAsync(50);
    if (status === "aborted") controller.abort();
    await vi.advanceTimersByTimeAsync(50);
    expect(await call).toMatchObject({ status, attempts: 0 });
    give("late-token");
    await vi.advanceTimersByTimeAsync(100);
    expect(requests).toHaveLength(0);
  });

  test.each([
    ["a success", () => json(201, { id: 1 })],
    ["a network failure", () => Promise.reject(new Error("no"))],
    ["retries", () => json(429, {}, { "x-wait": "1" })],
  ])("%s leaves no timer and no listener behind", async (_, answer) => {
    const controller = new AbortController();
    const listeners = countListeners(controller.signal);
    const call = clientAnsweredBy(answer).createChat({ ...CALL, signal: controller.signal });
    expect(listeners()).toBe(1);
    await vi.advanceTimersByTimeAsync(5_000);
    await call;
    expect(listeners()).toBe(0);
    expect(vi.getTimerCount()).toBe(0);
  });

  test("timeout and abort leave no timer and no listener behind", async () => {
    const controller = new AbortController();
    const listeners = countListeners(controller.signal);
    const client = fixtureClient({ fetch: deaf, timeout: 100 });
    const calls = [1, 2].map((timeout) =>
      client.createChat({ ...CALL, timeout: timeout * 100, signal: controller.signal }),
    );
    await vi.advanceTimersByTimeAsync(100);
    controller.abort();
    expect((await Promise.all(calls)).map(({ status }) => status)).toEqual(["timeout", "aborted"]);
    expect(listeners()).toBe(0);
    expect(vi.getTimerCount()).toBe(0);
  });
});

test("a signal that was aborted before the call sends nothing", async () => {
  const { fetch, requests } = fakeFetch(() => json(201, {}));
  const result = await fixtureClient({ fetch }).createChat({ ...CALL, signal: AbortSignal.abort("no more") });
  expect(result).toMatchObject({ status: "aborted", ok: false, attempts: 0 });
  expect(requests).toHaveLength(0);
});

test("the signal ends a real transfer while it waits for the answer", async () => {
  const controller = new AbortController();
  let closed!: () => void;
  const whenClosed = new Promise<void>((resolve) => (closed = resolve));
  const baseUrl = await httpServer((request) => {
    request.on("close", closed).resume();
    controller.abort();
  });
  const result = await fixtureClient({ baseUrl }).createChat({ ...CALL, signal: controller.signal });
  expect(result).toMatchObject({ status: "aborted", attempts: 1 });
  await whenClosed;
});

test("the signal ends a real transfer in the middle of the body", async () => {
  const controller = new AbortController();
  const baseUrl = await httpServer((_, response) => {
    response.writeHead(201, { "content-type": "application/json" });
    response.write('{"id":', () => controller.abort());
  });
  const result = await fixtureClient({ baseUrl }).createChat({ ...CALL, signal: controller.signal });
  expect(result).toMatchObject({ status: "aborted", attempts: 1 });
});

test("a timeout ends a real transfer in the middle of the body", async () => {
  const baseUrl = await httpServer((_, response) => {
    response.writeHead(201, { "content-type": "application/json" });
    response.write('{"id":');
  });
  expect(await fixtureClient({ baseUrl, timeout: 200 }).createChat(CALL)).toMatchObject({ status: "timeout" });
});

test("one signal for a hundred calls gives no warning of leaks", async () => {
  const warned = vi.fn();
  process.on("warning", warned);
  const { signal } = new AbortController();
  const client = clientAnsweredBy(() => json(201, {}));
  await Promise.all(Array.from({ length: 100 }, () => client.createChat({ ...CALL, signal })));
  await new Promise((resolve) => setImmediate(resolve));
  process.off("warning", warned);
  expect(warned).not.toHaveBeenCalled();
});
