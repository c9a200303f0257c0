import { STATUS_CODES } from "node:http";
import { FastResponse, serve } from "srvx/node";
import { mocks } from "../../generated/mocks.js";
import { splitUrl } from "../mock/path.js";
import { problem, VIOLATION_HEADER, type MockAnswer } from "../mock/problem.js";
import { createRouter, type MockList } from "./router.js";

/** Options of the mock server. */
export interface MockServerOptions {
  /**
   * The port; 0 takes a free one.
   * @default 4010
   */
  readonly port?: number;
  /** @default "127.0.0.1" */
  readonly host?: string;
  /**
   * Names of the vendors' folders to serve.
   * @default all
   */
  readonly vendors?: readonly string[];
  /**
   * How many calls each vendor accepts a minute; further ones are refused as documented.
   * @default no call is refused
   */
  readonly limit?: number;
  /**
   * Milliseconds before each answer.
   * @default 0
   */
  readonly delay?: number;
  /** Told of each request that was answered, in one line. */
  readonly log?: (line: string) => void;
}

/** A mock server that is running. */
export interface MockServer {
  /** Its base URL, without a slash at the end; a vendor is at `${url}/<vendor>` and the vendor's own path. */
  readonly url: string;
  /** Stops to listen, lets requests under way end, and resolves when the last connection is closed. */
  close(): Promise<void>;
}

/** Most bytes of a request body. */
const BODY_LIMIT = 1 << 20;

/**
 * Starts a server that mocks all vendors, or those that are named. Rejects with the error of `node:net` where it cannot
 * listen, and with a RangeError for a vendor that is not known.
 */
export async function startMockServer(options: MockServerOptions = {}): Promise<MockServer> {
  const { port = 4010, host = "127.0.0.1", vendors, limit, delay = 0, log } = options;
  const answer = createRouter(choose(vendors), { delay, ...(limit === undefined ? {} : { limit }) });
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
      const given = await answer(request).catch(refuseBody);
      log?.(logLine(request, given, performance.now() - start));
      return toResponse(given, closing);
    },
  });
  await server.serve();
  return {
    url: server.url!.replace(/\/$/, ""),
    close() {
      closing = true;
      return server.close();
    },
  };
}

function toResponse({ status, headers, body }: MockAnswer, last: boolean): Response {
  const framed: Record<string, string> = { ...headers };
  if (body === undefined && status !== 204) framed["content-length"] = "0";
  // Without it, a connection that is kept alive would keep a server open that is to close.
  if (last) framed.connection = "close";
  return new FastResponse(body ?? null, { status, statusText: STATUS_CODES[status] ?? "", headers: framed });
}

function choose(vendors: readonly string[] | undefined): MockList {
  const unknown = vendors?.find((name) => !Object.hasOwn(mocks, name));
  if (unknown !== undefined) {
    throw new RangeError(`There is no vendor "${unknown}"; there are ${Object.keys(mocks).join(", ")}.`);
  }
  return vendors ? Object.fromEntries(vendors.map((name) => [name, mocks[name]!])) : mocks;
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
