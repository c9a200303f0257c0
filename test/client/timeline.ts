import { vi } from "vitest";
import type { RetryPolicy } from "../../src/client/index.js";
import { CALL, CONTRACT, fakeFetch, fixtureClient, json, type LooseResult } from "./support.js";

/** The time at which the tests of retries begin; timers are fake in them. */
export const NOW: number = Date.parse("2026-11-22T00:00:00Z");

/** Runs a call to its end and tells at which millisecond each request was sent. */
export async function timeline(
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

/** Answers 429. */
export const limited =
  (headers: Record<string, string> = {}) =>
  (): Response =>
    json(429, {}, headers);
/** Answers 201. */
export const made = (): Response => json(201, { id: 1 });
/** Fails as a connection does. */
export const fails = (code: string) => (): Promise<Response> =>
  Promise.reject(new TypeError("fetch failed", { cause: Object.assign(new Error(code), { code }) }));
