import type { Call } from "./call.js";
import { copyError } from "./error-copy.js";
import type { Attempt } from "./options.js";
import { redactor, redactUrl } from "./redact.js";

/** Tells `onAttempt` how an attempt has ended, and how long the call waits before the next. */
export type TellEnd = (
  end: { readonly status: number } | { readonly error: unknown },
  wait: number | undefined,
) => void;

/** Begins to observe one attempt of a call, which ends with the call if nothing ends it before. */
export function observeAttempt(
  call: Call,
  onAttempt: (attempt: Attempt) => unknown,
  { method, url }: { readonly method: string; readonly url: string },
): TellEnd {
  const { vendor, operation, attempts: attempt } = call;
  const started = performance.now();
  const tellEnd: TellEnd = (end, wait) => {
    takeBack();
    const redact = redactor(call.secrets);
    const how = "status" in end ? { status: end.status } : { error: copyError(end.error, redact) };
    const event = { vendor, operation, attempt, method, url: redactUrl(url, call.secrets), ...how };
    tell(onAttempt, { ...event, milliseconds: performance.now() - started, ...(wait !== undefined && { wait }) });
  };
  const takeBack = call.deadline.onEnd(({ cause }) => tellEnd({ error: cause }, undefined));
  return tellEnd;
}

/** Calls a listener that can neither hold up a call nor break it: it is not awaited, and what it throws is dropped. */
export function tell<T>(listener: (told: T) => unknown, told: T): void {
  (async () => listener(told))().catch(() => {});
}
