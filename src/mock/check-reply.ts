import type { ChosenReply } from "./answer.js";
import type { MockOperation, MockResponse, ScalarType } from "./contract.js";
import { hasNoBody } from "./null-body.js";

/** A reply as the runtime sees it. */
export interface AnyReply {
  readonly status: number | "default";
  /** The HTTP status, where `status` is `default`. */
  readonly code?: number;
  readonly example?: string;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, unknown>>;
}

/** Holds a reply against the document. Throws a TypeError that lists, with JSON pointers, what the document does not have. */
export function checkReply(operation: MockOperation, reply: AnyReply | number): ChosenReply {
  const whole: AnyReply = typeof reply === "object" && reply !== null ? reply : { status: reply };
  const response = Object.hasOwn(operation.responses, whole.status) ? operation.responses[whole.status] : undefined;
  const documented = Object.keys(operation.responses);
  if (response === undefined) {
    throw new TypeError(`/status ${String(whole.status)} is not documented; there are ${documented.join(", ")}`);
  }
  const problems = [
    ...codeProblems(whole, documented),
    ...exampleProblems(whole, response),
    ...bodyProblems(operation, whole, response),
    ...headerProblems(whole, response),
  ];
  if (problems.length > 0) throw new TypeError(problems.join("; "));
  const headers = Object.entries(whole.headers ?? {}).map(([name, value]) => [name.toLowerCase(), value]);
  return {
    response: String(whole.status),
    status: whole.status === "default" ? whole.code! : whole.status,
    example: whole.example,
    headers: Object.fromEntries(headers) as NonNullable<ChosenReply["headers"]>,
    ...("body" in whole ? { body: { value: whole.body } } : {}),
  };
}

function codeProblems({ status, code }: AnyReply, documented: readonly string[]): string[] {
  if (status !== "default") return code === undefined ? [] : ['/code belongs to the status "default" only'];
  if (!Number.isInteger(code) || code! < 200 || code! > 599)
    return [`/code ${String(code)} is not an HTTP status from 200 to 599`];
  return documented.includes(String(code)) ? [`/code ${code} has a response of its own; write status: ${code}`] : [];
}

function exampleProblems({ example }: AnyReply, { examples }: MockResponse): string[] {
  if (example === undefined || Object.hasOwn(examples, example)) return [];
  const names = Object.keys(examples).join(", ") || "none";
  return [`/example ${JSON.stringify(example)} is no example of this status; there are: ${names}`];
}

function bodyProblems({ checks }: MockOperation, reply: AnyReply, { mediaType }: MockResponse): string[] {
  if (!("body" in reply)) return [];
  const { code, status } = reply;
  // A proxy or a CDN may answer with the vendor's error and no body, so that tests must be able to.
  if (reply.body === undefined) return mediaType && String(code ?? status).startsWith("2") ? ["/body is missing"] : [];
  if (!mediaType || hasNoBody(code ?? Number(status))) return ["/body must be left out: this status has none"];
  const violations = checks.responses[reply.status]?.(reply.body) ?? [];
  return violations.map(({ pointer, message }) => `/body${pointer} ${message}`);
}

function headerProblems({ headers = {} }: AnyReply, { headers: declared }: MockResponse): string[] {
  return Object.entries(headers).flatMap(([name, value]) => {
    const header = declared[name.toLowerCase()];
    if (!header) return [`/headers/${name} is not declared; there are: ${Object.keys(declared).join(", ") || "none"}`];
    if (value === undefined || fits(value, header.type)) return [];
    return [`/headers/${name} must be ${header.type === "integer" ? "an integer" : `a ${header.type}`}`];
  });
}

function fits(value: unknown, type: ScalarType): boolean {
  if (type === "integer") return Number.isInteger(value);
  if (type === "string") return typeof value === "string" && !/[^\t -~\x80-\xff]/.test(value);
  return typeof value === type;
}
