import type { OperationValidators } from "../validation/validator.js";
import type { Contract } from "./contract.js";
import { refusal } from "./failure.js";
import {
  ANYTHING,
  atLeast,
  FUNCTION,
  OBJECT,
  readMembers,
  TIMEOUT,
  TRUE_OR_FALSE,
  type Kind,
  type Kinds,
} from "./members.js";
import type { AnyClientOptions, RetryOptions, ValidateOptions } from "./options.js";
import { serverOf } from "./url.js";
import { FIELD_NAME, FIELD_VALUE, fitting } from "./values.js";

/** When a call is sent again. */
export interface RetrySettings {
  readonly limit: number;
  readonly maxWait: number;
  readonly repeatable: boolean;
}

/** What bodies are held against, and which of them. */
export interface ValidateSettings {
  readonly validators: Readonly<Record<string, OperationValidators>>;
  readonly request: boolean;
  readonly response: boolean;
}

/** The options of a client, checked, copied and filled in: what is done to the caller's object later changes nothing. */
export interface Settings {
  readonly baseUrl: string;
  /** Scheme and host of the base URL: no request to another one gets credentials. */
  readonly origin: string;
  readonly fetch: AnyClientOptions["fetch"];
  readonly headers: Headers;
  readonly timeout: number;
  readonly maxResponseBytes: number;
  readonly retry: RetrySettings;
  readonly validate: ValidateSettings | undefined;
  readonly onContractDrift: AnyClientOptions["onContractDrift"];
  readonly onAttempt: AnyClientOptions["onAttempt"];
  readonly auth: Readonly<Record<string, unknown>>;
}

/** Headers as they are sent; undefined where there are none. */
type Headers = Readonly<Record<string, string>> | undefined;

const OPTIONS: Kinds<AnyClientOptions> = {
  auth: OBJECT,
  baseUrl: ANYTHING,
  server: OBJECT,
  headers: OBJECT,
  fetch: FUNCTION,
  timeout: TIMEOUT,
  maxResponseBytes: atLeast(1, "a number of bytes above 0"),
  retry: OBJECT,
  validate: OBJECT,
  onContractDrift: FUNCTION,
  onAttempt: FUNCTION,
  allowHttp: TRUE_OR_FALSE,
};

const RETRY: Kinds<RetryOptions> = {
  limit: atLeast(0, "a number of 0 or more"),
  maxWait: atLeast(0, "a number of milliseconds, 0 or more"),
  repeatable: TRUE_OR_FALSE,
};

const VALIDATE: Kinds<ValidateOptions> = { validators: OBJECT, request: TRUE_OR_FALSE, response: TRUE_OR_FALSE };

/** Reads the options of a client. Throws a TypeError for one that is unknown, or that is not what it must be. */
export function readOptions(contract: Contract, given: AnyClientOptions): Settings {
  const options = readMembers(given, OPTIONS, "", "option of a client");
  const server = readMembers(options.server, named(Object.keys(contract.variables ?? {})), "/server");
  const { limit = 2, maxWait = 20_000, repeatable = false } = readMembers(options.retry, RETRY, "/retry");
  return {
    ...serverOf(contract, options, server),
    auth: readMembers(options.auth, named(credentialNames(contract)), "/auth"),
    fetch: options.fetch,
    headers: readHeaders(options.headers, contract),
    timeout: options.timeout ?? 30_000,
    maxResponseBytes: options.maxResponseBytes ?? 10 * 1024 ** 2,
    retry: { limit, maxWait, repeatable },
    validate: options.validate && readValidate(options.validate, contract),
    onContractDrift: options.onContractDrift,
    onAttempt: options.onAttempt,
  };
}

/** Checks headers of a client or of a call, and leaves out those that are undefined. */
export function readHeaders(given: object | undefined, { auth }: Contract, pointer: string = "/headers"): Headers {
  if (!given) return undefined;
  const headers: Record<string, string> = {};
  const taken = new Set(["content-type", ...Object.values(auth).map(({ header }) => header.toLowerCase())]);
  for (const [name, text] of Object.entries(given)) {
    if (text === undefined) continue;
    if (!FIELD_NAME.test(name)) throw refusal(pointer, "has a name that is no name of a header");
    const place = `${pointer}/${name}`;
    if (taken.has(name.toLowerCase())) throw refusal(place, "is set by the client and cannot be replaced");
    headers[name] = fitting(FIELD_VALUE, place, text);
  }
  return headers;
}

function readValidate(given: ValidateOptions, { operations, vendor }: Contract): ValidateSettings {
  const { validators, request = true, response = true } = readMembers(given, VALIDATE, "/validate");
  if (!validators) throw refusal("/validate/validators", "is missing");
  if (!Object.keys(operations).some((id) => Object.hasOwn(validators, id))) {
    throw refusal("/validate/validators", `has no validators of ${vendor}: import them from its own entry`);
  }
  return { validators: validators as ValidateSettings["validators"], request, response };
}

function credentialNames({ auth, tokens }: Contract): string[] {
  return [...Object.keys(auth), ...(tokens ? ["clientId", "clientSecret"] : [])];
}

/** Members that are checked where they are used. */
function named(names: readonly string[]): Record<string, Kind> {
  return Object.fromEntries(names.map((name) => [name, ANYTHING]));
}
