import { createRequire } from "node:module";
import type { MockList } from "../server/list.js";
import { startServer, type MockServer } from "../server/start.js";
import type { VerifyList } from "../verify/contract.js";
import { runLint } from "./lint/run.js";
import { readArguments, usage, type MockArguments } from "./arguments.js";
import { refuse, UsageError } from "./command-line.js";

/** What the commands know of vendors: how to mock each, and how to ask each. */
export interface Vendors {
  readonly mocks: MockList;
  readonly verifiable: VerifyList;
}

/** Runs the command `chat-contracts` and gives its exit code: 0, 1 for a failure, 2 for a wrong command line. */
export async function run({ mocks, verifiable }: Vendors, [command, ...args]: readonly string[]): Promise<number> {
  if (command === "lint") return runLint(args, packageVersion());
  if (command === "verify") {
    // Loaded only here: no other command sends anything.
    const { runVerify } = await import("./verify/run.js");
    const { confirmAtTerminal } = await import("./verify/confirm.js");
    return runVerify(args, {
      vendors: verifiable,
      env: process.env,
      version: packageVersion(),
      confirm: confirmAtTerminal(),
    });
  }
  if (command === "--help" || command === "-h") return help(mocks);
  if (command === "--version") return version();
  try {
    if (command !== "mock") throw new UsageError(command ? `There is no command "${command}".` : "Which command?");
    const { help: asksForHelp, version: asksForVersion, ...asked } = readArguments(args, Object.keys(mocks));
    if (asksForHelp) return help(mocks);
    return asksForVersion ? version() : await serve(mocks, asked);
  } catch (error) {
    if (error instanceof UsageError) return refuse(error, "chat-contracts");
    throw error;
  }
}

function version(): number {
  console.log(packageVersion());
  return 0;
}

function packageVersion(): string {
  return (createRequire(import.meta.url)("chat-contracts/package.json") as { version: string }).version;
}

function help(mocks: MockList): number {
  console.log(usage(mocks));
  return 0;
}

async function serve(mocks: MockList, { log, ...options }: Omit<MockArguments, "help" | "version">): Promise<number> {
  let server: MockServer;
  try {
    server = await startServer(mocks, { ...options, log: log ? console.log : undefined });
  } catch (error) {
    console.error(explain(error as NodeJS.ErrnoException, options));
    return 1;
  }
  // Before the address is told: whoever reads it may stop the server at once.
  const stopped = interrupted();
  const urls = Object.values(server.urls).map((url) => `  ${url}`);
  console.log([`Mock server at ${server.url} (Ctrl+C stops it)`, ...urls].join("\n"));
  if (!isLoopbackHost(options.host)) {
    console.error(
      `Warning: it listens at ${options.host}, so whoever reaches this machine by network reaches the mock.`,
    );
  }
  await stopped;
  await server.close();
  return 0;
}

function isLoopbackHost(host: string): boolean {
  return host === "localhost" || host === "::1" || host.startsWith("127.");
}

/** Waits for the first signal; a second one ends the process at once, as it does without us. */
function interrupted(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => resolve());
  });
}

function explain(error: NodeJS.ErrnoException, { port, host }: Pick<MockArguments, "port" | "host">): string {
  switch (error.code) {
    case "EADDRINUSE":
      return `Port ${port} at ${host} is taken. Choose another with --port, or --port 0 for any that is free.`;
    case "EACCES":
      return `Port ${port} at ${host} is not allowed to you. Choose one above 1023 with --port.`;
    case "EADDRNOTAVAIL":
    case "ENOTFOUND":
      return `"${host}" is no address of this machine. Choose another with --host.`;
    default:
      return `Cannot listen at ${host}:${port}: ${error.message}`;
  }
}
