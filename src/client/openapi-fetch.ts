import createFetchClient, { type Client, type Middleware } from "openapi-fetch";
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

/** What openapi-fetch makes of an answer. */
export interface FetchResult {
  readonly data?: unknown;
  readonly error?: unknown;
  readonly response: Response;
}

/** The one instance of openapi-fetch that a client has: it writes path, query, headers and body, and runs middleware. */
export interface RequestWriter {
  readonly fetchClient: Client<Record<string, never>>;
  /** Sends a call; `handOver` is what openapi-fetch gets of the answer, and `call.answer` is the answer itself. */
  request(
    call: Call,
    method: string,
    path: string,
    init: RequestOptions,
    handOver: (answer: Response) => Response,
  ): Promise<FetchResult>;
}

/** Makes the instance, with the transport beneath it. */
export function createRequestWriter(settings: Settings, transport: Transport): RequestWriter {
  const calls = new WeakMap<object, { readonly call: Call; readonly handOver: (answer: Response) => Response }>();
  const { baseUrl, headers } = settings;
  const fetchClient = createFetchClient<Record<string, never>>({
    baseUrl,
    headers,
    redirect: "manual",
    pathSerializer: expandPath,
    querySerializer: expandQuery,
  });
  // Registered first, so first on the way there and last on the way back: openapi-fetch reads the body of what this
  // hands it, and so neither one without bound nor one that is read elsewhere.
  fetchClient.use({
    onRequest: ({ request, options }) => {
      const entry = calls.get(options.fetch);
      if (entry) entry.call.built = request;
    },
    onResponse: ({ response, options }) => {
      const entry = calls.get(options.fetch);
      if (!entry) return response;
      entry.call.answer = response;
      return entry.handOver(response);
    },
  });

  return {
    fetchClient,
    request(call, method, path, init, handOver) {
      const fetch = (request: Request): Promise<Response> => transport(request, call);
      calls.set(fetch, { call, handOver });
      // Without `params.path`, openapi-fetch would send the braces of the template.
      const params = { ...init.params, path: { ...(init.params?.path as object | undefined) } };
      const options = { ...init, params, redirect: "manual", fetch };
      return fetchClient.request(method as "get", path as never, options as never);
    },
  };
}
