import type { Call } from "./call.js";
import type { Ended } from "./deadline.js";
import { copyError } from "./error-copy.js";
import type { Attempt } from "./options.js";
import { redactor } from "./redact.js";

/** Tells the end of one attempt to `onAttempt`; a second end is not told. */
export interface Observation {
  ends(end: { readonly status: number } | { readonly error: unknown }, wait: number | undefined): void;
}

const UNOBSERVED: Observation = { ends: () => {} };

/** Begins to observe one attempt of a call, which ends with the call if nothing ends it before. */
export function observeAttempt(
  call: Call,
  onAttempt: ((attempt: Attempt) => unknown) | undefined,
  { method, url }: { readonly method: string; readonly url: string },
): Observation {
  if (!onAttempt) return UNOBSERVED;
  const { vendor, operation, attempts: attempt } = call;
  const started = performance.now();
  let told = false;
  const ends: Observation["ends"] = (end, wait) => {
    if (told) return;
    told = true;
    takeBack();
    const redact = redactor(call.secrets);
    const how = "status" in end ? { status: end.status } : { error: copyError(end.error, redact) };
    const event = { vendor, operation, attempt, method, url: redact(url), ...how };
    tell(onAttempt, { ...event, milliseconds: performance.now() - started, ...(wait !== undefined && { wait }) });
  };
  const takeBack = call.deadline.onEnd((ended: Ended) => ends({ error: ended.cause }, undefined));
  return { ends };
}

/** Calls a listener that can neither hold up a call nor break it: it is not awaited, and what it throws is dropped. */
export function tell<T>(listener: (told: T) => unknown, told: T): void {
  (async () => listener(told))().catch(() => {});
}
