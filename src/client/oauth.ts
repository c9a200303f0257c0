import { readText } from "./body.js";
import { withDeadline, type Deadline } from "./deadline.js";
import { CallFailure } from "./failure.js";
import { memberOf } from "./members.js";
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
  return ({ baseUrl, headers, fetch, timeout, maxResponseBytes }, clientId, clientSecret) => {
    const url = tokenUrl.startsWith("/") ? baseUrl + tokenUrl : tokenUrl;
    const fields = { grant_type: "client_credentials", client_id: clientId, client_secret: clientSecret };
    let token: string | undefined;
    let until = 0;
    let pending: Promise<string> | undefined;

    const ask = async (deadline: Deadline): Promise<{ response: Response; text: string }> => {
      try {
        const body = new URLSearchParams(fields);
        const request = new Request(url, { method: "POST", headers: headers ?? {}, body, redirect: "manual" });
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
      const answer = parseObject(text);
      const given = textIn(answer, "access_token") ?? "";
      if (!response.ok || !CREDENTIAL.test(given)) {
        throw new CallFailure({
          status: "unauthenticated",
          tokenStatus: response.status,
          error: textIn(answer, "error"),
          errorDescription: textIn(answer, "error_description"),
        });
      }
      const lifetime = lifetimeOf(memberOf(answer, "expires_in"));
      until = Date.now() + Math.max(lifetime - MARGIN, lifetime / 2);
      return (token = given);
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
  const seconds = typeof expiresIn === "string" ? Number.parseFloat(expiresIn) : expiresIn;
  return typeof seconds === "number" && !Number.isNaN(seconds) ? seconds * 1000 : Infinity;
}

function parseObject(text: string): object {
  try {
    return Object(JSON.parse(text)) as object;
  } catch {
    return {};
  }
}

function textIn(answer: object, name: string): string | undefined {
  const value = memberOf(answer, name);
  return typeof value === "string" ? value : undefined;
}
