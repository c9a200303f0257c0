import { withDeadline } from "./deadline.js";
import type { AnyClientOptions } from "./options.js";
import { send } from "./send.js";

/** Makes a function that gets a bearer token; called with a token that was refused, it gets another. */
export type TokenSource = (
  clientId: string,
  clientSecret: string,
  options: AnyClientOptions,
) => (stale?: string) => Promise<string>;

/** Milliseconds before its end at which a token is no longer used. */
const MARGIN = 60_000;

/**
 * Tokens by the OAuth 2 client-credentials grant (RFC 6749, section 4.4): one request for any number of concurrent
 * callers, kept until a minute before `expires_in` runs out. A refusal rejects with an outcome `"unauthenticated"`.
 */
export function clientCredentials(tokenUrl: string): TokenSource {
  return (client_id, client_secret, options) => {
    let token: string | undefined;
    let until = 0;
    let pending: Promise<string> | undefined;

    const fetchToken = async (signal: AbortSignal): Promise<string> => {
      const request = new Request(tokenUrl, {
        method: "POST",
        body: new URLSearchParams({ grant_type: "client_credentials", client_id, client_secret }),
        redirect: "manual",
      });
      const response = await send(options, request, signal);
      const { access_token, expires_in, error, error_description } = await response.json().catch(() => ({}));
      if (!access_token) {
        const tokenStatus = response.status;
        throw { outcome: { status: "unauthenticated", tokenStatus, error, errorDescription: error_description } };
      }
      until = Date.now() + expires_in * 1000 - MARGIN;
      return (token = access_token);
    };

    return async (stale) =>
      token !== stale && token && Date.now() < until
        ? token
        : (pending ??= withDeadline(options.timeout, undefined, fetchToken).finally(() => (pending = undefined)));
  };
}
