import type { OperationContract } from "./contract.js";
import { waitNamedBy } from "./retry.js";
import type { BodyText } from "./wire.js";

/** Turns an answer into the outcome that the document describes for its status. */
export function interpret(operation: OperationContract, response: Response, read: BodyText): object {
  const { text } = read;
  const { status, ok } = response;
  const kind = operation.responses[status];
  const answer = { response, retryAfter: ok ? undefined : waitNamedBy(operation.retry, response) };
  let body: unknown;
  let cause: unknown;
  if (kind !== "empty") {
    try {
      body = parseBody(response, read);
    } catch (error) {
      cause = error;
    }
  }
  if (!kind) return { ...answer, status: "undocumented", body, text };
  if (cause && kind === "json") return { ...answer, status: "unreadable", text, cause };
  return { ...answer, status, ok, body, headers: parseHeaders(operation, response) };
}

/** Parses a JSON object or array; throws for anything else, `null` and `false` too: no document has them for a body. */
function parseBody(response: Response, { text, problem = text ? "" : "is empty" }: BodyText): unknown {
  const type = response.headers.get("content-type") ?? "json";
  if (problem) refuse(problem);
  if (!/\bjson\s*(;|$)/i.test(type)) refuse(`has the content type ${type}`);
  const body: unknown = JSON.parse(text);
  if (Object(body) !== body) refuse("is not a JSON object");
  const integer = unsafeInteger(text);
  if (integer) refuse(`has the integer ${integer}, which a number cannot hold`);
  return body;
}

function refuse(problem: string): never {
  throw new TypeError(`the body ${problem}`);
}

/** An integer of a JSON text that loses digits as a number, so that an id would silently be another one. */
function unsafeInteger(json: string): string | undefined {
  // Strings are cut out only where there is a suspicion: nearly every body ends here.
  if (!/\d{16}/.test(json)) return;
  // In two steps, for one pattern with both would overflow on a long string.
  const numbers = json
    .replace(/\\./g, "")
    .replace(/"[^"]*"/g, "")
    .match(/(?<![\d.])-?\d{16,}(?![\d.e])/gi);
  return numbers?.find((digits) => !Number.isSafeInteger(+digits));
}

/** Declared headers by name; one that is not of its declared type, or too large for a number, is left out. */
function parseHeaders({ headers }: OperationContract, response: Response): Record<string, unknown> {
  const parsed: Record<string, unknown> = {};
  for (const name in headers) {
    const text = response.headers.get(name);
    if (!text) continue;
    const type = headers[name]!;
    if (type === "string") parsed[name] = text;
    else if (type === "boolean") {
      if (/^(true|false)$/.test(text)) parsed[name] = text === "true";
    } else if (type === "number" ? isFinite(+text) : Number.isSafeInteger(+text)) parsed[name] = +text;
  }
  return parsed;
}
