import { readText } from "./body.js";
import { withDeadline, type Deadline } from "./deadline.js";
import { CallFailure } from "./failure.js";
import { send } from "./send.js";
import type { Settings } from "./settings.js";
import { CREDENTIAL } from "./values.js";

/** Gets a bearer token; called with a token that was refused, it gets another. */
export type TokenSource = (refused?: string) => Promise<string>;

/** Makes the source of tokens for the credentials of one client. */
export type TokenFlow = (settings: Settings, clientId: string, clientSecret: string) => TokenSource;

/** Milliseconds before its end at which a token is no longer used. */
const MARGIN = 60_000;

/**
 * The OAuth 2 client-credentials grant (RFC 6749, section 4.4): one request for any number of concurrent callers, whose
 * token is kept until a minute before `expires_in` runs out, or until it is refused where the answer does not say. A
 * `tokenUrl` with a slash at its start is relative to the base URL.
 * A source rejects with an outcome: `"unauthenticated"` for a refusal, `"network"`, or `"timeout"`.
 */
export function clientCredentials(tokenUrl: string): TokenFlow {
  return ({ baseUrl, fetch, timeout, maxResponseBytes }, clientId, clientSecret) => {
    const url = tokenUrl.replace(/^\//, `${baseUrl}/`);
    const form = { grant_type: "client_credentials", client_id: clientId, client_secret: clientSecret };
    let token: string | undefined;
    let until = 0;
    let pending: Promise<string> | undefined;

    const ask = async (deadline: Deadline): Promise<{ response: Response; text: string }> => {
      try {
        const request = new Request(url, { method: "POST", body: new URLSearchParams(form), redirect: "manual" });
        const { response, error } = await send(fetch, request, deadline);
        if (!response) throw error;
        const { text, problem } = await readText(response, maxResponseBytes, deadline);
        if (problem && response.ok) throw problem;
        return { response, text };
      } catch (cause) {
        throw deadline.ended ?? new CallFailure({ status: "network", cause });
      }
    };

    const fetchToken = async (deadline: Deadline): Promise<string> => {
      const { response, text } = await ask(deadline);
      const { access_token, expires_in, error, error_description } = parseObject(text);
      if (!response.ok || !isText(access_token) || !CREDENTIAL.test(access_token)) {
        throw new CallFailure({
          status: "unauthenticated",
          tokenStatus: response.status,
          error: isText(error) ? error : undefined,
          errorDescription: isText(error_description) ? error_description : undefined,
        });
      }
      const lifetime = lifetimeOf(expires_in);
      until = Date.now() + Math.max(lifetime - MARGIN, lifetime / 2);
      return (token = access_token);
    };

    return async (refused) => {
      if (token && token !== refused && Date.now() < until) return token;
      pending ??= withDeadline(timeout, undefined, fetchToken).finally(() => {
        pending = undefined;
      });
      return pending;
    };
  };
}

/** Milliseconds for which a token can be used; without end where the answer does not say. */
function lifetimeOf(expiresIn: unknown): number {
  const seconds = isText(expiresIn) && expiresIn !== "" ? Number(expiresIn) : expiresIn;
  return typeof seconds === "number" && seconds >= 0 ? seconds * 1000 : Infinity;
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
