import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { build } from "esbuild";
import type { Runtime, Verdict } from "./runtime.js";

const HOME = "compat/runtimes/node_modules";

/** Cloudflare's runtime of workers, without what stands around it. */
export const workerd: Runtime = {
  name: "workerd",
  version: async () => {
    const manifest = await Promise.resolve(readFileSync(`${HOME}/workerd/package.json`, "utf8"));
    return (JSON.parse(manifest) as { version: string }).version;
  },
  run: async (project, servers) => {
    await build({
      entryPoints: [`${project}/worker.mjs`],
      outfile: `${project}/worker.bundle.mjs`,
      bundle: true,
      format: "esm",
      conditions: ["workerd", "worker", "browser"],
      logLevel: "error",
    });
    const program = resolve(HOME, "@cloudflare/workerd-linux-64/bin/workerd");
    const child = spawn(program, ["serve", "worker.capnp", "--control-fd=3"], {
      cwd: project,
      stdio: ["ignore", "inherit", "inherit", "pipe"],
    });
    try {
      const port = await new Promise<number>((listens, fails) => {
        let said = "";
        child.stdio[3]!.on("data", (text: Buffer) => {
          said += String(text);
          const port = /"port":(\d+)/.exec(said)?.[1];
          if (port) listens(Number(port));
        });
        child.once("exit", (code) => fails(new Error(`workerd ended with ${code}`)));
      });
      const request = { method: "POST", body: JSON.stringify(servers) };
      return (await (await fetch(`http://127.0.0.1:${port}`, request)).json()) as Verdict;
    } finally {
      child.kill();
    }
  },
};
