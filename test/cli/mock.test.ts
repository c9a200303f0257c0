import { spawn, spawnSync, type ChildProcessWithoutNullStreams } from "node:child_process";
import { once } from "node:events";
import { closeSync, existsSync, openSync } from "node:fs";
import { connect, createServer, type AddressInfo } from "node:net";
import { afterEach, expect, test, vi } from "vitest";
import { readArguments } from "../../src/cli/arguments.js";
import { UsageError } from "../../src/cli/command-line.js";
import { mocks } from "../../generated/mocks.js";
import { verifiable } from "../../generated/verifiable.js";
import { run } from "../../src/cli/run.js";
import packageJson from "../../package.json" with { type: "json" };

const KNOWN = ["north", "south"];

test.each([
  [[], { port: 4010, host: "127.0.0.1", delay: 0, log: false, help: false }],
  [["--port", "0", "--host", "::1"], { port: 0, host: "::1" }],
  [["--vendor", "south", "--vendor=north"], { vendors: ["south", "north"] }],
  [["--limit", "3", "--delay", "250", "--log"], { limit: 3, delay: 250, log: true }],
  [["-h"], { help: true }],
  [["--version"], { version: true }],
  [["--cors", "https://app.example", "--cors", "*"], { cors: ["https://app.example", "*"] }],
])("%j is read as %j", (args, expected) => {
  expect(readArguments(args, KNOWN)).toMatchObject(expected);
});

test.each([
  [["--port", "80000"], '--port must be a whole number from 0 to 65535, not "80000"'],
  [["--port", "-1"], '--port needs a value that does not begin with "-".'],
  [["--limit=-1"], '--limit must be a whole number from 0 to 9007199254740991, not "-1"'],
  [["--port", ""], '--port must be a whole number from 0 to 65535, not ""'],
  [["--port"], "--port needs a value."],
  [["--log=3"], "--log takes no value."],
  [["--limit", "1.5"], "--limit must be a whole number"],
  [["--delay", "1e3"], "--delay must be a whole number"],
  [["--vendor", "east"], '--vendor must be one of north, south, not "east"'],
  [["--host", ""], '--host must be a name or an address, not ""'],
  [["--cors", "app.example"], "--cors must be an origin as browsers send it, such as https://app.example"],
  [["--cors", "https://app.example/"], 'not "https://app.example/"'],
  [["--colour"], "There is no option --colour."],
  [["-x"], "There is no option -x."],
  [["extra"], '"extra" belongs to no option.'],
])("%j is refused in words", (args, message) => {
  const read = (): unknown => readArguments(args, KNOWN);
  expect(read).toThrow(UsageError);
  expect(read).toThrow(message);
});

afterEach(() => void vi.restoreAllMocks());

test.each([
  [[], "Which command?", ""],
  [["serve"], 'There is no command "serve".', ""],
  [["mock", "--colour"], "There is no option --colour.", ""],
  [["lint", "--colour"], "There is no option --colour.", " lint"],
  [["lint", "--preset"], "--preset needs a value.", " lint"],
  [["verify", "--colour"], "There is no option --colour.", " verify"],
])("%j ends with exit code 2 and one sentence, and says who lists the options", async (args, sentence, command) => {
  const error = vi.spyOn(console, "error").mockImplementation(() => {});
  expect(await run({ mocks, verifiable }, args)).toBe(2);
  expect(error.mock.calls).toEqual([[`${sentence}\n\nchat-contracts${command} --help lists the options.`]]);
});

test("the options of the command reach the server: origins, limit and delay", async () => {
  const timers = vi.spyOn(globalThis, "setTimeout");
  const log = vi.spyOn(console, "log").mockImplementation(() => {});
  const args = ["mock", "--port", "0", "--cors", "https://app.example", "--limit", "1", "--delay", "1"];
  const code = run({ mocks, verifiable }, args);
  const url = await vi.waitUntil(() => /http:\S+/.exec(log.mock.calls.join())?.[0], { timeout: 60_000 });
  const call = (): Promise<Response> =>
    fetch(`${url}/helpcrunch/v1/chats`, {
      method: "POST",
      headers: { authorization: "Bearer k", "content-type": "application/json", origin: "https://app.example" },
      body: '{"customer":1,"application":2}',
    });
  timers.mockClear();
  const [first, second] = [await call(), await call()];
  expect(timers.mock.calls.map(([, delay]) => delay).filter((delay) => delay === 1)).toEqual([1, 1]);
  expect([first.status, second.status]).toEqual([201, 429]);
  expect(first.headers.get("access-control-allow-origin")).toBe("https://app.example");
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    const stop = process.listeners(signal).at(-1)!;
    process.removeListener(signal, stop);
    stop(signal);
  }
  expect(await code).toBe(0);
});

