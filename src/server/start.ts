import { STATUS_CODES, type Server } from "node:http";
import { FastResponse, serve } from "srvx/node";
import { splitUrl } from "../mock/path.js";
import { hasNoBody } from "../mock/null-body.js";
import { problem, VIOLATION_HEADER, type MockAnswer } from "../mock/problem.js";
import { corsHeaders, isPreflight, mayRead, preflightHeaders, type AllowedOrigins } from "./cors.js";
import { servedUrls, type MockList } from "./list.js";
import { readOptions, type MockServerOptions } from "./options.js";
import { createRouter } from "./router.js";

/** A mock server that is running, and serves the vendors of these names. */
export interface MockServer<Name extends string = string> {
  /** Its base URL, without a slash at the end; a vendor is at `${url}/<vendor>` and the vendor's own path. */
  readonly url: string;
  /** The base URL of each vendor that is served, by the name of its folder: what a client takes as `baseUrl`. */
  readonly urls: Readonly<Record<Name, string>>;
  /**
   * Stops to listen, gives requests under way a second to end, and resolves when the last connection is closed. Connections
   * that sent nothing, or half a request, are cut off after that second.
   */
  close(): Promise<void>;
}

/** Most bytes of a request body. */
const BODY_LIMIT = 1 << 20;
/** Milliseconds that requests under way have to end when the server closes. */
const GRACE = 1_000;

/**
 * Starts a server for the mocks of a list, or for those that are named. Rejects with the error of `node:net` where it cannot
 * listen, and with a TypeError for an option that is unknown, or that is not what it must be.
 */
export async function startServer<Name extends string>(
  mocks: MockList,
  options?: MockServerOptions<Name>,
): Promise<MockServer<Name>> {
  const {
    port = 4010,
    host = "127.0.0.1",
    vendors,
    limit,
    delay = 0,
    cors = [],
    log,
  } = readOptions(options, Object.keys(mocks));
  const served = vendors ? Object.fromEntries(vendors.map((name) => [name, mocks[name]!])) : mocks;
  const route = createRouter(served, { delay, limit });
  let closing = false;
  const server = serve({
    port,
    hostname: host,
    manual: true,
    silent: true,
    gracefulShutdown: false,
    maxRequestBodySize: BODY_LIMIT,
    node: { headersTimeout: 10_000, requestTimeout: 30_000, connectionsCheckingInterval: 5_000 },
    fetch: async (request) => {
      const start = performance.now();
      const given = isPreflight(request) ? answerPreflight(request, cors) : await route(request).catch(refuseBody);
      log?.(logLine(request, given, performance.now() - start));
      return toResponse({ ...given, headers: { ...given.headers, ...corsHeaders(request, cors) } }, closing);
    },
  });
  await server.serve();
  const url = server.url!.replace(/\/$/, "");
  return {
    url,
    urls: servedUrls(url, served, mocks),
    close() {
      closing = true;
      // Node counts a connection that has sent nothing, or half a request, as busy, and would wait for it without end.
      const cutOff = setTimeout(() => (server.node!.server as Server).closeAllConnections(), GRACE);
      return server.close().finally(() => clearTimeout(cutOff));
    },
  };
}

function answerPreflight(request: Request, allowed: AllowedOrigins): MockAnswer {
  const origin = request.headers.get("origin")!;
  if (mayRead(origin, allowed)) return { status: 204, headers: preflightHeaders(request), body: undefined };
  return problem(
    403,
    "Origin not allowed",
    `Pages of ${origin} may not call this mock; start it with --cors ${origin}.`,
  );
}

function toResponse({ status, headers, body }: MockAnswer, last: boolean): Response {
  const framed: Record<string, string> = { ...headers };
  if (body === undefined && !hasNoBody(status)) framed["content-length"] = "0";
  // Without it, a connection that is kept alive would keep a server open that is to close.
  if (last) framed.connection = "close";
  return new FastResponse(body ?? null, { status, statusText: STATUS_CODES[status] ?? "", headers: framed });
}

/** A body that is too large or ends early is the caller's fault; all else is ours, and is told on the console. */
function refuseBody(error: NodeJS.ErrnoException): MockAnswer {
  if (error.code === "ERR_BODY_TOO_LARGE") {
    return problem(413, "Content Too Large", `The mock takes at most ${BODY_LIMIT} bytes.`);
  }
  if (error.name === "AbortError" || error.code === "ECONNRESET") {
    return problem(400, "Bad Request", "The request ended before its body did.");
  }
  console.error(error);
  return problem(500, "Internal Server Error", error.message);
}

function logLine(request: Request, { status, headers }: MockAnswer, milliseconds: number): string {
  const { path } = splitUrl(request.url);
  const violation = headers[VIOLATION_HEADER];
  return `${request.method} ${path} ${status} ${milliseconds.toFixed(1)} ms${violation ? ` – ${violation}` : ""}`;
}
