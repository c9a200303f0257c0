import type { Contract } from "./contract.js";
import { copyError } from "./error-copy.js";
import { refusal } from "./failure.js";
import type { TokenFlow, TokenSource } from "./oauth.js";
import { redactor } from "./redact.js";
import type { Settings } from "./settings.js";
import { CREDENTIAL, fitting } from "./values.js";

/** A header that authorizes a request, and the credential in it. */
export interface AuthorizingHeader {
  readonly name: string;
  readonly value: string;
  readonly secret: string;
  /** Whether it is a token that is fetched anew where it is refused. */
  readonly renewable: boolean;
}

/**
 * Gets what the next request is authorized with, and adds it to the secrets of the call. `refused` is a token that the
 * vendor has just refused.
 */
export type Authorize = (secrets: Set<string>, refused: string | undefined) => Promise<readonly AuthorizingHeader[]>;

/**
 * Reads `auth` into a function that authorizes requests, and adds the credentials that it holds to `secrets`. Throws a
 * TypeError for a credential that is missing, empty or malformed; functions are asked at each request, and their values
 * are held to the same rules.
 */
export function createAuthorize(contract: Contract, settings: Settings, secrets: Set<string>): Authorize {
  const { auth } = settings;
  const tokens = contract.tokens && auth.bearer === undefined ? tokenSource(contract.tokens, settings) : undefined;
  if (tokens) secrets.add(auth.clientSecret as string);
  const sources = tokens ? { ...auth, bearer: tokens } : auth;
  const credentials = Object.entries(contract.auth);
  for (const [name, { prefix }] of credentials) {
    if (typeof sources[name] !== "function") secrets.add(credential(name, sources[name], prefix));
  }

  const ask = async (source: TokenSource, refused: string | undefined, used: Set<string>): Promise<unknown> => {
    try {
      return await source(refused);
    } catch (thrown) {
      // What another client has thrown inside of a function of the caller is no end of this call.
      throw source === tokens ? thrown : copyError(thrown, redactor(used));
    }
  };

  return async (used, refused) => {
    const authorizing: AuthorizingHeader[] = [];
    for (const [name, { header, prefix }] of credentials) {
      const source = sources[name];
      const given = typeof source === "function" ? await ask(source as TokenSource, refused, used) : source;
      const secret = credential(name, given, prefix);
      used.add(secret);
      authorizing.push({ name: header, value: prefix + secret, secret, renewable: source === tokens });
    }
    return authorizing;
  };
}

function tokenSource(flow: TokenFlow, settings: Settings): TokenSource {
  const { clientId, clientSecret } = settings.auth;
  return flow(settings, credential("clientId", clientId, ""), credential("clientSecret", clientSecret, ""));
}

/** Checks a credential and returns it; the error does not tell it. */
function credential(name: string, value: unknown, prefix: string): string {
  const pointer = `/auth/${name}`;
  if (value !== undefined && value !== null && typeof value !== "string") {
    throw refusal(pointer, "must be a text");
  }
  if (prefix && value?.toLowerCase().startsWith(prefix.toLowerCase())) {
    throw refusal(pointer, `must be the credential alone: leave out ${prefix.trim()}, which the client adds`);
  }
  return fitting(CREDENTIAL, pointer, value);
}