test.each([[["--help"]], [["mock", "--help"]]])("%j prints the usage and ends well", async (args) => {
  const log = vi.spyOn(console, "log").mockImplementation(() => {});
  expect(await run({ mocks, verifiable }, args)).toBe(0);
  expect(log.mock.calls.join()).toMatch(/--limit[^]*Point a client at it[^]*baseUrl: "http:/);
  for (const { path } of Object.values(mocks))
    expect(log.mock.calls.join()).toContain(`http://127.0.0.1:4010${path}\n`);
});

test.each([[["--version"]], [["mock", "--version"]]])("%j prints the version of the package", async (args) => {
  const log = vi.spyOn(console, "log").mockImplementation(() => {});
  expect(await run({ mocks, verifiable }, args)).toBe(0);
  expect(log.mock.calls).toEqual([[packageJson.version]]);
});

test("a port that is taken ends with exit code 1 and what to do", async () => {
  const other = createServer().listen(0, "127.0.0.1");
  await once(other, "listening");
  const { port } = other.address() as AddressInfo;
  const error = vi.spyOn(console, "error").mockImplementation(() => {});
  expect(await run({ mocks, verifiable }, ["mock", "--port", String(port)])).toBe(1);
  expect(error.mock.calls).toEqual([
    [`Port ${port} at 127.0.0.1 is taken. Choose another with --port, or --port 0 for any that is free.`],
  ]);
  other.close();
});

test("a host that is not this machine ends with exit code 1 and what to do", async () => {
  const error = vi.spyOn(console, "error").mockImplementation(() => {});
  expect(await run({ mocks, verifiable }, ["mock", "--port", "0", "--host", "192.0.2.1"])).toBe(1);
  expect(error.mock.calls.join()).toContain('"192.0.2.1" is no address of this machine');
});

/** Starts the command as a process of its own, and resolves with it and its base URL when it listens. */
async function start(
  ...args: string[]
): Promise<{ child: ChildProcessWithoutNullStreams; url: string; output: () => string }> {
  const child = spawn(process.execPath, ["--import", "tsx", "src/cli/main.ts", "mock", "--port", "0", ...args]);
  let output = "";
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding("utf8").on("data", (text: string) => (output += text));
  const url = await vi.waitUntil(() => /http:\S+/.exec(output)?.[0], { timeout: 60_000 });
  return { child, url, output: () => output };
}

test.each(["SIGINT", "SIGTERM"] as const)(
  "%s ends a server with open connections, with exit code 0",
  async (signal) => {
    const { child, url } = await start();
    // One that sends nothing, and one that sends half a request.
    for (const text of ["", "POST /helpcrunch/v1/chats HTTP/1.1\r\nHost: x\r\n"]) {
      const socket = connect(Number(new URL(url).port), "127.0.0.1").on("error", () => {});
      await once(socket, "connect");
      socket.write(text);
    }
    // By this answer the server has seen them.
    await (await fetch(url)).text();
    child.kill(signal);
    expect(await once(child, "exit")).toEqual([0, null]);
  },
);

test("a reader of the log that goes away ends the process without a stack", async () => {
  const { child, url, output } = await start("--log");
  child.stdout.destroy();
  const exit = once(child, "exit");
  // The process may end before it answers.
  await Promise.allSettled([fetch(url), fetch(url)]);
  expect(await exit).toEqual([0, null]);
  expect(output()).not.toMatch(/EPIPE|^\s+at /m);
});

test.skipIf(!existsSync("/dev/full"))(
  "an output that is full ends the process with one sentence, and exit code 1",
  () => {
    const full = openSync("/dev/full", "w");
    const command = ["--import", "tsx", "src/cli/main.ts", "mock", "--port", "0", "--log"];
    const { status, stderr } = spawnSync(process.execPath, command, {
      stdio: ["ignore", full, "pipe"],
      encoding: "utf8",
    });
    closeSync(full);
    expect(stderr).toMatch(/^Cannot write to standard output: ENOSPC: no space left on device, write\n$/);
    expect(status).toBe(1);
  },
);

test.each([
  [["--host", "0.0.0.0"], true],
  [["--host", "127.0.0.1"], false],
  [["--host", "localhost"], false],
])("with %j a warning about the network is given: %s", async (args, expected) => {
  const { child, output } = await start(...args);
  if (expected) await vi.waitUntil(() => output().includes("Warning"), { timeout: 60_000 });
  child.kill("SIGTERM");
  await once(child, "exit");
  expect(output().includes("by network")).toBe(expected);
});

test("the process serves what it names, and logs each request", async () => {
  const { child, url, output } = await start("--vendor", "helpcrunch", "--log");
  expect(output()).toContain(`${url}/helpcrunch/v1`);
  expect(output()).not.toContain("imichat");
  const response = await fetch(`${url}/helpcrunch/v1/chats`, { method: "POST" });
  expect(response.status).toBe(401);
  await vi.waitUntil(() => output().includes("POST /helpcrunch/v1/chats 401"));
  child.kill("SIGINT");
  await once(child, "exit");
});
