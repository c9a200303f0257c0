import type { Contract } from "./contract.js";
import { timeoutOf, withDeadline, type Deadline } from "./deadline.js";
import { endingOf } from "./ending.js";
import type { Engine } from "./engine.js";
import type { AnyClientOptions, CallOptions } from "./options.js";
import { interpret } from "./interpret.js";
import type { Ship } from "./ship.js";
import { expandPath, FIELD_VALUE, fitting } from "./values.js";
import { readText } from "./wire.js";

/** What all calls of one client share. */
export interface ClientContext {
  readonly contract: Contract;
  readonly options: AnyClientOptions;
  readonly baseUrl: string;
  readonly ship: Ship;
  /** The latest value of each credential, which no error may tell. */
  readonly secrets: Readonly<Record<string, string>>;
  /** Middleware of openapi-fetch, which has to see each request, in the order of its registration. */
  middleware: object[];
  /** Loads openapi-fetch. */
  engine(): Promise<Engine>;
}

/** Input of a named operation as the runtime sees it; the generated types narrow it. */
export interface CallInput extends CallOptions {
  readonly path?: Record<string, unknown>;
  readonly query?: Record<string, unknown>;
  readonly header?: Record<string, unknown>;
  readonly body?: unknown;
}

/** Calls a named operation and resolves with an outcome, whatever happens; never rejects. */
export async function callOperation(context: ClientContext, id: string, input: CallInput): Promise<object> {
  const { contract, options, baseUrl, secrets } = context;
  const operation = contract.operations[id]!;
  const { method, path, retry } = operation;
  const { body, query, header, signal } = input;
  const request = { method, url: baseUrl + path };
  const state = { vendor: contract.vendor, operation: id, attempts: 0, request };

  const perform = async (deadline: Deadline): Promise<object> => {
    const payload = JSON.stringify(body);
    const headers = new Headers(payload ? { "content-type": "application/json" } : {});
    for (const name in header) {
      if (header[name] !== undefined) headers.set(name, fitting(FIELD_VALUE, `/header/${name}`, header[name]));
    }
    request.url = baseUrl + expandPath(path, input.path);
    const init = { method, headers, body: payload, redirect: "manual" } as RequestInit;
    const shipment = { state, deadline, retry, body, payload };
    const response =
      context.middleware.length > 0 || query
        ? await (await context.engine()).request(path, { ...init, params: { query, path: input.path } }, shipment)
        : await context.ship(new Request(request.url, init), shipment);
    return interpret(operation, response, await readText(response, options));
  };

  let outcome: object;
  try {
    outcome = await withDeadline(timeoutOf(options, input), signal, (deadline) =>
      options.validate
        ? import("./validate.js").then((checks) =>
            checks.validated(contract, id, options, body, () => perform(deadline)),
          )
        : perform(deadline),
    );
  } catch (thrown) {
    outcome = endingOf(thrown, state.attempts, Object.values(secrets));
  }
  return { ok: false, ...outcome, ...state };
}
