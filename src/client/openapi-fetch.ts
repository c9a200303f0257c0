import createFetchClient, { type Middleware } from "openapi-fetch";
import type { Call } from "./call.js";
import { expandQuery } from "./query.js";
import type { Settings } from "./settings.js";
import type { Transport } from "./transport.js";
import { expandPath } from "./values.js";

/** What a call of openapi-fetch takes, without the types of a document. */
export interface RequestOptions extends Omit<RequestInit, "body" | "headers" | "redirect"> {
  readonly params?: Readonly<Record<string, unknown>> | undefined;
  readonly headers?: unknown;
  readonly body?: unknown;
  readonly bodySerializer?: ((body: unknown, headers: unknown) => BodyInit) | undefined;
  readonly middleware?: readonly Middleware[] | undefined;
  readonly parseAs?: string | undefined;
  fetch?: unknown;
  redirect?: "manual";
}

/** What all options of openapi-fetch begin with: it would take what is not set from a polluted `Object.prototype`. */
export const UNSET = {
  baseUrl: undefined,
  Request: undefined,
  params: undefined,
  headers: undefined,
  body: undefined,
  parseAs: undefined,
  bodySerializer: undefined,
  querySerializer: undefined,
  pathSerializer: undefined,
  middleware: undefined,
};

/** What openapi-fetch makes of an answer. */
export interface FetchResult {
  readonly data?: unknown;
  readonly error?: unknown;
  readonly response: Response;
}

/**
 * Makes of an answer what openapi-fetch gets of it. It reads the body of that, and so is handed neither one without bound
 * nor one that is read elsewhere.
 */
type HandOver = (answer: Response) => Response;

/** The one instance of openapi-fetch that a client has: it writes path, query, headers and body, and runs middleware. */
export interface RequestWriter {
  readonly use: (...middleware: Middleware[]) => void;
  readonly eject: (...middleware: Middleware[]) => void;
  /**
   * Sends a call. Its options are an object of its own that begins with {@link UNSET}, to which the last ones are added.
   * `call.answer` is the answer itself, and not what was handed over of it.
   */
  readonly request: (
    call: Call,
    method: string,
    path: string,
    options: RequestOptions,
    handOver: HandOver,
  ) => Promise<FetchResult>;
}

/** Makes the instance, with the transport beneath it. */
export function createRequestWriter({ baseUrl, headers }: Settings, transport: Transport): RequestWriter {
  const fetchClient = createFetchClient<Record<string, never>>({
    ...(UNSET as object),
    requestInitExt: undefined!,
    baseUrl,
    headers: headers!,
    pathSerializer: expandPath,
    querySerializer: expandQuery,
  });
  const watched = new WeakMap<object, { readonly call: Call; readonly handOver: HandOver }>();
  // Stands before all middleware of the caller: first on the way there and last on the way back.
  const guard: Middleware = {
    onRequest: ({ request, options }) => {
      watched.get(options.fetch)!.call.built = request;
    },
    onResponse: ({ response, options }) => {
      const { call, handOver } = watched.get(options.fetch)!;
      call.answer = response;
      return handOver(response);
    },
  };
  let isGuarded = false;
  const watch = (): void => {
    if (!isGuarded) fetchClient.use(guard);
    isGuarded = true;
  };

  return {
    use: (...middleware) => {
      watch();
      fetchClient.use(...middleware);
    },
    eject: (...middleware) => fetchClient.eject(...middleware),
    request: (call, method, path, options, handOver) => {
      if (options.middleware?.length) watch();
      call.watched = isGuarded;
      const fetch = async (request: Request): Promise<Response> => {
        if (call.watched) return transport(request, call);
        call.built = request;
        return handOver(await transport(request, call));
      };
      if (isGuarded) watched.set(fetch, { call, handOver });
      options.fetch = fetch;
      options.redirect = "manual";
      return fetchClient.request(method as "get", path as never, options as never);
    },
  };
}
