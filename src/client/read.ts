import type { OperationContract } from "./contract.js";
import { waitNamedBy } from "./retry.js";

/** Reads a body as text and stops after `limit` bytes; `cut` says whether there was more. */
export async function readText(response: Response, limit: number): Promise<{ text: string; cut: boolean }> {
  const reader = response.body?.getReader();
  const decoder = new TextDecoder();
  let text = "";
  for (let left = limit; reader; ) {
    const { done, value } = await reader.read();
    if (done) break;
    text += decoder.decode(value.subarray(0, left), { stream: true });
    if ((left -= value.length) < 0) {
      await reader.cancel();
      return { text, cut: true };
    }
  }
  return { text: text + decoder.decode(), cut: false };
}

/** Turns an answer into the outcome that the document describes for its status. */
export function interpret(operation: OperationContract, response: Response, text: string, cut?: boolean): object {
  const kind = operation.responses[response.status];
  const answer = { response, retryAfter: waitNamedBy(operation.retry, response) };
  let body: unknown;
  let cause: unknown;
  if (kind !== "empty") {
    try {
      body = parseBody(response, text, cut);
    } catch (error) {
      cause = error;
    }
  }
  if (!kind) return { ...answer, status: "undocumented", body, text };
  if (cause && kind === "json") return { response, status: "unreadable", text, cause };
  return { ...answer, status: response.status, ok: response.ok, body, headers: parseHeaders(operation, response) };
}

/** Every documented body is an object or an array: anything else, `null` and `false` too, cannot be read as one. */
function parseBody(response: Response, text: string, cut?: boolean): unknown {
  const type = response.headers.get("content-type") ?? "json";
  if (cut) throw new TypeError("the body is larger than maxResponseBytes");
  if (!/\bjson *(;|$)/i.test(type)) throw new TypeError(`the content type is ${type}`);
  for (const [token] of text.matchAll(/"(?:\\.|[^"\\])*"|[-+.\deE]{16,}/g)) {
    if (/^-?\d+$/.test(token) && !Number.isSafeInteger(+token)) {
      throw new RangeError(`the body has the integer ${token}, which a number cannot hold`);
    }
  }
  const body: unknown = JSON.parse(text);
  if (!body || typeof body !== "object") throw new TypeError("the body is not a JSON object");
  return body;
}

function parseHeaders({ headers }: OperationContract, response: Response): Record<string, unknown> {
  const parsed: Record<string, unknown> = {};
  for (const name in headers) {
    const text = response.headers.get(name);
    if (text === null) continue;
    const type = headers[name];
    const value = type === "string" ? text : type === "boolean" ? text === "true" : +text;
    if (type !== "integer" || Number.isSafeInteger(value)) parsed[name] = value;
  }
  return parsed;
}
