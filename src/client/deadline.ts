/** An end that is decided here and not by the vendor; its fields become the outcome. */
export interface Interruption {
  readonly outcome: { readonly status: string; readonly [field: string]: unknown };
}

/**
 * Runs work that ends with the first of: its own end, `timeout` milliseconds, the caller's signal. The two latter abort
 * the signal that the work was given and reject with an {@link Interruption}. Leaves no timer and no listener behind.
 */
export async function withDeadline<T>(
  timeout: number | undefined,
  caller: AbortSignal | undefined,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const controller = new AbortController();
  let interrupt!: (status: string) => void;
  const interrupted = new Promise<never>((_, reject) => {
    interrupt = (status) => {
      reject({ outcome: { status } } satisfies Interruption);
      controller.abort();
    };
  });
  const abort = (): void => interrupt("aborted");
  const timer = setTimeout(interrupt, timeout ?? 30_000, "timeout");
  caller?.addEventListener("abort", abort);
  try {
    if (caller?.aborted) abort();
    return await Promise.race([interrupted, controller.signal.aborted ? interrupted : work(controller.signal)]);
  } finally {
    clearTimeout(timer);
    caller?.removeEventListener("abort", abort);
  }
}
