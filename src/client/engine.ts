import createClient, { type Middleware } from "openapi-fetch";
import type { ClientContext } from "./call.js";
import { timeoutOf, type Deadline } from "./deadline.js";
import { Ended } from "./ending.js";
import { expandQuery } from "./query.js";
import type { Shipment } from "./ship.js";
import { expandPath } from "./values.js";

/** openapi-fetch behind a client: it writes queries and runs middleware. */
export interface Engine {
  /** Sends a named operation through the middleware; resolves with an answer whose body is not read. */
  request(path: string, init: EngineInit, shipment: Shipment): Promise<Response>;
  /** Calls openapi-fetch as its users know it, with credentials, retries and guarded path values beneath. */
  call(method: string, path: string, init?: EngineInit): Promise<unknown>;
}

/** What a call of openapi-fetch takes, without the types of a document. */
export interface EngineInit extends RequestInit {
  readonly params?: Readonly<Record<string, unknown>>;
  readonly fetch?: (request: Request) => Promise<Response>;
  readonly middleware?: readonly Middleware[];
}

/** Makes the engine of a client. */
export function createEngine(context: ClientContext): Engine {
  const { contract, options, baseUrl } = context;
  const client = createClient<Record<string, never>>({
    baseUrl,
    redirect: "manual",
    pathSerializer: expandPath,
    querySerializer: expandQuery,
  });
  const request = (method: string, path: string, init: EngineInit): Promise<{ response: Response }> => {
    // Without `params.path`, openapi-fetch would send the template's braces.
    const params = { ...init.params, path: { ...(init.params?.path as object | undefined) } };
    return client.request(method as "get", path as never, { ...init, params } as never);
  };

  return {
    async request(path, init, shipment) {
      let answer: Response | undefined;
      try {
        const { response } = await request(init.method!, path, {
          ...init,
          middleware: [{ onResponse: ({ response }) => hideBody(response) }, ...registered(context).map(hideEarlyBody)],
          fetch: async (request) => {
            shipment.state.request.url = request.url;
            // Middleware may have replaced the body, so that its request is copied and not made again.
            return (answer = await context.ship(request, { ...shipment, payload: undefined }));
          },
          bodySerializer: String,
          parseAs: "stream",
        } as EngineInit);
        delete (response as Partial<Response>).text;
        return response;
      } catch (cause) {
        // What came back must not be lost: the chat may exist.
        if (answer) {
          const told = cause ?? new TypeError("middleware threw nothing");
          throw new Ended({ status: "unreadable", response: answer, text: "", retryAfter: undefined, cause: told });
        }
        throw cause;
      }
    },

    async call(method, path, init = {}) {
      const operation = Object.values(contract.operations).find(
        (operation) => operation.path === path && operation.method === method.toUpperCase(),
      );
      const shipment = {
        retry: operation?.retry,
        state: { attempts: 0, request: { url: "" } },
        body: init.body,
        fetch: init.fetch,
      };
      const at = Date.now() + timeoutOf(options);
      return request(method, path, {
        ...init,
        middleware: [...registered(context), ...(init.middleware ?? [])],
        fetch: (request) => context.ship(request, { ...shipment, deadline: endOf(request, at) }),
      });
    },
  };
}

/** openapi-fetch knows no timeout: a request ends by its own signal, and waits no longer than a call would. */
function endOf({ signal }: Request, at: number): Deadline {
  return {
    at,
    controller: { signal },
    get over() {
      return signal.aborted;
    },
  };
}

function registered({ middleware }: ClientContext): Middleware[] {
  const parts = middleware.filter(Boolean) as Middleware[];
  for (const part of parts) {
    if (!part.onRequest && !part.onResponse && !part.onError) {
      throw new TypeError("middleware must have onRequest(), onResponse() or onError()");
    }
  }
  return parts;
}

/** openapi-fetch reads the body of an error by itself, without bound; a call reads it later. */
function hideBody(response: Response): void {
  response.text = async () => "";
}

/** A response that middleware gives before anything is sent is not shown to `onResponse`. */
function hideEarlyBody(middleware: Middleware): Middleware {
  return {
    async onRequest(given) {
      const result = await middleware.onRequest?.(given);
      if (result instanceof Response) hideBody(result);
      return result;
    },
    onResponse: (given) => middleware.onResponse?.(given),
    onError: (given) => middleware.onError?.(given),
  };
}
