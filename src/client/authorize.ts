import type { Contract } from "./contract.js";
import type { AnyClientOptions, Credential } from "./options.js";
import { CREDENTIAL, headerValue } from "./refusal.js";

/** Puts the credentials into the headers of a request; `stale` is a token that the vendor has just refused. */
export type Authorize = (headers: Headers, stale?: string) => Promise<void>;

/**
 * Reads `auth` into a function that authorizes requests. Throws a TypeError for a credential that is missing, blank or
 * malformed; functions are asked at each request, and their values are held to the same rules.
 */
export function authorizer({ auth, tokens }: Contract, options: AnyClientOptions): Authorize {
  const check = (name: string, value: unknown): string => headerValue(`/auth/${name}`, value, CREDENTIAL);
  const values: Record<string, Credential | ((stale?: string) => Promise<string>) | undefined> = { ...options.auth };
  if (tokens && values.bearer === undefined) {
    values.bearer = tokens(check("clientId", values.clientId), check("clientSecret", values.clientSecret), options);
  }
  for (const name in auth) if (typeof values[name] !== "function") check(name, values[name]);

  return async (headers, stale) => {
    for (const name in auth) {
      const { header, prefix = "" } = auth[name]!;
      const value = values[name];
      headers.set(header, prefix + check(name, typeof value === "function" ? await value(stale) : value));
    }
  };
}
