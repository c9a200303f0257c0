import type { RetryPolicy } from "./contract.js";
import { LONGEST_TIMER } from "./deadline.js";
import { tryRead } from "./error-copy.js";
import { memberOf } from "./members.js";
import type { Sent } from "./send.js";
import type { RetrySettings } from "./settings.js";

/**
 * Milliseconds that an answer asks to wait, undefined if it does not. The header and unit that the document names hold
 * for the statuses that are sent again; elsewhere such a header may only tell of a limit. Where it is not told, as in the
 * answer of a gateway, `retry-after` holds.
 */
export function waitNamedBy(policy: RetryPolicy | undefined, { status, headers }: Response): number | undefined {
  const own = policy?.header && policy.statuses.includes(status) && headers.get(policy.header);
  const text = own || headers.get("retry-after") || "";
  const isNumber = /^\d+(\.\d+)?$/.test(text);
  const isTime = !isNumber || (own && policy.unit === "epoch-seconds");
  const wait = (isNumber ? Number(text) * 1000 : Date.parse(text)) - (isTime ? Date.now() : 0);
  return wait >= 0 ? Math.min(wait, LONGEST_TIMER) : undefined;
}

/** How an attempt ended, and what was sent in it. */
export interface AttemptEnd extends Sent {
  /** How many attempts were made, this one among them. */
  readonly attempts: number;
  /** The serialized body, where it is known. */
  readonly payload: unknown;
}

/**
 * Milliseconds to wait before a call is sent again, or undefined if it must not be: the answer (or the error) has to
 * prove that nothing was made, unless the caller trusts the member of the body that is said to make repeating safe.
 */
export function retryDelay(
  policy: RetryPolicy | undefined,
  settings: RetrySettings,
  { attempts, response, error, payload }: AttemptEnd,
): number | undefined {
  if (!policy || attempts > settings.limit) return undefined;
  const nothingMade = response ? policy.statuses.includes(response.status) : isRefusedConnection(error);
  const mayRepeat =
    settings.repeatable && (!response || response.status >= 500) && hasMember(payload, policy.repeatable);
  if (!nothingMade && !mayRepeat) return undefined;
  const named = response && waitNamedBy(policy, response);
  return named ?? Math.random() * Math.min(settings.maxWait, 250 * 2 ** attempts);
}

/** `fetch` hides the code in the cause of its error. */
function isRefusedConnection(error: unknown): boolean {
  return (tryRead(tryRead(error, "cause"), "code") ?? tryRead(error, "code")) === "ECONNREFUSED";
}

/** Whether a serialized body has a member with a value that can tell one call from another. */
function hasMember(payload: unknown, name: string | undefined): boolean {
  if (typeof payload !== "string" || name === undefined) return false;
  try {
    const value = memberOf(Object(JSON.parse(payload)) as object, name);
    return (typeof value === "string" && value !== "") || typeof value === "number";
  } catch {
    // Middleware and callers of openapi-fetch may send what is no JSON.
    return false;
  }
}
