import { defaultBodySerializer } from "openapi-fetch";
import { limitBody } from "./body.js";
import type { Call } from "./call.js";
import type { Contract } from "./contract.js";
import { Ended, withDeadline } from "./deadline.js";
import type { FetchResult, RequestOptions, RequestWriter } from "./openapi-fetch.js";
import { redactor } from "./redact.js";
import { timeoutOf, type Settings } from "./settings.js";
import { ownMembers } from "./values.js";

/** A call of openapi-fetch, which knows a path and no operationId. */
export type PlainCall = (method: string, path: string, init?: RequestOptions) => Promise<FetchResult>;

/**
 * Makes the calls of openapi-fetch that know a path and no operationId. They reject where openapi-fetch does; all that
 * lies beneath it holds for them as it does for named calls: credentials, timeout, size, retries, no redirects.
 */
export function createPlainCall(
  contract: Contract,
  settings: Settings,
  writer: RequestWriter,
  secrets: ReadonlySet<string>,
): PlainCall {
  return async (method, path, given = {}) => {
    const init = ownMembers<RequestOptions & { readonly timeout?: unknown }>(given);
    const { signal, fetch, timeout, ...rest } = init;
    const [operation, known] =
      Object.entries(contract.operations).find(
        ([, each]) => each.path === path && each.method === method.toUpperCase(),
      ) ?? [];
    const milliseconds = timeoutOf(timeout) ?? settings.timeout;
    try {
      return await withDeadline(milliseconds, signal ?? undefined, async (deadline) => {
        const call: Call = {
          vendor: contract.vendor,
          operation,
          policy: known?.retry,
          deadline,
          secrets: new Set(secrets),
          watched: false,
          fetch,
          attempts: 0,
          url: settings.baseUrl + path,
        };
        const serialize = init.bodySerializer ?? defaultBodySerializer;
        const bodySerializer: typeof serialize = (body, headers) =>
          (call.payload = serialize(body, headers as HeadersInit) as BodyInit);
        // What is streamed is read after the call has ended, until the caller's own signal.
        const reading = rest.parseAs === "stream" ? (signal ?? undefined) : deadline.signal;
        const result = await writer.request(call, method, path, { ...rest, bodySerializer }, (answer) =>
          limitBody(answer, settings.maxResponseBytes, reading, redactor(call.secrets)),
        );
        return { ...result, response: call.answer ?? result.response };
      });
    } catch (thrown) {
      throw thrown instanceof Ended ? thrown.reason : thrown;
    }
  };
}
