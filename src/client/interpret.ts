import type { BodyText } from "./body.js";
import type { OperationContract } from "./contract.js";
import { parseBody } from "./json.js";
import type { Redact } from "./redact.js";
import { waitNamedBy } from "./retry.js";

/** The part of an outcome that follows from the answer alone. */
export interface Interpreted {
  readonly status: unknown;
  readonly [field: string]: unknown;
}

/**
 * Turns an answer into the outcome that the document describes for its status. An error keeps its number whatever its
 * body is; a success without its body is `"unreadable"`, for the caller needs what it says. Texts of an answer that is no
 * success may echo a credential, which is taken out.
 */
export function interpret(
  operation: OperationContract,
  response: Response,
  read: BodyText,
  redact: Redact,
): Interpreted {
  const { status, ok } = response;
  const kind = operation.responses[status];
  const clean: Redact = ok && kind ? (text) => text : redact;
  const text = clean(read.text, read.problem && "cut");
  const { body, problem } = kind === "empty" ? {} : attempt(() => parseBody(response, { ...read, text }));
  const retryAfter = ok ? undefined : waitNamedBy(operation.retry, response);
  if (!ok || !kind || problem) hideEchoes(response, redact);
  if (!kind) return { status: "undocumented", response, text, body, retryAfter };
  if (ok && problem) return { status: "unreadable", response, text: redact(text, "cut"), cause: problem };
  const headers = parseHeaders(operation, response, clean);
  if (ok) return { status, ok, body, headers, response };
  return { status, ok, body, text, headers, response, retryAfter, ...(problem && { cause: problem }) };
}

/** A response is printed with its headers, which may echo a credential as texts of the body may. */
function hideEchoes(response: Response, redact: Redact): void {
  const clean = new Headers();
  let found = false;
  // A response of another library may have no more than `get`, or be frozen.
  response.headers.forEach?.((value, name) => {
    const text = redact(value);
    found ||= text !== value;
    clean.append(name, text);
  });
  if (found) Reflect.defineProperty(response, "headers", { value: clean });
}

function attempt(parse: () => unknown): { readonly body?: unknown; readonly problem?: Error } {
  try {
    return { body: parse() };
  } catch (thrown) {
    return { problem: thrown as Error };
  }
}

const INTEGER = /^-?\d+$/;
const NUMBER = /^-?\d+(\.\d+)?(e[+-]?\d+)?$/i;

/** Declared headers by name; one that is not of its declared type, or too large for a number, is left out. */
function parseHeaders({ headers }: OperationContract, response: Response, redact: Redact): Record<string, unknown> {
  const parsed: Record<string, unknown> = {};
  for (const [name, type] of Object.entries(headers)) {
    const text = response.headers.get(name);
    if (!text) continue;
    if (type === "string") parsed[name] = redact(text);
    if (type === "boolean" && /^(true|false)$/.test(text)) parsed[name] = text === "true";
    if (type === "integer" && INTEGER.test(text) && Number.isSafeInteger(Number(text))) parsed[name] = Number(text);
    if (type === "number" && NUMBER.test(text) && Number.isFinite(Number(text))) parsed[name] = Number(text);
  }
  return parsed;
}
