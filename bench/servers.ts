import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { createServer, type AddressInfo } from "node:net";

/** A server program, given a port to listen at. */
export interface ServerProgram {
  readonly title: string;
  /** Program and arguments. */
  readonly command: (port: number) => readonly string[];
  /** URL of the call below `http://127.0.0.1:<port>`. */
  readonly path: string;
}

/** A server program that runs and has answered once. */
export interface RunningServer {
  readonly title: string;
  readonly url: string;
  /** Milliseconds from its start to its first answer. */
  readonly startUp: number;
  stop(): Promise<void>;
}

/** The call that every server is loaded with. */
export interface Call {
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** Starts a server and waits for its first answer; throws where that is an error or takes 20 seconds. */
export async function startServer({ title, command, path }: ServerProgram, call: Call): Promise<RunningServer> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}${path}`;
  const [program, ...args] = command(port);
  const start = performance.now();
  // Certificates from the environment are read at every start, and nothing here needs them.
  const { NODE_EXTRA_CA_CERTS: _, ...env } = process.env;
  const child = spawn(program!, args, { env, stdio: ["ignore", "ignore", "inherit"] });
  const status = await firstAnswer(child, url, call, start + 20_000);
  const startUp = performance.now() - start;
  if (status >= 300) {
    await stop(child);
    throw new Error(`${title} answers ${call.method} ${url} with ${status}.`);
  }
  return { title, url, startUp, stop: () => stop(child) };
}

async function firstAnswer(child: ChildProcess, url: string, call: Call, deadline: number): Promise<number> {
  while (performance.now() < deadline && child.exitCode === null) {
    try {
      return (await fetch(url, call)).status;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 2));
    }
  }
  await stop(child);
  throw new Error(`No answer at ${url}.`);
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill("SIGKILL");
  await once(child, "exit");
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return port;
}
