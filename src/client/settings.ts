import type { Contract } from "./contract.js";
import { refusal } from "./failure.js";
import { refuseUnknown } from "./known-names.js";
import type { OperationValidators } from "../validation/validator.js";
import type { AnyClientOptions } from "./options.js";
import { serverOf } from "./url.js";
import { FIELD_NAME, FIELD_VALUE, fitting, ownMembers } from "./values.js";

/** When a call is sent again. */
export interface RetrySettings {
  readonly limit: number;
  readonly maxWait: number;
  readonly repeatable: boolean;
}

type OperationsValidators = Readonly<Record<string, OperationValidators>>;

/** The options of a client, checked, copied and filled in: what is done to the caller's object later changes nothing. */
export interface Settings {
  readonly baseUrl: string;
  /** Scheme and host of the base URL: no request to another one gets credentials. */
  readonly origin: string;
  readonly fetch: AnyClientOptions["fetch"];
  readonly headers: Readonly<Record<string, string>>;
  readonly timeout: number;
  readonly maxResponseBytes: number;
  readonly retry: RetrySettings;
  readonly validate:
    { readonly validators: OperationsValidators; readonly request: boolean; readonly response: boolean } | undefined;
  readonly onContractDrift: AnyClientOptions["onContractDrift"];
  readonly onAttempt: AnyClientOptions["onAttempt"];
  readonly auth: Readonly<Record<string, unknown>>;
}

const OPTIONS: readonly (keyof AnyClientOptions)[] = [
  "auth",
  "baseUrl",
  "server",
  "headers",
  "fetch",
  "timeout",
  "maxResponseBytes",
  "retry",
  "validate",
  "onContractDrift",
  "onAttempt",
  "allowHttp",
];

/** Reads the options of a client. Throws a TypeError for one that is unknown, or that is not what it must be. */
export function readOptions(contract: Contract, given: AnyClientOptions): Settings {
  const options = groupOf(given, OPTIONS, "", "option of a client") as AnyClientOptions;
  const { validate } = options;
  const retry = groupOf(options.retry, ["limit", "maxWait", "repeatable"], "/retry");
  const auth = groupOf(options.auth, credentialNames(contract), "/auth");
  const server = groupOf(options.server, Object.keys(contract.variables ?? {}), "/server");
  return {
    ...serverOf(contract, options, server),
    auth,
    fetch: functionOf(options.fetch, "/fetch"),
    headers: readHeaders(options.headers, contract),
    timeout: timeoutOf(options.timeout) ?? 30_000,
    maxResponseBytes:
      numberOf(options.maxResponseBytes, "/maxResponseBytes", "a number of bytes above 0", 1) ?? 10 * 1024 ** 2,
    retry: {
      limit: numberOf(retry.limit, "/retry/limit", "a number of 0 or more", 0) ?? 2,
      maxWait: numberOf(retry.maxWait, "/retry/maxWait", "a number of milliseconds, 0 or more", 0) ?? 20_000,
      repeatable: booleanOf(retry.repeatable, "/retry/repeatable") ?? false,
    },
    validate: validate === undefined ? undefined : readValidate(validate, contract),
    onContractDrift: functionOf(options.onContractDrift, "/onContractDrift"),
    onAttempt: functionOf(options.onAttempt, "/onAttempt"),
  };
}

/** Checks a timeout of a client or of a call; undefined if none is given. */
export function timeoutOf(value: unknown): number | undefined {
  return numberOf(value, "/timeout", "a number of milliseconds above 0 (Infinity sets no end)", Number.MIN_VALUE);
}

/** Checks headers of a client or of a call, and leaves out those that are undefined. */
export function readHeaders(value: unknown, { auth }: Contract, pointer: string = "/headers"): Record<string, string> {
  const headers: Record<string, string> = {};
  if (value === undefined) return headers;
  const taken = new Set(["content-type", ...Object.values(auth).map(({ header }) => header.toLowerCase())]);
  for (const [name, text] of Object.entries(objectOf(value, pointer))) {
    if (text === undefined) continue;
    if (!FIELD_NAME.test(name)) throw refusal(pointer, "has a name that is no name of a header");
    const place = `${pointer}/${name}`;
    if (taken.has(name.toLowerCase())) throw refusal(place, "is set by the client and cannot be replaced");
    headers[name] = fitting(FIELD_VALUE, place, text);
  }
  return headers;
}

function readValidate(value: unknown, contract: Contract): Settings["validate"] {
  const group = groupOf(value, ["validators", "request", "response"], "/validate");
  const validators = objectOf(group.validators, "/validate/validators") as OperationsValidators;
  if (!Object.keys(contract.operations).some((id) => id in validators)) {
    throw refusal("/validate/validators", `has no validators of ${contract.vendor}: import them from its own entry`);
  }
  return {
    validators,
    request: booleanOf(group.request, "/validate/request") ?? true,
    response: booleanOf(group.response, "/validate/response") ?? true,
  };
}

function credentialNames({ auth, tokenUrl }: Contract): string[] {
  return [...Object.keys(auth), ...(tokenUrl === undefined ? [] : ["clientId", "clientSecret"])];
}

/** A group of options as a copy; an empty one if it is not given. */
function groupOf(
  value: unknown,
  known: readonly string[],
  pointer: string,
  what: string = "member of this option",
): Record<string, unknown> {
  const group = ownMembers(value === undefined ? undefined : (objectOf(value, pointer) as Record<string, unknown>));
  refuseUnknown(group, known, pointer, what);
  return group;
}

function objectOf(value: unknown, pointer: string): object {
  if (typeof value === "object" && value !== null && !Array.isArray(value)) return value;
  throw refusal(pointer || "/", value === undefined ? "is missing" : "must be an object");
}

function functionOf<T>(value: T, pointer: string): T {
  if (value === undefined || typeof value === "function") return value;
  throw refusal(pointer, "must be a function");
}

function booleanOf(value: unknown, pointer: string): boolean | undefined {
  if (value === undefined || typeof value === "boolean") return value;
  throw refusal(pointer, "must be true or false");
}

function numberOf(value: unknown, pointer: string, what: string, least: number): number | undefined {
  if (value === undefined || (typeof value === "number" && value >= least)) return value;
  throw refusal(pointer, `must be ${what}`);
}
