import type { Contract, CredentialHeader } from "./contract.js";
import { refusal } from "./failure.js";
import type { TokenSource } from "./oauth.js";
import type { Settings } from "./settings.js";
import { CREDENTIAL, fitting } from "./values.js";

/** What one request is authorized with. */
export interface Authorization {
  readonly headers?: readonly (readonly [name: string, value: string])[];
  /** The token among it that can be renewed, if there is one. */
  readonly token?: string;
}

/**
 * Gets what the next request is authorized with, and adds it to the secrets of the call. `refused` is a token that the
 * vendor has just refused.
 */
export type Authorize = (secrets: Set<string>, refused: string | undefined) => Promise<Authorization>;

/**
 * Reads `auth` into a function that authorizes requests, and adds the credentials that it holds to `secrets`. Throws a
 * TypeError for a credential that is missing, empty or malformed; functions are asked at each request, and their values
 * are held to the same rules.
 */
export function createAuthorize(contract: Contract, settings: Settings, secrets: Set<string>): Authorize {
  const { auth, tokenUrl } = contract;
  const values = settings.auth;
  const tokens =
    tokenUrl !== undefined && values.bearer === undefined ? tokenSource(tokenUrl, settings, secrets) : undefined;
  const credentials = Object.entries(auth).map(([name, place]) => ({
    name,
    place,
    value: tokens && name === "bearer" ? tokens : values[name],
  }));
  for (const { name, place, value } of credentials) {
    if (typeof value !== "function") secrets.add(credential(name, value, place));
  }

  return async (used, refused) => {
    const headers: [string, string][] = [];
    for (const { name, place, value } of credentials) {
      const text: unknown = typeof value === "function" ? await (value as TokenSource)(refused) : value;
      const checked = credential(name, text, place);
      used.add(checked);
      headers.push([place.header, `${place.prefix ?? ""}${checked}`]);
      if (value === tokens && tokens) return { headers, token: checked };
    }
    return { headers };
  };
}

/** The token fetcher, which is loaded when the first token is needed. */
function tokenSource(tokenUrl: string, settings: Settings, secrets: Set<string>): TokenSource {
  const clientId = credential("clientId", settings.auth.clientId);
  const clientSecret = credential("clientSecret", settings.auth.clientSecret);
  secrets.add(clientSecret);
  let loading: Promise<TokenSource> | undefined;
  const load = async (): Promise<TokenSource> =>
    (await import("./oauth.js")).clientCredentials(tokenUrl, settings, clientId, clientSecret);
  return async (refused) => (await (loading ??= load()))(refused);
}

/** Checks a credential and returns it; the error does not tell it. */
function credential(name: string, value: unknown, { prefix = "" }: Partial<CredentialHeader> = {}): string {
  const pointer = `/auth/${name}`;
  if (value !== undefined && value !== null && typeof value !== "string") {
    throw refusal(pointer, "must be a text, or a function that gives one");
  }
  if (prefix && value?.toLowerCase().startsWith(prefix.toLowerCase())) {
    throw refusal(pointer, `must be the credential alone: leave out ${prefix.trim()}, which the client adds`);
  }
  return fitting(CREDENTIAL, pointer, value);
}
