import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";

/** A server that does what no vendor's mock does: it redirects, hangs, limits, and knows nothing else. Pages may call it. */
export async function startOddServer(files: ReadonlyMap<string, string> = new Map()): Promise<Server> {
  const server = createServer((request, response) => {
    const { url = "", method, headers } = request;
    response.setHeader("access-control-allow-origin", headers.origin ?? "*");
    response.setHeader("access-control-allow-headers", headers["access-control-request-headers"] ?? "*");
    response.setHeader("access-control-expose-headers", "*");
    const file = files.get(url);
    if (method === "OPTIONS") response.writeHead(204).end();
    else if (file !== undefined) response.setHeader("content-type", typeOf(url)).end(file);
    else if (url.startsWith("/hangs")) return;
    else if (url.startsWith("/moved")) response.writeHead(302, { location: "/elsewhere" }).end();
    else if (url.startsWith("/limited")) response.writeHead(429, { "retry-after": "7" }).end();
    else response.writeHead(404).end();
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  return server;
}

/** Where a server listens. */
export function addressOf(server: Server): string {
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** A port where nobody listens. */
export async function closedAddress(): Promise<string> {
  const server = await startOddServer();
  const address = addressOf(server);
  await new Promise((done) => server.close(done));
  return address;
}

function typeOf(url: string): string {
  return url.endsWith(".mjs") ? "text/javascript" : "text/html";
}
