import { Ended } from "./ending.js";
import type { AnyClientOptions, CallOptions } from "./options.js";

/** Milliseconds that a call may take; no more than a timer can run, which would end at once. */
export function timeoutOf(
  options: AnyClientOptions,
  { timeout = options.timeout ?? 30_000 }: CallOptions = {},
): number {
  return Math.min(timeout, 2 ** 31 - 1);
}

/** The calls that one signal ends: they share a listener, since Node warns of a leak at the eleventh. */
class Calls extends Set<() => void> {
  handleEvent(): void {
    for (const abort of this) abort();
  }
}

const CALLS = new WeakMap<AbortSignal, Calls>();

/** The end of a call, as the work of the call sees it. */
export interface Deadline {
  /** Epoch milliseconds at which the call ends. */
  readonly at: number;
  /** Whether the call has ended: what comes later comes too late. */
  readonly over: boolean;
  /** Aborted when the call ends early. Its signal is made when it is first read: most of the time here goes into that. */
  readonly controller: Pick<AbortController, "signal">;
}

/**
 * Runs work that ends with the first of: its own end, `timeout` milliseconds, the caller's signal. The two latter abort
 * the signal that the work was given and reject with an {@link Ended}. Leaves no timer and no listener behind.
 */
export async function withDeadline<T>(
  timeout: number,
  caller: AbortSignal | undefined,
  work: (deadline: Deadline) => Promise<T>,
): Promise<T> {
  const controller = new AbortController();
  const deadline = { at: Date.now() + timeout, over: false, controller };
  let reject!: (ended: Ended) => void;
  const interrupt = (status: string): void => {
    deadline.over = true;
    reject(new Ended({ status }));
    controller.abort();
  };
  const abort = (): void => interrupt("aborted");
  const calls = caller && (CALLS.get(caller) ?? new Calls()).add(abort);
  if (calls) CALLS.set(caller, calls);
  caller?.addEventListener("abort", calls!);
  const timer = setTimeout(interrupt, timeout, "timeout");
  try {
    return await new Promise<T>((resolve, rejectIt) => {
      reject = rejectIt;
      if (caller?.aborted) abort();
      else work(deadline).then(resolve, reject);
    });
  } finally {
    clearTimeout(timer);
    if (calls?.delete(abort) && !calls.size) caller!.removeEventListener("abort", calls);
  }
}
