import { execFile, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { UsageError } from "../lib/problems.js";
import type { Call } from "./servers.js";

/** Throws a UsageError where the load tool is not installed. */
export function requireWrk(): void {
  if (spawnSync("wrk", ["-v"]).error)
    throw new UsageError("This needs wrk, a load tool. Debian has it: apt-get install wrk");
}

/** Loads a URL and gives the answers a second; throws where one is an error. */
export async function load(url: string, call: Call, connections: number, seconds: number): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), "wrk-"));
  try {
    const script = join(folder, "call.lua");
    writeFileSync(script, lua(call));
    const args = ["-t1", `-c${connections}`, `-d${seconds}s`, "-s", script, url];
    const { stdout } = await promisify(execFile)("wrk", args);
    const rate = /Requests\/sec: *([\d.]+)/.exec(stdout);
    if (!rate || /Non-2xx|Socket errors/.test(stdout)) throw new Error(`${url} fails under load:\n${stdout}`);
    return Number(rate[1]);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function lua({ method, headers, body }: Call): string {
  const lines = Object.entries(headers).map(([name, value]) => `wrk.headers[${quote(name)}] = ${quote(value)}`);
  return [`wrk.method = ${quote(method)}`, ...lines, `wrk.body = ${quote(body)}`].join("\n");
}

/** Lua has no Unicode escapes that its old versions know, so every byte but the plain ones is written as a number. */
function quote(text: string): string {
  const bytes = [...Buffer.from(text)].map((byte) =>
    /[\w :/.-]/.test(String.fromCharCode(byte)) && byte < 128
      ? String.fromCharCode(byte)
      : `\\${String(byte).padStart(3, "0")}`,
  );
  return `"${bytes.join("")}"`;
}
