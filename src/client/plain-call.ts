import { defaultBodySerializer, type Middleware } from "openapi-fetch";
import { limitBody } from "./body.js";
import type { Call } from "./call.js";
import type { Contract } from "./contract.js";
import { Ended, withDeadline } from "./deadline.js";
import type { FetchResult, RequestOptions, RequestWriter } from "./openapi-fetch.js";
import { timeoutOf, type Settings } from "./settings.js";

/** The surface of openapi-fetch, as its users know it. */
export interface PlainClient {
  readonly request: (method: string, path: string, init?: RequestOptions) => Promise<FetchResult>;
  readonly use: (...middleware: Middleware[]) => void;
  readonly eject: (...middleware: Middleware[]) => void;
  /** Whether middleware was ever registered. */
  readonly isWatched: () => boolean;
}

/**
 * Makes the calls of openapi-fetch that know a path and no operationId. They reject where openapi-fetch does; all that
 * lies beneath it holds for them as it does for named calls: credentials, timeout, size, retries, no redirects.
 */
export function createPlainClient(
  contract: Contract,
  settings: Settings,
  { fetchClient, request }: RequestWriter,
  secrets: ReadonlySet<string>,
): PlainClient {
  let isWatched = false;
  return {
    isWatched: () => isWatched,
    use: (...middleware) => {
      isWatched = true;
      fetchClient.use(...middleware);
    },
    eject: (...middleware) => fetchClient.eject(...middleware),
    request: async (method, path, init = {}) => {
      const { signal, fetch, timeout, ...rest } = init as RequestOptions & { readonly timeout?: unknown };
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
            watched: isWatched || (init.middleware?.length ?? 0) > 0,
            fetch,
            attempts: 0,
            url: settings.baseUrl + path,
          };
          const serialize = init.bodySerializer ?? defaultBodySerializer;
          const bodySerializer: typeof serialize = (body, headers) =>
            (call.payload = serialize(body, headers as HeadersInit) as BodyInit);
          // What is streamed is read after the call has ended, until the caller's own signal.
          const reading = rest.parseAs === "stream" ? (signal ?? undefined) : deadline.signal;
          const result = await request(call, method, path, { ...rest, bodySerializer }, (answer) =>
            limitBody(answer, settings.maxResponseBytes, reading),
          );
          return { ...result, response: call.answer ?? result.response };
        });
      } catch (thrown) {
        throw thrown instanceof Ended ? thrown.reason : thrown;
      }
    },
  };
}
