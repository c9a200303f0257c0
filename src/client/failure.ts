import { Ended } from "./deadline.js";
import { copyError, isA } from "./error-copy.js";
import type { Violation } from "./outcome.js";
import type { Redact } from "./redact.js";

/** Thrown for an end that is decided here and not by the vendor: `outcome` is what the call ends in. */
export class CallFailure extends TypeError {
  readonly outcome: { readonly status: string; readonly cause?: unknown; readonly [field: string]: unknown };

  constructor(outcome: CallFailure["outcome"], message: string = outcome.status) {
    super(message);
    this.outcome = outcome;
  }
}

/** Makes the error for what is refused before it is sent; it names the place, never the value. */
export function refusal(pointer: string, message: string): CallFailure {
  return new CallFailure(
    { status: "invalid-request", violations: [{ pointer, message }] },
    pointer ? `${pointer} ${message}` : message,
  );
}

/**
 * What `fetch` or the client has thrown, as middleware and callers of openapi-fetch get to see it: without secrets. The
 * reason of an early end is the caller's own.
 */
export function withoutSecrets(thrown: unknown, redact: Redact): Error {
  if (isA(thrown, Ended)) return thrown;
  if (isA(thrown, CallFailure)) return new CallFailure(cleanOutcome(thrown, redact), redact(thrown.message));
  return copyError(thrown, redact);
}

function cleanOutcome({ outcome }: CallFailure, redact: Redact): CallFailure["outcome"] {
  const fields = Object.entries(outcome).map(([name, value]) => {
    if (name === "cause") return [name, copyError(value, redact)];
    // One may quote what code of the caller threw, such as a `toJSON`.
    if (name === "violations") {
      return [name, (value as Violation[]).map(({ pointer, message }) => ({ pointer, message: redact(message) }))];
    }
    return [name, typeof value === "string" ? redact(value) : value];
  });
  return Object.fromEntries(fields) as CallFailure["outcome"];
}

/**
 * Turns what was thrown while a call was under way into its outcome, without secrets. What was thrown before anything
 * was sent comes from code of the caller: a credential function, a getter, middleware. After that, nothing can be refused
 * any more: a credential function that fails for the next attempt leaves the call without an answer.
 */
export function failureOf(thrown: unknown, attempts: number, redact: Redact): object {
  if (isA(thrown, CallFailure) && !(attempts > 0 && thrown.outcome.status === "invalid-request")) {
    return cleanOutcome(thrown, redact);
  }
  if (isA(thrown, Ended)) {
    const { status, cause } = thrown;
    return status === "aborted" ? { status, reason: cause, cause: copyError(cause, redact) } : { status };
  }
  const cause = copyError(thrown, redact);
  if (attempts > 0) return { status: "network", cause };
  return { ...refusal("", cause.message).outcome, cause };
}
