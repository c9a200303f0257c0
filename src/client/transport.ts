import type { Authorize, Authorization } from "./authorize.js";
import type { Call } from "./call.js";
import { withoutSecrets } from "./failure.js";
import { observeAttempt } from "./observe.js";
import { redactor } from "./redact.js";
import { retryDelay } from "./retry.js";
import { send } from "./send.js";
import type { Settings } from "./settings.js";

/**
 * Sends the request of a call until its answer is final by the document's retry policy. Rejects as `fetch` does, with a
 * copy of its error that has no secrets: middleware and callers of openapi-fetch get it.
 */
export type Transport = (request: Request, call: Call) => Promise<Response>;

/** Makes the `fetch` that openapi-fetch is given: it authorizes, sends, sends again, and ends in time. */
export function createTransport(settings: Settings, authorize: Authorize): Transport {
  return async (request, call) => {
    try {
      return (call.answer = await finalAnswer(request, call));
    } catch (thrown) {
      throw withoutSecrets(thrown, redactor(call.secrets));
    }
  };

  async function finalAnswer(request: Request, call: Call): Promise<Response> {
    const { deadline, policy } = call;
    call.url = request.url;
    // A request that was turned to another host on the way there gets no credentials.
    const isOurs = request.url.startsWith(`${settings.origin}/`);
    let refusedToken: string | undefined;
    for (;;) {
      const authorization = isOurs ? await authorize(call.secrets, refusedToken) : {};
      // The call may have ended meanwhile.
      if (deadline.ended) throw deadline.ended;
      const authorized = authorizedRequest(request, call, authorization);
      call.attempts++;
      const observation = observeAttempt(call, settings.onAttempt, authorized);
      let response: Response | undefined;
      let error: unknown;
      try {
        response = await send(call.fetch ?? settings.fetch, authorized, deadline);
      } catch (thrown) {
        error = thrown;
      }
      if (deadline.ended) {
        // A fetch that does not look at the signal answers too late.
        discard(response);
        throw deadline.ended;
      }
      const { attempts, payload } = call;
      const end = { attempts, response, error, payload: request === call.built ? payload : undefined };
      let delay = retryDelay(policy, settings.retry, end);
      const { token } = authorization;
      if (response?.status === 401 && token !== undefined && refusedToken === undefined) {
        refusedToken = token;
        delay = 0;
      }
      if (delay !== undefined && delay > Math.min(settings.retry.maxWait, deadline.at - Date.now())) delay = undefined;
      observation.ends(response ? { status: response.status } : { error }, delay);
      if (delay === undefined) {
        if (!response) throw error;
        return response;
      }
      discard(response);
      await deadline.wait(delay);
    }
  }
}

/**
 * The request with its credentials. Where middleware of the caller sees the request, or it has been sent before, it is
 * made anew: from the serialized body where that is still the request's, else from a copy of the request.
 */
function authorizedRequest(request: Request, call: Call, { headers }: Authorization): Request {
  const { payload } = call;
  const isKept = request === call.built && !(payload instanceof ReadableStream);
  if (isKept && !call.watched && call.attempts === 0) {
    for (const [name, value] of headers ?? []) request.headers.set(name, value);
    return request;
  }
  const init: RequestInit = { headers: new Headers(request.headers), redirect: "manual" };
  for (const [name, value] of headers ?? []) (init.headers as Headers).set(name, value);
  if (!isKept) return new Request(request.clone(), init);
  if (payload !== undefined && payload !== null) init.body = payload;
  return new Request(request, init);
}

/** Ends the transfer of a body that nobody reads. */
function discard(response: Response | undefined): void {
  response?.body?.cancel().catch(() => {});
}
