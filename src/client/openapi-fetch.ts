import createFetchClient, { type Middleware } from "openapi-fetch";
import type { Call } from "./call.js";
import { expandQuery } from "./query.js";
import type { Settings } from "./settings.js";
import type { Transport } from "./transport.js";
import { expandPath } from "./values.js";

/** What a call of openapi-fetch takes, without the types of a document. */
export interface RequestOptions extends Omit<RequestInit, "body" | "headers"> {
  readonly params?: Readonly<Record<string, unknown>>;
  readonly headers?: unknown;
  readonly body?: unknown;
  readonly bodySerializer?: (body: unknown, headers: unknown) => BodyInit;
  readonly fetch?: (request: Request) => Promise<Response>;
  readonly middleware?: readonly Middleware[];
  readonly parseAs?: string;
}

/** openapi-fetch would take what is not set here from a polluted `Object.prototype`. */
const UNSET = {
  baseUrl: undefined,
  Request: undefined,
  headers: undefined,
  body: undefined,
  parseAs: undefined,
  bodySerializer: undefined,
  querySerializer: undefined,
  pathSerializer: undefined,
  middleware: undefined,
};

const NO_PARAMS: Record<string, unknown> = { path: undefined, query: undefined, header: undefined };

/** What openapi-fetch makes of an answer. */
export interface FetchResult {
  readonly data?: unknown;
  readonly error?: unknown;
  readonly response: Response;
}

/** The one instance of openapi-fetch that a client has: it writes path, query, headers and body, and runs middleware. */
export interface RequestWriter {
  readonly use: (...middleware: Middleware[]) => void;
  readonly eject: (...middleware: Middleware[]) => void;
  /** Sends a call; `handOver` makes what openapi-fetch gets of the answer, and `call.answer` is the answer itself. */
  readonly request: (
    call: Call,
    method: string,
    path: string,
    init: RequestOptions,
    handOver: HandOver,
  ) => Promise<FetchResult>;
}

/**
 * Makes of an answer what openapi-fetch gets of it. It reads the body of that, and so is handed neither one without bound
 * nor one that is read elsewhere.
 */
type HandOver = (answer: Response) => Response;

/** Makes the instance, with the transport beneath it. */
export function createRequestWriter(settings: Settings, transport: Transport): RequestWriter {
  const { baseUrl, headers } = settings;
  const fetchClient = createFetchClient<Record<string, never>>({
    ...(UNSET as object),
    requestInitExt: undefined!,
    baseUrl,
    headers,
    redirect: "manual",
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
    request: (call, method, path, init, handOver) => {
      const { middleware } = { ...UNSET, ...init };
      if (middleware?.length) watch();
      call.watched = isGuarded;
      const fetch = async (request: Request): Promise<Response> => {
        if (call.watched) return transport(request, call);
        call.built = request;
        return handOver(await transport(request, call));
      };
      if (isGuarded) watched.set(fetch, { call, handOver });
      // Without `params.path`, openapi-fetch would send the braces of the template.
      const params = { ...NO_PARAMS, ...init.params };
      params.path ??= {};
      const options = { ...UNSET, ...init, params, redirect: "manual", fetch };
      return fetchClient.request(method as "get", path as never, options as never);
    },
  };
}
