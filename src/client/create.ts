import { authorizer } from "./authorize.js";
import { callOperation, type CallInput, type ClientContext, type Engine } from "./call.js";
import type { Contract } from "./contract.js";
import type { AnyClientOptions } from "./options.js";
import { baseUrlOf } from "./url.js";

/**
 * Makes a client for a contract: one method for each operation that never throws, beside the surface of openapi-fetch,
 * which is loaded when it is first used, or when middleware or a query needs it.
 * Throws a TypeError for a missing or malformed credential, server variable or base URL.
 */
export function createContractClient<Client>(contract: Contract, options: AnyClientOptions): Client {
  const baseUrl = baseUrlOf(contract, options);
  const authorize = authorizer(contract, options);
  let loading: Promise<Engine> | undefined;
  const context: ClientContext = {
    contract,
    options,
    baseUrl,
    authorize,
    middleware: false,
    engine: () =>
      (loading ??= import("./engine.js").then(({ createEngine }) => createEngine(baseUrl, options, authorize))),
  };

  const client: Record<string, unknown> = {
    use(...middleware: unknown[]) {
      context.middleware = true;
      void context.engine().then((engine) => engine.use(...middleware));
    },
    eject(...middleware: unknown[]) {
      void context.engine().then((engine) => engine.eject(...middleware));
    },
  };
  for (const method of ["request", "GET", "PUT", "POST", "DELETE", "OPTIONS", "HEAD", "PATCH", "TRACE"]) {
    client[method] = async (...args: unknown[]) =>
      ((await context.engine()) as unknown as Record<string, (...args: unknown[]) => unknown>)[method]!(...args);
  }
  for (const id in contract.operations) client[id] = (input?: CallInput) => callOperation(context, id, input);
  return client as Client;
}
