import type { Deadline } from "./deadline.js";
import type { AnyClientOptions } from "./options.js";

/**
 * Sends one request with the given `fetch`, or the global one as it is now; redirects are never followed. Rejects with an
 * Error, whatever `fetch` throws: openapi-fetch takes a falsy one for none.
 */
export async function send(
  fetch: AnyClientOptions["fetch"] = globalThis.fetch,
  request: Request,
  deadline: Deadline,
): Promise<Response> {
  let response: unknown;
  try {
    response = await fetch(request, {
      redirect: "manual",
      get signal() {
        return deadline.signal;
      },
    });
  } catch (thrown) {
    throw thrown || new TypeError(`fetch threw ${String(thrown)}`);
  }
  if (isResponse(response)) return response;
  throw new TypeError("fetch gave no response");
}

/** A response of another library than the global one's is no instance of the global class. */
function isResponse(value: unknown): value is Response {
  const { status, headers } = Object(value) as Partial<Response>;
  return typeof status === "number" && typeof headers?.get === "function";
}
