import { spawn } from "node:child_process";
import { text } from "node:stream/consumers";
import type { Call } from "./servers.js";

const AUTOCANNON = "bench/node_modules/autocannon/autocannon.js";

/** Loads a URL from a process of its own and gives the answers a second; throws where one is an error. */
export async function load(url: string, call: Call, connections: number, seconds: number): Promise<number> {
  const headers = Object.entries(call.headers).flatMap(([name, value]) => ["--headers", `${name}=${value}`]);
  const args = ["--json", "--connections", `${connections}`, "--duration", `${seconds}`, "--method", call.method];
  const child = spawn(process.execPath, [AUTOCANNON, ...args, ...headers, "--body", call.body, url], {
    stdio: ["ignore", "pipe", "ignore"],
  });
  const output = await text(child.stdout);
  const { requests, non2xx, errors, timeouts } = JSON.parse(output) as {
    requests: { average: number };
    non2xx: number;
    errors: number;
    timeouts: number;
  };
  if (non2xx + errors + timeouts > 0) throw new Error(`${url} fails under load: ${non2xx} refusals, ${errors} errors.`);
  return requests.average;
}
