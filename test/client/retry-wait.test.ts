import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { RetryPolicy } from "../../src/client/index.js";
import { json } from "./support.js";
import { limited, made, NOW, timeline } from "./timeline.js";

beforeEach(() => {
  vi.useFakeTimers({ now: NOW });
  vi.spyOn(Math, "random").mockReturnValue(0.5);
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const SECONDS: RetryPolicy = { statuses: [429], header: "x-wait", unit: "seconds" };
const EPOCH: RetryPolicy = { statuses: [429], header: "x-reset", unit: "epoch-seconds" };
const STANDARD: RetryPolicy = { statuses: [429], header: "retry-after", unit: "retry-after" };
const LONGEST = 2 ** 31 - 1;
const UNNAMED: RetryPolicy = { statuses: [429] };

test.each<[string, RetryPolicy, Record<string, string>, number | undefined]>([
  ["seconds", SECONDS, { "x-wait": "7" }, 7000],
  ["fractions of seconds", SECONDS, { "x-wait": "0.5" }, 500],
  ["zero", SECONDS, { "x-wait": "0" }, 0],
  ["seconds in another header", SECONDS, { "x-reset": "7" }, undefined],
  ["retry-after of a gateway that does not know the vendor's header", EPOCH, { "retry-after": "7" }, 7000],
  ["the vendor's header beside a retry-after", SECONDS, { "x-wait": "3", "retry-after": "7" }, 3000],
  ["garbage in the vendor's header beside a retry-after", SECONDS, { "x-wait": "soon", "retry-after": "7" }, undefined],
  ["negative seconds", SECONDS, { "x-wait": "-7" }, undefined],
  ["infinite seconds", SECONDS, { "x-wait": "Infinity" }, undefined],
  ["seconds of 400 digits, as the longest that a timer can run", STANDARD, { "retry-after": "9".repeat(400) }, LONGEST],
  ["an epoch of 400 digits, too", EPOCH, { "x-reset": "9".repeat(400) }, LONGEST],
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
