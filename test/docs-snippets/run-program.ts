import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build, type Plugin } from "esbuild";
import { ROOT } from "./snippets.js";

/** How a program ended, and what it printed. */
export interface Ended {
  readonly code: number | null;
  readonly output: string;
  readonly lines: readonly string[];
}

/** Runs a command to its end. */
export function runCommand(
  command: string,
  args: readonly string[],
  { cwd = ROOT, env = {} }: { readonly cwd?: string; readonly env?: Readonly<Record<string, string>> } = {},
): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd, env: { ...process.env, ...env }, stdio: ["ignore", "pipe", "pipe"] });
    let output = "";
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding("utf8").on("data", (text: string) => (output += text));
    child.once("error", reject);
    child.once("close", (code) => resolve({ code, output, lines: output.split("\n").filter(Boolean) }));
  });
}

/** Where an entry of the package stands in the sources. */
function sourceOf(entry: string): string {
  const [, vendor, part = "index"] = entry.split("/");
  if (vendor === undefined) return join(ROOT, "src/client/index.ts");
  return join(ROOT, vendor === "mock" ? "generated/mock-server.ts" : `generated/${vendor}/${part}.ts`);
}

/** Puts the sources in the place of the package. */
export const THE_PACKAGE: Plugin = {
  name: "the package",
  setup: ({ onResolve }) => onResolve({ filter: /^chat-contracts/ }, ({ path }) => ({ path: sourceOf(path) })),
};

/** A folder of a user, in which programs that import the package run; dispose of it after use. */
export class UserFolder {
  readonly path: string = mkdtempSync(join(tmpdir(), "chat-contracts-docs-"));

  constructor() {
    symlinkSync(join(ROOT, "node_modules"), join(this.path, "node_modules"));
  }

  /** Writes a program, with the sources in the place of the package. */
  async write(name: string, code: string): Promise<string> {
    const outfile = join(this.path, name);
    await build({
      stdin: { contents: code, resolveDir: ROOT, loader: "ts" },
      bundle: true,
      format: "esm",
      platform: "node",
      packages: "external",
      outfile,
      plugins: [THE_PACKAGE],
    });
    return outfile;
  }

  /** Runs a program after `preload.mjs`; its environment says where the vendors are mocked. */
  async run(code: string, env: Readonly<Record<string, string>> = {}): Promise<Ended> {
    const program = await this.write(`program-${crypto.randomUUID()}.mjs`, code);
    return runCommand(process.execPath, ["--import", join(ROOT, "test/docs-snippets/preload.mjs"), program], { env });
  }

  [Symbol.dispose](): void {
    rmSync(this.path, { recursive: true, force: true });
  }
}
