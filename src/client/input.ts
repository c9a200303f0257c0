import type { Contract, OperationContract } from "./contract.js";
import { messageOf } from "./error-copy.js";
import { refusal } from "./failure.js";
import { ANYTHING, OBJECT, readMembers, TIMEOUT, type Kinds } from "./members.js";
import type { CallOptions } from "./options.js";
import { readHeaders } from "./settings.js";

/** The input of a named call before it is read. */
interface GivenInput extends CallOptions {
  readonly path?: Readonly<Record<string, unknown>>;
  readonly query?: Readonly<Record<string, unknown>>;
  readonly header?: object;
  readonly body?: unknown;
}

const INPUT: Kinds<GivenInput> = {
  path: OBJECT,
  query: OBJECT,
  header: OBJECT,
  body: ANYTHING,
  headers: OBJECT,
  signal: { words: "an AbortSignal", fits: (value) => value instanceof AbortSignal },
  timeout: TIMEOUT,
};

/** The input of a named call, checked and copied. */
export interface CallInput {
  readonly params: {
    readonly path: Readonly<Record<string, unknown>>;
    readonly query: Readonly<Record<string, unknown>> | undefined;
    /** Declared header parameters. */
    readonly header: Readonly<Record<string, string>> | undefined;
  };
  /** Other headers of this call. */
  readonly headers: Readonly<Record<string, string>> | undefined;
  /** The body as it is sent. */
  readonly payload: string | undefined;
  readonly signal: AbortSignal | undefined;
  readonly timeout: number | undefined;
}

/** Reads the input of a named call. Throws a refusal for what cannot be sent, and what getters of the input throw. */
export function readInput(given: unknown, operation: OperationContract, contract: Contract): CallInput {
  const input = readMembers(given, INPUT, "", "member of a call's input, whose body is `body`");
  const { path = {}, query, signal, timeout } = input;
  return {
    params: { path, query, header: readHeaders(input.header, contract, "/header") },
    headers: readHeaders(input.headers, contract),
    payload: serialize(input.body, operation),
    signal,
    timeout,
  };
}

function serialize(body: unknown, operation: OperationContract): string | undefined {
  if (body === undefined) {
    if (operation.body === "required") throw refusal("/body", "is missing");
    return undefined;
  }
  let payload: string | undefined;
  let reason = "";
  try {
    payload = JSON.stringify(body);
  } catch (thrown) {
    reason = `: ${messageOf(thrown)}`;
  }
  if (payload === undefined) throw refusal("/body", `cannot be written as JSON${reason}`);
  return payload;
}
