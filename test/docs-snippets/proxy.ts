import { once } from "node:events";
import { createServer, request } from "node:http";
import { connect, type AddressInfo, type Socket } from "node:net";

/** A forward proxy on loopback, for `CONNECT` and for absolute URLs; it remembers where it was asked to go. */
export interface Proxy extends AsyncDisposable {
  readonly url: string;
  /** The hosts, with their ports, in the order of the requests. */
  readonly hosts: readonly string[];
}

/** Starts a proxy that lets through what goes to this machine. */
export async function startProxy(): Promise<Proxy> {
  const hosts: string[] = [];
  const sockets = new Set<Socket>();
  const server = createServer((incoming, answer) => {
    const target = new URL(incoming.url!);
    hosts.push(target.host);
    const { method, headers } = incoming;
    const outgoing = request(target, { method, headers, host: "127.0.0.1" }, (response) => {
      answer.writeHead(response.statusCode!, response.headers);
      response.pipe(answer);
    });
    outgoing.on("error", () => answer.destroy());
    incoming.pipe(outgoing);
  });
  server.on("connect", ({ url }, socket: Socket) => {
    hosts.push(url!);
    const target = connect(Number(url!.split(":")[1]), "127.0.0.1", () => {
      socket.write("HTTP/1.1 200 Connection Established\r\n\r\n");
      socket.pipe(target).pipe(socket);
    });
    for (const [one, other] of [
      [socket, target],
      [target, socket],
    ] as const)
      one.on("error", () => other.destroy()).on("close", () => other.destroy());
  });
  server.on("connection", (socket) => {
    sockets.add(socket);
    socket.once("close", () => sockets.delete(socket));
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    hosts,
    async [Symbol.asyncDispose]() {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, "close");
    },
  };
}
