import { timeoutOf, withDeadline, type Deadline } from "./deadline.js";
import { Ended } from "./ending.js";
import type { AnyClientOptions } from "./options.js";
import { CREDENTIAL } from "./values.js";
import { readText, send } from "./wire.js";

/** Gets a bearer token; called with a token that was refused, it gets another. */
export type TokenSource = (stale?: string) => Promise<string>;

/** Milliseconds before its end at which a token is no longer used. */
const MARGIN = 60_000;

/**
 * Tokens by the OAuth 2 client-credentials grant (RFC 6749, section 4.4): one request for any number of concurrent
 * callers, kept until a minute before `expires_in` runs out, or until it is refused where the answer does not say. A
 * `tokenUrl` with a slash at its start is relative to the base URL.
 * Rejects with an outcome: `"unauthenticated"` for a refusal, `"network"`, or `"timeout"`.
 */
export function clientCredentials(
  tokenUrl: string,
  baseUrl: string,
  client_id: string,
  client_secret: string,
  options: AnyClientOptions,
): TokenSource {
  let token: string | undefined;
  let until = 0;
  let pending: Promise<string> | undefined;

  const fetchToken = async (deadline: Deadline): Promise<string> => {
    const { response, text } = await ask(deadline);
    const { access_token, expires_in, error, error_description } = parseObject(text);
    if (!response.ok || !isText(access_token) || !CREDENTIAL.test(access_token)) {
      throw new Ended({
        status: "unauthenticated",
        tokenStatus: response.status,
        error: isText(error) ? error : undefined,
        errorDescription: isText(error_description) ? error_description : undefined,
      });
    }
    const lifetime = (Number(expires_in) || Infinity) * 1000;
    until = Date.now() + Math.max(lifetime - MARGIN, lifetime / 2);
    return (token = access_token);
  };

  const ask = async (deadline: Deadline): Promise<{ response: Response; text: string }> => {
    const request = new Request(tokenUrl.replace(/^\//, `${baseUrl}/`), {
      method: "POST",
      body: new URLSearchParams({ grant_type: "client_credentials", client_id, client_secret }),
      redirect: "manual",
    });
    try {
      const response = await send(options.fetch, request, deadline);
      return { response, text: (await readText(response, options)).text };
    } catch (cause) {
      throw new Ended({ status: "network", cause });
    }
  };

  return async (stale) => {
    if (token && token !== stale && Date.now() < until) return token;
    pending ??= withDeadline(timeoutOf(options), undefined, fetchToken).finally(() => {
      pending = undefined;
    });
    return pending;
  };
}

function parseObject(text: string): Record<string, unknown> {
  try {
    return Object(JSON.parse(text)) as Record<string, unknown>;
  } catch {
    return {};
  }
}

function isText(value: unknown): value is string {
  return typeof value === "string";
}
