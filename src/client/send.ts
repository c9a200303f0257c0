import type { Authorize } from "./authorize.js";
import type { OperationContract } from "./contract.js";
import type { AnyClientOptions } from "./options.js";
import { retryDelay } from "./retry.js";

/** Sends one request with the caller's `fetch`, or the global one as it is now; redirects are never followed. */
export function send(options: AnyClientOptions, request: Request, signal?: AbortSignal): Promise<Response> {
  const init: RequestInit = { redirect: "manual" };
  if (signal) init.signal = signal;
  return (options.fetch ?? (fetch as NonNullable<AnyClientOptions["fetch"]>))(request, init);
}

/** One call on its way: what it has come to so far, and what it may still do. */
export interface Shipment {
  readonly operation: OperationContract;
  /** Counts up with each request that is sent. */
  readonly state: { attempts: number };
  readonly body: unknown;
  /** The serialized body, to send it again. */
  readonly payload: string | undefined;
  /** Whether middleware may have replaced the request, so that only a copy can be sent again. */
  readonly middleware: boolean;
  readonly signal: AbortSignal;
  /** Epoch milliseconds at which the call ends. */
  readonly deadline: number;
}

/** Sends a request until its answer is final by the document's retry policy; rejects as `fetch` does. */
export async function ship(
  options: AnyClientOptions,
  authorize: Authorize,
  request: Request,
  { operation, state, body, payload, middleware, signal, deadline }: Shipment,
): Promise<Response> {
  const { limit = 2, maxWait = 20_000 } = options.retry ?? {};
  let stale: string | undefined;
  for (;;) {
    await authorize(request.headers, stale);
    const copy = middleware ? request.clone() : undefined;
    state.attempts++;
    let response: Response | undefined;
    let failure: unknown;
    try {
      response = await send(options, request, signal);
    } catch (error) {
      failure = error;
    }
    let delay = state.attempts > limit ? undefined : retryDelay(operation.retry, state.attempts, body, response, failure);
    if (response?.status === 401 && options.auth?.clientId && !stale) {
      stale = request.headers.get("authorization")!.slice(7);
      delay = 0;
    }
    if (delay === undefined || delay > Math.min(maxWait, deadline - Date.now()) || signal.aborted) {
      if (response) return response;
      throw failure;
    }
    response?.body?.cancel();
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, delay);
      signal.addEventListener("abort", () => clearTimeout(timer));
    });
    request = copy ?? new Request(request, payload === undefined ? {} : { body: payload });
  }
}
