import { createServer, type RequestListener, type Server } from "node:http";
import { createServer as createTcpServer, type AddressInfo, type Server as TcpServer, type Socket } from "node:net";
import { onTestFinished } from "vitest";
import { createContractClient } from "../../src/client/create.js";
import type { AnyClientOptions, AnyResult, CallOptions, Contract } from "../../src/client/index.js";

/** A document of our own, with what the vendors' documents do not have: queries, boolean headers, a GET. */
export const CONTRACT: Contract = {
  vendor: "Acme",
  server: "https://{region}.acme.example/v1",
  variables: { region: "eu" },
  auth: { bearer: { header: "authorization", prefix: "Bearer " } },
  operations: {
    createChat: {
      method: "POST",
      path: "/users/{userId}/chats",
      body: "optional",
      responses: { 201: "json", 204: "empty", 401: "json", 429: "json", 500: "json" },
      headers: { "x-left": "integer", "x-load": "number", "x-last": "boolean", "request-id": "string" },
      retry: { statuses: [429], header: "x-wait", unit: "seconds", repeatable: "key" },
    },
    findChats: { method: "GET", path: "/chats", responses: { 200: "json" }, headers: {} },
    probe: { method: "HEAD", path: "/chats", responses: { 200: "empty" }, headers: {} },
  },
};

/** The bearer token of the clients in these tests. */
export const TOKEN = "planted-bearer-5d1e77";

/** Input of the fixture's operations. */
export interface Input extends CallOptions {
  readonly path?: Record<string, unknown>;
  readonly query?: Record<string, unknown>;
  readonly header?: Record<string, unknown>;
  readonly body?: unknown;
}

/** A result with every field that any outcome has, so that a test reads what it needs. */
export type LooseResult = AnyResult & {
  readonly body?: any;
  readonly headers?: any;
  readonly response: Response;
  readonly text?: string;
  readonly cause?: any;
  readonly retryAfter?: number;
  readonly violations?: readonly { pointer: string; message: string }[];
};

type Call = (input?: Input) => Promise<LooseResult>;

/** The client of the fixture, with the surface of openapi-fetch untyped. */
export interface FixtureClient {
  readonly createChat: Call;
  readonly findChats: Call;
  readonly probe: Call;
  readonly POST: (path: string, init?: object) => Promise<{ data?: any; error?: any; response: Response }>;
  readonly GET: FixtureClient["POST"];
  readonly use: (...middleware: object[]) => void;
  readonly eject: (...middleware: object[]) => void;
}

/** Makes a client of the fixture; `contract` replaces parts of the document. */
export function fixtureClient(options: AnyClientOptions = {}, contract: Partial<Contract> = {}): FixtureClient {
  return createContractClient({ ...CONTRACT, ...contract }, { auth: { bearer: TOKEN }, ...options });
}

/** Makes a client of the fixture whose `fetch` gives these answers in turn. */
export function clientAnsweredBy(...answers: readonly Answer[]): FixtureClient {
  return fixtureClient({ fetch: fakeFetch(...answers).fetch });
}

/** A good call of `createChat`. */
export const CALL = { path: { userId: "u1" }, body: { text: "hi" } };

/** Makes a JSON response. */
export function json(status: number, body: unknown, headers: Record<string, string> = {}): Response {
  return new Response(JSON.stringify(body), { status, headers: { "content-type": "application/json", ...headers } });
}

type Answer = (request: Request) => Response | Promise<Response>;

/** A custom `fetch` that gives the answers in turn (the last one again and again) and keeps the requests. */
export function fakeFetch(...answers: readonly Answer[]): {
  readonly fetch: NonNullable<AnyClientOptions["fetch"]>;
  readonly requests: Request[];
  readonly bodies: Promise<string>[];
} {
  const requests: Request[] = [];
  const bodies: Promise<string>[] = [];
  return {
    requests,
    bodies,
    fetch: async (request) => {
      const answer = answers[Math.min(requests.length, answers.length - 1)]!;
      requests.push(request);
      bodies.push(request.clone().text());
      return answer(request);
    },
  };
}

/** Starts an HTTP server on a free loopback port for the length of the test. */
export async function httpServer(listener: RequestListener): Promise<string> {
  return open(createServer(listener));
}

/** Starts a TCP server on a free loopback port for the length of the test: for answers that are no good HTTP. */
export async function tcpServer(onConnection: (socket: Socket) => void): Promise<string> {
  return open(
    createTcpServer((socket) => {
      socket.on("error", () => {});
      onConnection(socket);
    }),
  );
}

async function open(server: Server | TcpServer): Promise<string> {
  const sockets = new Set<Socket>();
  server.on("connection", (socket: Socket) => sockets.add(socket));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}
