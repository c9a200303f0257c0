import { inspect } from "node:util";
import { expect, test, vi } from "vitest";
import { CALL, fakeFetch, fixtureClient, json, TOKEN } from "./support.js";

test("onAttempt is told of each attempt, and can neither hold up nor break a call", async () => {
  const { fetch } = fakeFetch(
    () => json(429, {}, { "x-wait": "0" }),
    () => json(201, {}),
  );
  const onAttempt = vi.fn(() => {
    throw new Error("listener");
  });
  expect(await fixtureClient({ fetch, onAttempt }).createChat(CALL)).toMatchObject({ status: 201, attempts: 2 });
  const common = {
    vendor: "Acme",
    operation: "createChat",
    method: "POST",
    url: "https://eu.acme.example/v1/users/u1/chats",
  };
  const milliseconds = expect.any(Number) as number;
  expect(onAttempt.mock.calls).toEqual([
    [{ ...common, attempt: 1, status: 429, milliseconds, wait: 0 }],
    [{ ...common, attempt: 2, status: 201, milliseconds }],
  ]);
});

test("onAttempt is told of an attempt that the timeout ends", async () => {
  vi.useFakeTimers();
  const onAttempt = vi.fn();
  const call = fixtureClient({ fetch: () => new Promise(() => {}), onAttempt, timeout: 5 }).createChat(CALL);
  await vi.advanceTimersByTimeAsync(5);
  vi.useRealTimers();
  expect(await call).toMatchObject({ status: "timeout" });
  expect(onAttempt.mock.calls).toMatchObject([[{ attempt: 1, error: { name: "TimeoutError" } }]]);
});

test("a call does not wait for an onAttempt that never ends, and one that rejects does no harm", async () => {
  const endings = [() => new Promise(() => {}), () => Promise.reject(new Error("listener"))];
  const { fetch } = fakeFetch(
    () => json(429, {}, { "x-wait": "0" }),
    () => json(201, {}),
  );
  const client = fixtureClient({ fetch, onAttempt: () => endings.shift()!() });
  expect(await client.createChat(CALL)).toMatchObject({ status: 201, attempts: 2 });
  expect(endings).toEqual([]);
});

test("onAttempt is told of plain calls and of what fetch throws, without the credential", async () => {
  const onAttempt = vi.fn();
  const fetch = (request: Request): Promise<Response> =>
    Promise.reject(Object.assign(new Error(`failed with Bearer ${TOKEN}`), { request }));
  const call = fixtureClient({ fetch, onAttempt }).POST(`/x?key=${TOKEN}`);
  await expect(call).rejects.toThrow("failed with Bearer ***");
  expect(onAttempt.mock.calls).toMatchObject([
    [
      {
        operation: undefined,
        url: "https://eu.acme.example/v1/x?key=***",
        error: { message: "failed with Bearer ***" },
      },
    ],
  ]);
  expect(inspect(onAttempt.mock.calls, { depth: Infinity, showHidden: true })).not.toContain(TOKEN);
});
