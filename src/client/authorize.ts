import type { Contract } from "./contract.js";
import { refusal } from "./failure.js";
import type { TokenFlow, TokenSource } from "./oauth.js";
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
  const headers = Object.entries(contract.auth).map(([name, place]) => {
    const renewable = tokens !== undefined && name === "bearer";
    const given = renewable ? tokens : auth[name];
    const headerOf = (value: unknown): AuthorizingHeader => {
      const secret = credential(name, value, place.prefix);
      return { name: place.header, value: `${place.prefix}${secret}`, secret, renewable };
    };
    if (typeof given === "function") {
      return async (refused?: string) => headerOf(await (given as TokenSource)(refused));
    }
    const header = headerOf(given);
    secrets.add(header.secret);
    return header;
  });

  return async (used, refused) => {
    const authorizing: AuthorizingHeader[] = [];
    for (const each of headers) {
      const header = typeof each === "function" ? await each(refused) : each;
      used.add(header.secret);
      authorizing.push(header);
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
