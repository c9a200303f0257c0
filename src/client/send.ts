import type { Deadline } from "./deadline.js";
import type { AnyClientOptions } from "./options.js";

/** How an attempt ended: with an answer, or with what `fetch` threw. */
export interface Sent {
  readonly response?: Response | undefined;
  readonly error?: unknown;
}

/**
 * Sends one request with the given `fetch`, or the global one as it is now; redirects are never followed. Rejects where
 * the call has ended meanwhile, and for nothing else.
 */
export async function send(
  fetch: AnyClientOptions["fetch"] = globalThis.fetch,
  request: Request,
  deadline: Deadline,
): Promise<Sent> {
  let response: Response | undefined;
  let error: unknown;
  try {
    const answer = await fetch(request, {
      redirect: "manual",
      get signal() {
        return deadline.signal;
      },
    });
    if (!isResponse(answer)) throw new TypeError("fetch gave no response");
    response = answer;
  } catch (thrown) {
    // openapi-fetch takes a falsy error for none.
    error = thrown || new TypeError(`fetch threw ${String(thrown)}`);
  }
  if (!deadline.ended) return { response, error };
  // A fetch that does not look at the signal answers too late.
  discard(response);
  throw deadline.ended;
}

/** Ends the transfer of a body that nobody reads. */
export function discard(response: Response | undefined): void {
  response?.body?.cancel().catch(() => {});
}

/** A response of another library than the global one's is no instance of the global class. */
function isResponse(value: unknown): value is Response {
  const { status, headers } = Object(value) as Partial<Response>;
  return typeof status === "number" && typeof headers?.get === "function";
}
