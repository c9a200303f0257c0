import type { RetryPolicy } from "./contract.js";

/**
 * Milliseconds that an answer asks to wait, undefined if it does not. The header and unit that the document names hold
 * for the statuses that are sent again; elsewhere such a header may only tell of a limit, and `retry-after` holds.
 */
export function waitNamedBy(policy: RetryPolicy | undefined, response: Response): number | undefined {
  const { header = "retry-after", unit }: Partial<RetryPolicy> = policy?.statuses.includes(response.status)
    ? policy
    : {};
  const text = response.headers.get(header) ?? "";
  const milliseconds = /^\d+(\.\d+)?$/.test(text) ? +text * 1000 : NaN;
  if (milliseconds >= 0 && unit !== "epoch-seconds") return milliseconds;
  const wait = (milliseconds || Date.parse(text)) - Date.now();
  return wait >= 0 ? wait : undefined;
}

/**
 * Milliseconds to wait before a call is sent again, or undefined if it must not be: the answer (or the error) has to
 * prove that nothing was made, unless the body has the member that makes repeating safe.
 */
export function retryDelay(
  policy: RetryPolicy | undefined,
  attempts: number,
  maxWait: number,
  body: unknown,
  response: Response | undefined,
  error: unknown,
): number | undefined {
  if (!policy) return;
  const { statuses, repeatable } = policy;
  // `fetch` hides the code in the cause of its error.
  const { code, cause } = Object(error) as { code?: unknown; cause?: { code?: unknown } };
  const isRepeatable = repeatable && (body as Record<string, unknown> | undefined)?.[repeatable];
  const nothingMade = response ? statuses.includes(response.status) : (cause?.code ?? code) === "ECONNREFUSED";
  if (!nothingMade && !(isRepeatable && (!response || response.status > 499))) return;
  return (response && waitNamedBy(policy, response)) ?? Math.random() * Math.min(maxWait, 250 * 2 ** attempts);
}
