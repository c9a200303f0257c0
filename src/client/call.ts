import type { Authorize } from "./authorize.js";
import type { Contract } from "./contract.js";
import { withDeadline, type Interruption } from "./deadline.js";
import type { AnyClientOptions, CallOptions } from "./options.js";
import type { Violation } from "./outcome.js";
import { interpret, readText } from "./read.js";
import { headerValue } from "./refusal.js";
import { ship } from "./send.js";
import { expandPath } from "./url.js";

/** The part of openapi-fetch that named operations use, without the types of a document. */
export interface Engine {
  request(method: string, path: string, init: object): Promise<{ response: Response; error?: unknown }>;
  use(...middleware: unknown[]): void;
  eject(...middleware: unknown[]): void;
}

/** What all calls of one client share. */
export interface ClientContext {
  readonly contract: Contract;
  readonly options: AnyClientOptions;
  readonly baseUrl: string;
  readonly authorize: Authorize;
  /** Whether middleware was registered, which has to see each request. */
  middleware: boolean;
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
export async function callOperation(context: ClientContext, id: string, input: CallInput = {}): Promise<object> {
  const { contract, options, baseUrl } = context;
  const { method, path } = contract.operations[id]!;
  const { timeout = options.timeout ?? 30_000 } = input;
  const state = { vendor: contract.vendor, operation: id, attempts: 0, request: { method, url: baseUrl + path } };
  const deadline = Date.now() + timeout;
  try {
    const work = (signal: AbortSignal): Promise<object> => perform(context, id, input, { state, signal, deadline });
    return { ok: false, ...(await withDeadline(timeout, input.signal, work)), ...state };
  } catch (cause) {
    const { outcome, message, violations } = cause as Partial<Interruption> & Error & { violations?: Violation[] };
    return {
      ok: false,
      ...(outcome ??
        (state.attempts
          ? { status: "network", cause }
          : { status: "invalid-request", cause, violations: violations ?? [{ pointer: "", message }] })),
      ...state,
    };
  }
}

/** What a call keeps track of while it is under way. */
interface Progress {
  readonly state: { attempts: number; readonly request: { url: string } };
  readonly signal: AbortSignal;
  readonly deadline: number;
}

async function perform(context: ClientContext, id: string, input: CallInput, progress: Progress): Promise<object> {
  const { contract, options, baseUrl, authorize, middleware } = context;
  const { validate, onContractDrift, maxResponseBytes = 10 << 20 } = options;
  const operation = contract.operations[id]!;
  const { method, path } = operation;
  const { body, header } = input;

  const checks = validate && (await import("./validate.js"));
  if (checks && validate !== "response") await checks.checkRequest(contract, id, body);

  const payload = JSON.stringify(body);
  const headers = new Headers(payload ? { "content-type": "application/json" } : {});
  for (const name in header) {
    if (header[name] !== undefined) headers.set(name, headerValue(`/header/${name}`, header[name]));
  }
  let reading: ReturnType<typeof readText> | undefined;
  const fetch = async (request: Request): Promise<Response> => {
    progress.state.request.url = request.url;
    const response = await ship(options, authorize, request, { ...progress, operation, body, payload, middleware });
    response.text = async () => (await (reading ??= readText(response, maxResponseBytes))).text;
    return response;
  };

  const init = { method, headers, redirect: "manual", body: payload } as RequestInit;
  const { response, error } =
    middleware || input.query
      ? await (await context.engine()).request(method, path, {
          ...init,
          params: { query: input.query, path: { ...input.path } },
          bodySerializer: String,
          parseAs: "stream",
          fetch,
        })
      : { response: await fetch(new Request(expandPath(baseUrl + path, input.path), init)) };
  // openapi-fetch has read the body of an error already, unless it is ours and can be read again.
  const text = response.bodyUsed && !reading ? JSON.stringify(error) : await response.text();

  const result = interpret(operation, response, text, (await reading)?.cut);
  if (checks && validate !== "request") await checks.reportDrift(contract, id, result, onContractDrift);
  return result;
}
