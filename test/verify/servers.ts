import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { onTestFinished } from "vitest";
import { mocks } from "../../generated/mocks.js";
import { startServer, type MockServer } from "../../src/server/start.js";

/** A request as a server has got it. */
export interface Got {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingMessage["headers"];
  readonly body: string;
}

/** Starts the mocks of some vendors; closed after the test. */
export async function startMocks(...vendors: readonly string[]): Promise<MockServer> {
  const server = await startServer(mocks, { port: 0, vendors });
  onTestFinished(() => server.close());
  return server;
}

/** Starts a server at loopback that answers as it is told, and notes what it gets; closed after the test. */
export async function startLiar(
  answer: (response: ServerResponse, got: Got) => void,
): Promise<{ readonly url: string; readonly got: readonly Got[] }> {
  const got: Got[] = [];
  const server = createServer((request, response) => {
    let body = "";
    request.setEncoding("utf8");
    request.on("data", (chunk: string) => (body += chunk));
    request.on("end", () => {
      const one = { method: request.method!, url: request.url!, headers: request.headers, body };
      got.push(one);
      answer(response, one);
    });
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, got };
}

/** Answers with JSON. */
export function json(
  response: ServerResponse,
  status: number,
  body: unknown,
  headers: Record<string, string> = {},
): void {
  response.writeHead(status, { "content-type": "application/json", ...headers }).end(JSON.stringify(body));
}
