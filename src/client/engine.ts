import createClient from "openapi-fetch";
import type { Authorize } from "./authorize.js";
import type { Engine } from "./call.js";
import type { AnyClientOptions } from "./options.js";
import { send } from "./send.js";
import { expandPath } from "./url.js";

/** Makes an openapi-fetch client that authorizes each request, guards path values and does not follow redirects. */
export function createEngine(baseUrl: string, options: AnyClientOptions, authorize: Authorize): Engine {
  const client = createClient<Record<string, never>>({
    baseUrl,
    redirect: "manual",
    pathSerializer: expandPath,
    fetch: async (request) => {
      await authorize(request.headers);
      return send(options, request);
    },
  });
  return client as unknown as Engine;
}
