import type { AnyResult } from "./outcome.js";

/** What {@link unwrap} throws: a message for people, and the result for code. */
export class ChatApiError extends Error {
  /** The result that was not a documented success; narrow it by `status`. */
  readonly result: Exclude<AnyResult, { ok: true }>;

  constructor(result: Exclude<AnyResult, { ok: true }>) {
    super(describe(result), "cause" in result ? { cause: result.cause } : {});
    this.name = "ChatApiError";
    this.result = result;
  }

  /** What logs as JSON get; the message is no enumerable member of an error. */
  toJSON(): object {
    const { name, message, result } = this;
    return { name, message, result };
  }
}

/** Line breaks and escape signs of a vendor's words would forge lines of a log. */
const UNPRINTABLE = /[\p{Cc}\p{Zl}\p{Zp}]+/gu;
/** How many violations a message tells. */
const MOST = 20;
/** How deep the texts of an error body are looked for. */
const DEPTH = 20;

function describe(result: Exclude<AnyResult, { ok: true }>): string {
  const { vendor, operation, status } = result;
  const http = "response" in result && typeof status !== "number" ? ` (HTTP ${result.response.status})` : "";
  const parts = [`${vendor} ${operation}: ${status}${http}`];
  if ("violations" in result) {
    const { violations } = result;
    parts.push(...violations.slice(0, MOST).map(({ pointer, message }) => `${pointer} ${message}`));
    if (violations.length > MOST) parts.push(`and ${violations.length - MOST} more`);
  }
  if (status === "unreadable") parts.push(result.cause.message);
  if (status === "network") parts.push(causes(result.cause));
  if (status === "unauthenticated") parts.push(result.errorDescription ?? result.error ?? `HTTP ${result.tokenStatus}`);
  if ("body" in result) parts.push([...new Set(texts(result.body))].join("; ").slice(0, 500));
  if ("headers" in result) parts.push(...requestIds(result.headers));
  return parts.filter(Boolean).join(" – ").replace(UNPRINTABLE, " ");
}

/** `fetch` hides the reason (refused, reset, not found) in the cause of its error, sometimes twice, or one for each address. */
function causes(error: unknown): string {
  const { message = "", cause, code, errors = [] } = (error ?? {}) as AggregateError & { code?: string };
  const own = message || errors.map(causes).join(", ") || code || "";
  return cause === undefined ? own : [own, causes(cause)].filter(Boolean).join(": ");
}

/** The texts of an error body that are meant to be read, in their order. */
function texts(body: unknown, depth: number = DEPTH): string[] {
  if (!body || typeof body !== "object" || depth === 0) return [];
  return Object.entries(body).flatMap(([name, value]) => {
    if (typeof value === "string") return /message|description|detail|^error$/i.test(name) && value ? [value] : [];
    return texts(value, depth - 1);
  });
}

/** Headers that identify a request end in `id` and are text; numbers are ids of what was made. */
function requestIds(headers: unknown): string[] {
  return Object.entries(headers as Record<string, unknown>)
    .filter(([name, value]) => name.endsWith("id") && typeof value === "string")
    .map(([name, value]) => `${name} ${value}`);
}
