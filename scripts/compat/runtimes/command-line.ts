import { execFile } from "node:child_process";
import { resolve } from "node:path";
import { promisify } from "node:util";
import type { Runtime, Verdict } from "./runtime.js";

const execute = promisify(execFile);
const HOME = "compat/runtimes/node_modules";

/** Runtimes with a command line, each from a package of the npm registry. */
export const commandLines: readonly Runtime[] = [
  commandLine("Node.js 20", "node-20/bin/node"),
  commandLine("Node.js 22", "node-22/bin/node"),
  commandLine("Node.js 24", "node-24/bin/node"),
  commandLine("Bun", "@oven/bun-linux-x64/bin/bun"),
  commandLine("Deno", "@deno/linux-x64-glibc/deno", [
    "run",
    "--no-remote",
    "--allow-net",
    "--allow-read",
    "--allow-env",
  ]),
];

/** A runtime that is started by a command line: a program below the installed ones, or one anywhere. */
export function commandLine(name: string, program: string, flags: readonly string[] = []): Runtime {
  const file = resolve(HOME, program);
  const quiet = { NO_COLOR: "1", DENO_NO_UPDATE_CHECK: "1", DO_NOT_TRACK: "1" };
  const start = async (args: readonly string[], cwd = "."): Promise<string> => {
    const { stdout } = await execute(file, [...args], { cwd, env: { ...process.env, ...quiet }, timeout: 120_000 });
    return stdout.trim();
  };
  return {
    name,
    version: async () => /\d+\.\d+\.\d+/.exec(await start(["--version"]))![0],
    run: async (project, servers) => {
      const said = await start([...flags, "main.mjs", JSON.stringify(servers)], project);
      return JSON.parse(said.split("\n").at(-1)!) as Verdict;
    },
  };
}
