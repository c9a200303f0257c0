import type { Authorize } from "./authorize.js";
import type { RetryPolicy } from "./contract.js";
import type { Deadline } from "./deadline.js";
import type { AnyClientOptions } from "./options.js";
import { retryDelay } from "./retry.js";
import { send } from "./wire.js";

/** One call on its way: what it has come to so far, and what it may still do. */
export interface Shipment {
  readonly retry: RetryPolicy | undefined;
  /** Counts up with each request that is sent, and has the URL that it is sent to. */
  readonly state: { attempts: number; readonly request: { url: string } };
  readonly body: unknown;
  /** The serialized body, to send it again; without it a copy of the request is kept. */
  readonly payload?: string | undefined;
  readonly deadline: Deadline;
  /** Takes the place of the client's `fetch`. */
  readonly fetch?: AnyClientOptions["fetch"];
}

/** Sends a request until its answer is final by the document's retry policy; rejects as `fetch` does. */
export type Ship = (request: Request, shipment: Shipment) => Promise<Response>;

/** Makes the function that sends the requests of a client, authorized. */
export function shipper(options: AnyClientOptions, authorize: Authorize): Ship {
  const { limit = 2, maxWait = 20_000 } = options.retry ?? {};
  return async (request, { retry, state, body, payload, deadline, fetch = options.fetch }) => {
    let stale: string | undefined;
    for (;;) {
      const token = await authorize(request.headers, stale);
      // The call may have ended meanwhile, and a custom fetch may not look at the signal.
      if (deadline.over) throw deadline.controller.signal.reason;
      const copy = payload === undefined ? request.clone() : undefined;
      state.attempts++;
      let response: Response | undefined;
      let failure: unknown;
      try {
        response = await send(fetch, request, deadline);
      } catch (error) {
        failure = error;
      }
      let delay =
        state.attempts > limit ? undefined : retryDelay(retry, state.attempts, maxWait, body, response, failure);
      if (response?.status === 401 && token && !stale) {
        stale = token;
        delay = 0;
      }
      if (delay === undefined || delay > Math.min(maxWait, deadline.at - Date.now()) || deadline.over) {
        if (response) return response;
        throw failure;
      }
      response?.body?.cancel().catch(() => {});
      await new Promise((resolve, reject) => {
        const timer = setTimeout(resolve, delay);
        // The signal is the call's own and ends with it, so that its listener need not be removed.
        const { signal } = deadline.controller;
        signal.addEventListener("abort", () => {
          clearTimeout(timer);
          reject(signal.reason as Error);
        });
      });
      const again: RequestInit = { body: payload! };
      request = copy ?? new Request(request, again);
    }
  };
}
