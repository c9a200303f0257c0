import type { RetryPolicy } from "./contract.js";

/** Milliseconds that an answer asks to wait, in the header and unit that the document names; undefined if it does not. */
export function waitNamedBy(policy: RetryPolicy | undefined, response: Response): number | undefined {
  const text = response.headers.get(policy?.header ?? "retry-after");
  if (!text) return;
  const number = +text;
  const until = policy?.unit === "epoch-seconds" ? number * 1000 : Date.parse(text);
  const wait = policy?.unit !== "epoch-seconds" && number >= 0 ? number * 1000 : until - Date.now();
  return wait >= 0 ? wait : undefined;
}

/**
 * Milliseconds to wait before a call is sent again, or undefined if it must not be: the answer (or the error) has to
 * prove that nothing was made, unless the body has the member that makes repeating safe.
 */
export function retryDelay(
  policy: RetryPolicy | undefined,
  attempts: number,
  body: unknown,
  response: Response | undefined,
  error: unknown,
): number | undefined {
  if (!policy) return;
  const repeatable = policy.repeatable && (body as Record<string, unknown> | undefined)?.[policy.repeatable];
  const nothingMade = response
    ? policy.statuses.includes(response.status)
    : (error as { cause?: { code?: unknown } }).cause?.code === "ECONNREFUSED";
  if (!nothingMade && !(repeatable && (!response || response.status > 499))) return;
  return (response && waitNamedBy(policy, response)) ?? Math.random() * 250 * 2 ** attempts;
}
