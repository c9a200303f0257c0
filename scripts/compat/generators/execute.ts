import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { HOME, NODE } from "./places.js";

const LIMIT = 5 * 60_000;

/** Runs commands one after the other; gives what the first that failed has said, and nothing where all went well. */
export async function execute(
  commands: readonly (readonly string[])[],
  cwd: string,
  env: NodeJS.ProcessEnv = {},
): Promise<string | undefined> {
  for (const [name = "", ...args] of commands) {
    const failed = await start(programOf(name), programArgs(name, args), cwd, env);
    if (failed !== undefined) return failed;
  }
  return undefined;
}

/** A script is run by the Node.js of the tools, and a name may be a program that is installed with them. */
function programOf(name: string): string {
  if (name.endsWith(".mjs")) return NODE;
  const installed = [join(HOME, "node_modules/.bin", name), resolve("node_modules/.bin", name)];
  return installed.find((file) => existsSync(file)) ?? name;
}

function programArgs(name: string, args: readonly string[]): string[] {
  return name.endsWith(".mjs") ? [resolve(HOME, name), ...args] : [...args];
}

function start(file: string, args: string[], cwd: string, extra: NodeJS.ProcessEnv): Promise<string | undefined> {
  const PATH = [dirname(NODE), join(HOME, "node_modules/.bin"), process.env.PATH].join(":");
  // No tool reports home: what asks for it is told no, and what does not ask finds no server.
  const quiet = { CI: "1", NO_COLOR: "1", FORCE_COLOR: "0", DO_NOT_TRACK: "1", REDOCLY_TELEMETRY: "off" };
  return new Promise((done) => {
    const options = { cwd, env: { ...process.env, ...quiet, PATH, ...extra }, timeout: LIMIT, maxBuffer: 2 ** 26 };
    execFile(file, args, options, (error, stdout, stderr) => {
      if (error === null) return done(undefined);
      const said = `${stdout}\n${stderr}`.trim();
      done(said === "" ? error.message : said);
    }).stdin?.end();
  });
}
