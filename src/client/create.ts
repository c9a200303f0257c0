import { authorizer } from "./authorize.js";
import { callOperation, type CallInput, type ClientContext } from "./call.js";
import type { Contract } from "./contract.js";
import type { Engine, EngineInit } from "./engine.js";
import type { AnyClientOptions } from "./options.js";
import { shipper } from "./ship.js";
import { baseUrlOf } from "./url.js";

/**
 * Makes a client for a contract: one method for each operation that never throws, beside the surface of openapi-fetch,
 * which is loaded when it is first used, or when middleware or a query needs it.
 * Throws a TypeError for a missing or malformed credential, server variable or base URL.
 */
export function createContractClient<Client>(contract: Contract, options: AnyClientOptions = {}): Client {
  const baseUrl = baseUrlOf(contract, options);
  const secrets = {};
  const ship = shipper(options, authorizer(contract, options, baseUrl, secrets));
  let loading: Promise<Engine> | undefined;
  const context: ClientContext = {
    contract,
    options,
    baseUrl,
    ship,
    secrets,
    middleware: [],
    engine: () => (loading ??= import("./engine.js").then(({ createEngine }) => createEngine(context))),
  };

  const request = async (...call: Parameters<Engine["call"]>): Promise<unknown> =>
    (await context.engine()).call(...call);
  const client: Record<string, unknown> = {
    request,
    use: (...added: object[]) => void context.middleware.push(...added),
    eject: (...removed: object[]) => {
      context.middleware = context.middleware.filter((part) => !removed.includes(part));
    },
  };
  for (const method of "GET PUT POST DELETE OPTIONS HEAD PATCH TRACE".split(" ")) {
    client[method] = (path: string, init?: EngineInit) => request(method, path, init);
  }
  for (const id in contract.operations) {
    client[id] = (input?: CallInput) => callOperation(context, id, input ?? {});
  }
  return client as Client;
}
