import { createAuthorize } from "./authorize.js";
import type { Contract } from "./contract.js";
import { createRequestWriter } from "./openapi-fetch.js";
import { callOperation } from "./operation.js";
import type { AnyClientOptions } from "./options.js";
import { createPlainCall, type PlainCallOptions } from "./plain-call.js";
import { readOptions } from "./settings.js";
import { createTransport } from "./transport.js";

const METHODS = ["GET", "PUT", "POST", "DELETE", "OPTIONS", "HEAD", "PATCH", "TRACE"];

/**
 * Makes a client for a contract: one method for each operation that never throws, beside the surface of openapi-fetch.
 * Throws a TypeError for an option that is unknown or malformed, and for a missing credential or server variable.
 */
export function createContractClient<Client>(contract: Contract, options: AnyClientOptions = {}): Client {
  const settings = readOptions(contract, options);
  const secrets = new Set<string>();
  const transport = createTransport(settings, createAuthorize(contract, settings, secrets));
  const writer = createRequestWriter(settings, transport);
  const context = { contract, settings, writer, secrets };

  const request = createPlainCall(context);
  const client: Record<string, unknown> = { request, use: writer.use, eject: writer.eject };
  for (const method of METHODS) {
    client[method] = (path: string, given?: PlainCallOptions) => request(method, path, given);
  }
  for (const id of Object.keys(contract.operations)) {
    // The client is plain: it can be awaited and written as JSON, and nothing of it is replaced.
    if (id in client || id === "then" || id === "toJSON") {
      throw new TypeError(`the operation ${id} of ${contract.vendor} has a name that every client has`);
    }
    client[id] = (input?: unknown) => callOperation(context, id, input);
  }
  return client as Client;
}
