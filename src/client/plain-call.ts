import { defaultBodySerializer } from "openapi-fetch";
import { limitBody } from "./body.js";
import { beginCall, type ClientContext } from "./call.js";
import { Ended, withDeadline } from "./deadline.js";
import { isA } from "./error-copy.js";
import { refusal } from "./failure.js";
import { check, refuseMisspelt, TIMEOUT } from "./members.js";
import { UNSET, type FetchResult, type RequestOptions } from "./openapi-fetch.js";
import type { AnyClientOptions } from "./options.js";
import { redactor } from "./redact.js";

/** Options of a call of openapi-fetch, with our timeout beside them. */
export interface PlainCallOptions extends Omit<RequestOptions, "fetch"> {
  readonly fetch?: AnyClientOptions["fetch"];
  readonly timeout?: number | undefined;
}

/** A call of openapi-fetch, which knows a path and no operationId. */
export type PlainCall = (method: string, path: string, given?: PlainCallOptions) => Promise<FetchResult>;

const NOTHING_GIVEN: PlainCallOptions = { ...UNSET, signal: null, fetch: undefined, timeout: undefined };
const KNOWN = Object.keys(NOTHING_GIVEN);

/**
 * Makes the calls of openapi-fetch that know a path and no operationId. They reject where openapi-fetch does; all that
 * lies beneath it holds for them as it does for named calls: credentials, timeout, size, retries, no redirects.
 */
export function createPlainCall(context: ClientContext): PlainCall {
  const { contract, settings, writer } = context;
  return async (method, path, given) => {
    const { signal, fetch, timeout, ...options } = { ...NOTHING_GIVEN, ...given };
    // `fetch` of a runtime may know more members than the standard has.
    refuseMisspelt(options, KNOWN);
    if (timeout !== undefined) check(TIMEOUT, timeout, "/timeout");
    const operation = Object.keys(contract.operations).find((id) => {
      const known = contract.operations[id]!;
      return known.path === path && known.method === method.toUpperCase();
    });
    if (options.body === undefined && operation !== undefined && contract.operations[operation]!.body === "required") {
      throw refusal("/body", "is missing");
    }
    const serialize =
      options.bodySerializer ?? (defaultBodySerializer as NonNullable<RequestOptions["bodySerializer"]>);
    try {
      return await withDeadline(timeout ?? settings.timeout, signal ?? undefined, async (deadline) => {
        const call = beginCall(context, operation, path, deadline, fetch);
        // What is streamed is read after the call has ended, until the caller's own signal.
        const reading = options.parseAs === "stream" ? (signal ?? undefined) : deadline.signal;
        const limited = (answer: Response): Response =>
          limitBody(answer, settings.maxResponseBytes, reading, redactor(call.secrets));
        const params = { query: undefined, header: undefined, path: undefined, ...options.params };
        // Without `params.path`, openapi-fetch would send the braces of the template.
        const init = { ...options, params: { ...params, path: params.path ?? {} } };
        init.bodySerializer = (body, headers) => {
          call.payload = serialize(body, headers);
          // Of a function or a symbol, JSON makes nothing.
          if (call.payload === undefined) throw refusal("/body", "cannot be written as JSON");
          return call.payload;
        };
        const result = await writer.request(call, method, path, init, limited);
        return { ...result, response: call.answer ?? result.response };
      });
    } catch (thrown) {
      throw isA(thrown, Ended) ? thrown.cause : thrown;
    }
  };
}
