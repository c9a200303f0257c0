/** Longest time that a timer can run, in milliseconds; with a longer one it would end at once. */
export const LONGEST_TIMER: number = 2 ** 31 - 1;

/**
 * Thrown where the work of a call goes on after its end: what comes later comes too late. Its cause is what the signal was
 * aborted with, or an error for the timeout; its name is that of what `fetch` rejects with then, for middleware sees it.
 */
export class Ended extends Error {
  /** `"aborted"` by the caller's signal, or `"timeout"`. */
  readonly status: "aborted" | "timeout";

  constructor(status: Ended["status"], cause: unknown) {
    super(`the call has ended: ${status}`, { cause });
    this.name = status === "timeout" ? "TimeoutError" : "AbortError";
    this.status = status;
  }
}

/** The end of a call, as the work of the call sees it. */
export class Deadline {
  /** Epoch milliseconds at which the call ends. */
  readonly at: number;
  /** Set when the call was ended early. */
  ended: Ended | undefined;
  readonly #callbacks = new Set<(ended: Ended) => void>();
  #controller: AbortController | undefined;

  constructor(timeout: number) {
    this.at = Date.now() + timeout;
  }

  /** Aborted when the call is ended early. Made when it is first read: it costs more than all else here. */
  get signal(): AbortSignal {
    this.#controller ??= new AbortController();
    if (this.ended) this.#controller.abort(this.ended.cause);
    return this.#controller.signal;
  }

  /** Calls back when the call is ended early; the function that is returned takes that back. */
  onEnd(callback: (ended: Ended) => void): () => void {
    this.#callbacks.add(callback);
    return () => this.#callbacks.delete(callback);
  }

  /** Ends the call early. */
  end(ended: Ended): void {
    this.ended = ended;
    for (const callback of this.#callbacks) callback(ended);
    this.#controller?.abort(ended.cause);
  }

  /** Waits, no longer than until the end of the call, which it rejects with. */
  async wait(milliseconds: number): Promise<void> {
    await new Promise<void>((resolve, reject) => {
      const timer = setTimeout(() => {
        takeBack();
        resolve();
      }, milliseconds);
      const takeBack = this.onEnd((ended) => {
        clearTimeout(timer);
        reject(ended);
      });
    });
  }
}

/**
 * Runs work that ends with the first of: its own end, `timeout` milliseconds, the caller's signal. The two latter end the
 * deadline that the work was given and reject with {@link Ended}, even if the work goes on. Leaves no timer and no
 * listener behind.
 */
export async function withDeadline<T>(
  timeout: number,
  signal: AbortSignal | undefined,
  work: (deadline: Deadline) => Promise<T>,
): Promise<T> {
  const deadline = new Deadline(Math.min(timeout, LONGEST_TIMER));
  let tidy: (() => void) | undefined;
  try {
    return await new Promise<T>((resolve, reject) => {
      deadline.onEnd(reject);
      const abort = (): void => deadline.end(new Ended("aborted", signal?.reason));
      const timer = setTimeout(
        () => deadline.end(new Ended("timeout", timeoutError(timeout))),
        deadline.at - Date.now(),
      );
      const forget = signal && callAtAbort(signal, abort);
      tidy = () => {
        clearTimeout(timer);
        forget?.();
      };
      if (signal?.aborted) abort();
      else work(deadline).then(resolve, reject);
    });
  } finally {
    tidy?.();
  }
}

function timeoutError(timeout: number): DOMException {
  return new DOMException(`the call took longer than its timeout of ${timeout} ms`, "TimeoutError");
}

/** What each signal calls back. They share a listener, since Node warns of a leak at the eleventh. */
const CALLBACKS = new WeakMap<EventTarget, Set<() => void>>();

function callBack({ target }: Event): void {
  for (const callback of CALLBACKS.get(target!)!) callback();
}

/** Calls back when a signal is aborted; the function that is returned takes that back. */
function callAtAbort(signal: AbortSignal, callback: () => void): () => void {
  const callbacks = CALLBACKS.get(signal) ?? new Set();
  CALLBACKS.set(signal, callbacks.add(callback));
  signal.addEventListener("abort", callBack);
  return () => {
    callbacks.delete(callback);
    if (callbacks.size === 0) signal.removeEventListener("abort", callBack);
  };
}
