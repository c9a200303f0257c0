import type { Contract, OperationContract } from "./contract.js";
import { refusal } from "./failure.js";
import { refuseUnknown } from "./known-names.js";
import { readHeaders, timeoutOf } from "./settings.js";

/** The input of a named call, checked and copied. */
export interface CallInput {
  readonly path: Readonly<Record<string, unknown>>;
  readonly query: Readonly<Record<string, unknown>>;
  /** Declared header parameters. */
  readonly header: Readonly<Record<string, string>>;
  /** Other headers of this call. */
  readonly headers: Readonly<Record<string, string>>;
  /** The body as it is sent. */
  readonly payload: string | undefined;
  readonly signal: AbortSignal | undefined;
  readonly timeout: number | undefined;
}

/** Each is set, so that none is read from a polluted `Object.prototype`. */
const NOTHING = {
  path: undefined,
  query: undefined,
  header: undefined,
  body: undefined,
  headers: undefined,
  signal: undefined,
  timeout: undefined,
};
const MEMBERS = Object.keys(NOTHING);

/** Reads the input of a named call. Throws a refusal for what cannot be sent, and what getters of the input throw. */
export function readInput(given: unknown, operation: OperationContract, contract: Contract): CallInput {
  const input: Record<keyof typeof NOTHING, unknown> = { ...NOTHING, ...recordOf(given, "") };
  refuseUnknown(input, MEMBERS, "", "member of a call's input, whose body is `body`");
  const { body, headers, timeout } = input;
  return {
    path: recordOf(input.path, "/path"),
    query: recordOf(input.query, "/query"),
    header: readHeaders(input.header, contract, "/header"),
    headers: readHeaders(headers, contract),
    payload: serialize(body, operation),
    signal: signalOf(input.signal),
    timeout: timeoutOf(timeout),
  };
}

function recordOf(value: unknown, pointer: string): Record<string, unknown> {
  if (value === undefined) return {};
  if (typeof value === "object" && value !== null) return value as Record<string, unknown>;
  throw refusal(pointer, "must be an object");
}

function serialize(body: unknown, operation: OperationContract): string | undefined {
  if (body === undefined) {
    if (operation.body === "required") throw refusal("/body", "is missing");
    return undefined;
  }
  let payload: string | undefined;
  try {
    payload = JSON.stringify(body);
  } catch (thrown) {
    throw refusal("/body", `cannot be written as JSON: ${(thrown as Error).message}`);
  }
  if (payload === undefined) throw refusal("/body", `cannot be written as JSON: it is a ${typeof body}`);
  return payload;
}

function signalOf(value: unknown): AbortSignal | undefined {
  if (value === undefined || value instanceof AbortSignal) return value;
  throw refusal("/signal", "must be an AbortSignal");
}
