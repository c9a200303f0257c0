import type { Authorize, AuthorizingHeader } from "./authorize.js";
import type { Call } from "./call.js";
import { copyError } from "./error-copy.js";
import { withoutSecrets } from "./failure.js";
import { observeAttempt } from "./observe.js";
import { redactor } from "./redact.js";
import { retryDelay } from "./retry.js";
import { discard, send, type Sent } from "./send.js";
import type { Settings } from "./settings.js";

/**
 * Sends the request of a call until its answer is final by the document's retry policy. Rejects as `fetch` does, with a
 * copy of its error that has no secrets: middleware and callers of openapi-fetch get it.
 */
export type Transport = (request: Request, call: Call) => Promise<Response>;

/** Makes the `fetch` that openapi-fetch is given: it authorizes, sends, sends again, and ends in time. */
export function createTransport(settings: Settings, authorize: Authorize): Transport {
  return async (request, call) => {
    const redact = redactor(call.secrets);
    const { response, error } = await finalAttempt(request, call).catch((thrown: unknown) => {
      throw withoutSecrets(thrown, redact);
    });
    // A copy at any rate: what another client has thrown inside of a `fetch` is no end of this call.
    if (!response) throw copyError(error, redact);
    return (call.answer = response);
  };

  async function finalAttempt(request: Request, call: Call): Promise<Sent> {
    const { deadline } = call;
    call.url = request.url;
    // A request that was turned to another host on the way there gets no credentials.
    const isOurs = request.url.startsWith(`${settings.origin}/`);
    let refusedToken: string | undefined;
    for (;;) {
      const authorization = isOurs ? await authorize(call.secrets, refusedToken) : [];
      // The call may have ended meanwhile.
      if (deadline.ended) throw deadline.ended;
      const authorized = authorizedRequest(request, call, authorization);
      call.attempts++;
      const tellEnd = settings.onAttempt && observeAttempt(call, settings.onAttempt, authorized);
      const { response, error } = await send(call.fetch ?? settings.fetch, authorized, deadline);
      const { attempts } = call;
      const payload = request === call.built ? call.payload : undefined;
      let wait = retryDelay(call.policy, settings.retry, { attempts, response, error, payload });
      if (response?.status === 401 && refusedToken === undefined) {
        refusedToken = authorization.find(({ renewable }) => renewable)?.secret;
        if (refusedToken !== undefined) wait = 0;
      }
      if (wait !== undefined && wait > Math.min(settings.retry.maxWait, deadline.at - Date.now())) wait = undefined;
      tellEnd?.(response ? { status: response.status } : { error }, wait);
      if (wait !== undefined) {
        discard(response);
        await deadline.wait(wait);
      } else {
        return { response, error };
      }
    }
  }
}

/**
 * The request with its credentials. Where middleware of the caller sees the request, or it has been sent before, it is
 * made anew: from its text where that is known, else from a copy of the request, whose form or stream cannot be written twice.
 */
function authorizedRequest(request: Request, call: Call, authorization: readonly AuthorizingHeader[]): Request {
  const { payload } = call;
  const isKept = request === call.built && (payload === undefined || typeof payload === "string");
  if (isKept && !call.watched && call.attempts === 0) {
    for (const { name, value } of authorization) request.headers.set(name, value);
    return request;
  }
  const init: RequestInit = { headers: new Headers(request.headers), redirect: "manual" };
  for (const { name, value } of authorization) (init.headers as Headers).set(name, value);
  if (!isKept) return new Request(request.clone(), init);
  if (payload !== undefined) init.body = payload;
  return new Request(request, init);
}
