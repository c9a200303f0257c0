import { resolve } from "node:path";
import { format } from "node:util";
// It keeps the folder in which it was loaded, which has to outlive each copy.
import "esbuild";
import type { ProjectCopy, Run } from "./project.js";

const SCRIPTS = resolve(import.meta.dirname, "../../scripts");

let runs = 0;

/**
 * Runs a script of ours in this process, on the files of a copy: what is printed and the exit code are those of the
 * program, without the seconds that it takes to start one. Not for two at a time.
 */
export async function runScript(project: ProjectCopy, script: string, ...args: string[]): Promise<Run> {
  const { argv, exitCode, env } = process;
  const { log, error, warn } = console;
  const folder = process.cwd();
  let output = "";
  const print = (...values: unknown[]): void => void (output += `${format(...values)}\n`);
  const { CI: _, NO_CACHE: __, ...own } = env;
  process.chdir(project.folder);
  Object.assign(process, { argv: [process.execPath, script, ...args], exitCode: undefined, env: own });
  Object.assign(console, { log: print, error: print, warn: print });
  try {
    runs += 1;
    // The number makes it a module that has not run yet.
    await import(/* @vite-ignore */ `${SCRIPTS}/${script}.ts?run=${runs}`);
    return { code: Number(process.exitCode ?? 0), output };
  } finally {
    Object.assign(console, { log, error, warn });
    Object.assign(process, { argv, exitCode, env });
    process.chdir(folder);
  }
}
