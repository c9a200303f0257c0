import type { Deadline } from "./deadline.js";
import { copyError } from "./error-copy.js";
import type { Redact } from "./redact.js";

/** What was read of a body; `problem` says why that is not the whole. */
export interface BodyText {
  readonly text: string;
  readonly problem?: Error;
  /** The connection broke. */
  readonly broken?: boolean;
}

/** Reads a body as text until it ends, breaks, is larger than `limit` bytes, or the call ends; does not reject. */
export async function readText(response: Response, limit: number, deadline: Deadline): Promise<BodyText> {
  const { body, bodyUsed } = response;
  // By a custom fetch or middleware, which should have read a clone.
  if (bodyUsed || body?.locked) return { text: "", problem: new TypeError("the body was read before") };
  if (!body) return { text: "" };
  const reader = body.getReader();
  const cancel = (reason?: unknown): void => void reader.cancel(reason).catch(() => {});
  // A fetch that does not look at the signal would let it run on.
  const takeBack = deadline.onEnd(({ cause }) => cancel(cause));
  const decoder = new TextDecoder();
  let text = "";
  try {
    for (let left = limit; left >= 0;) {
      const { done, value } = await reader.read();
      if (done) return { text: text + decoder.decode() };
      text += decoder.decode(value.subarray(0, left), { stream: true });
      left -= value.length;
    }
  } catch (thrown) {
    const problem = thrown instanceof Error ? thrown : new TypeError("the body broke off", { cause: thrown });
    return { text, problem, broken: true };
  } finally {
    takeBack();
  }
  cancel();
  return { text, problem: tooLarge() };
}

/**
 * What openapi-fetch reads of an answer: the same body, which breaks when it is larger than `limit` bytes or the signal is
 * aborted. What a broken connection tells, it tells without secrets.
 */
export function limitBody(
  { body, ok, status, headers }: Response,
  limit: number,
  signal: AbortSignal | undefined,
  redact: Redact,
): Response {
  const limited = body && limitStream(body as ReadableStream<Uint8Array>, limit, redact);
  const stoppable = signal && limited?.pipeThrough(new TransformStream<Uint8Array, Uint8Array>(), { signal });
  // With the status of some errors, such as 0 and 999, no response can be made.
  return new Response(stoppable ?? limited, { status: ok ? status : 500, headers });
}

function limitStream(body: ReadableStream<Uint8Array>, limit: number, redact: Redact): ReadableStream<Uint8Array> {
  const reader = body.getReader();
  let left = limit;
  return new ReadableStream<Uint8Array>({
    pull: async (controller) => {
      const { done, value } = await reader.read().catch((thrown: unknown) => {
        throw copyError(thrown, redact);
      });
      if (done) return controller.close();
      left -= value.length;
      if (left >= 0) return controller.enqueue(value);
      reader.cancel().catch(() => {});
      throw tooLarge();
    },
    cancel: (reason) => reader.cancel(reason),
  });
}

function tooLarge(): TypeError {
  return new TypeError("the body is larger than maxResponseBytes");
}
