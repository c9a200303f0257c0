import { execFile } from "node:child_process";
import { readdirSync, writeFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import type { Setting } from "./settings.js";

/** The compilers that are installed, oldest first: each is an alias such as `typescript-5.4`. */
export function compilers(home: string): { name: string; folder: string }[] {
  const modules = resolve(home, "node_modules");
  const names = readdirSync(modules).filter((name) => name.startsWith("typescript-"));
  return names
    .sort()
    .map((name) => ({ name: name.replace("typescript-", "TypeScript "), folder: join(modules, name) }));
}

/** Compiles the consumer in a project; gives the errors, a line each. */
export function compileIn(project: string, compiler: string, { name, options }: Setting): Promise<string[]> {
  const config = join(project, `${basename(compiler)}-${name.replace(/\W+/g, "-")}.json`);
  writeFileSync(config, JSON.stringify({ compilerOptions: options, include: ["consumer.ts"] }));
  return new Promise((done) => {
    const args = [join(compiler, "bin/tsc"), "-p", config, "--pretty", "false"];
    execFile(process.execPath, args, { cwd: project, maxBuffer: 2 ** 26 }, (error, stdout, stderr) => {
      if (error === null) return done([]);
      const lines = `${stdout}\n${stderr}`.split("\n").filter((line) => line.trim() !== "" && !line.startsWith(" "));
      done(lines.length > 0 ? lines : [error.message]);
    });
  });
}
