import type { Deadline } from "./deadline.js";
import type { AnyClientOptions } from "./options.js";

/** Sends one request with the given `fetch`, or the global one as it is now; redirects are never followed. */
export function send(
  fetch: AnyClientOptions["fetch"] = globalThis.fetch,
  request: Request,
  { controller }: Deadline,
): Promise<Response> {
  return fetch(request, {
    redirect: "manual",
    get signal() {
      return controller.signal;
    },
  });
}

/** What was read of a body; `problem` says why that is not the whole. */
export interface BodyText {
  readonly text: string;
  readonly problem?: string;
}

/** Reads a body as text and stops after `maxResponseBytes`; rejects as the connection does. */
export async function readText(
  { bodyUsed, body }: Response,
  { maxResponseBytes = 10 << 20 }: AnyClientOptions,
): Promise<BodyText> {
  let text = "";
  // By a custom fetch or middleware, which should have read a clone.
  if (bodyUsed) return { text, problem: "was read before" };
  if (!body) return { text };
  const reader = body.getReader();
  const decoder = new TextDecoder();
  for (let left = maxResponseBytes; left >= 0;) {
    const { done, value } = await reader.read();
    if (done) return { text: text + decoder.decode() };
    text += decoder.decode(value.subarray(0, left), { stream: true });
    left -= value.length;
  }
  reader.cancel().catch(() => {});
  return { text, problem: "is larger than maxResponseBytes" };
}
