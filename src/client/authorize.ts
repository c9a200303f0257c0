import type { Contract } from "./contract.js";
import type { TokenSource } from "./oauth.js";
import type { AnyClientOptions, Credential } from "./options.js";
import { CREDENTIAL, fitting } from "./values.js";

/**
 * Puts the credentials into the headers of a request. `stale` is a token that the vendor has just refused. Resolves with
 * the token that can be renewed, if there is one.
 */
export type Authorize = (headers: Headers, stale?: string) => Promise<string | undefined>;

/**
 * Reads `auth` into a function that authorizes requests, and keeps the latest value of each credential in `secrets`.
 * Throws a TypeError for a credential that is missing, blank or malformed; functions are asked at each request, and
 * their values are held to the same rules.
 */
export function authorizer(
  { auth, tokenUrl }: Contract,
  options: AnyClientOptions,
  baseUrl: string,
  secrets: Record<string, string>,
): Authorize {
  const check = (name: string, value: unknown): string => (secrets[name] = fitting(CREDENTIAL, `/auth/${name}`, value));
  const values: Record<string, Credential | TokenSource | undefined> = { ...options.auth };
  let source: TokenSource | undefined;
  if (tokenUrl && values.bearer === undefined) {
    const id = check("clientId", values.clientId);
    const secret = check("clientSecret", values.clientSecret);
    let loading: Promise<TokenSource> | undefined;
    const load = async (): Promise<TokenSource> =>
      (await import("./oauth.js")).clientCredentials(tokenUrl, baseUrl, id, secret, options);
    values.bearer = source = async (stale) => (await (loading ??= load()))(stale);
  }
  for (const name in auth) if (typeof values[name] !== "function") check(name, values[name]);

  return async (headers, stale) => {
    for (const name in auth) {
      const { header, prefix = "" } = auth[name]!;
      const value = values[name];
      headers.set(header, prefix + (typeof value === "function" ? check(name, await value(stale)) : value));
    }
    return source && secrets.bearer;
  };
}
