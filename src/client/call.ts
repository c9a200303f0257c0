import type { Contract, RetryPolicy } from "./contract.js";
import type { Deadline } from "./deadline.js";
import type { RequestWriter } from "./openapi-fetch.js";
import type { AnyClientOptions } from "./options.js";
import type { Settings } from "./settings.js";

/** What all calls of one client share. */
export interface ClientContext {
  readonly contract: Contract;
  readonly settings: Settings;
  readonly writer: RequestWriter;
  /** The credentials that the client holds. */
  readonly secrets: ReadonlySet<string>;
}

/** One call on its way: what it has come to so far, and what it may still do. */
export interface Call {
  readonly vendor: string;
  /** The operationId; undefined for a path that the document does not have. */
  readonly operation: string | undefined;
  readonly policy: RetryPolicy | undefined;
  readonly deadline: Deadline;
  /** What it was authorized with, which no error may tell. */
  readonly secrets: Set<string>;
  /** Takes the place of the client's `fetch`. */
  readonly fetch: AnyClientOptions["fetch"];
  /** Whether middleware of the caller gets to see the request, and must not see credentials. */
  watched: boolean;
  /** How many requests were sent. */
  attempts: number;
  /** Where the last of them was sent to. */
  url: string;
  /** The serialized body, as openapi-fetch was given it. */
  payload: BodyInit | null | undefined;
  /** The request that openapi-fetch made, which middleware may have replaced since. */
  built: Request | undefined;
  /** What came back, its body not yet read. */
  answer: Response | undefined;
}

/** Begins a call, of an operation of the document where there is one. */
export function beginCall(
  { contract, settings, secrets }: ClientContext,
  operation: string | undefined,
  path: string,
  deadline: Deadline,
  fetch?: AnyClientOptions["fetch"],
): Call {
  return {
    vendor: contract.vendor,
    operation,
    policy: operation === undefined ? undefined : contract.operations[operation]!.retry,
    deadline,
    secrets: new Set(secrets),
    fetch,
    watched: false,
    attempts: 0,
    url: settings.baseUrl + path,
    payload: undefined,
    built: undefined,
    answer: undefined,
  };
}
