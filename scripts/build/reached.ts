import { existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { transformSync } from "esbuild";
import ts from "typescript";
import { withoutMap } from "./generated.js";

/**
 * Takes away what nobody can ask for: declarations that no entry of the package leads to, and maps and layout of code that no
 * entry loads. Only the command line and what it says are there without them.
 */
export function trimToEntries(folder: string, entries: readonly (string | object)[]): void {
  const code = entries.flatMap((entry) => {
    return typeof entry === "string" && entry.endsWith(".js") && entry.startsWith(`./${folder}/`) ? [join(entry)] : [];
  });
  const reached = new Set([...reachedFrom(code, ".js"), ...reachedFrom(code.map(declarationsOf), ".d.ts")]);
  for (const name of readdirSync(folder, { recursive: true, encoding: "utf8" })) {
    const file = join(folder, name);
    const described = file.replace(/\.map$/, "");
    if (!/\.(js|d\.ts)$/.test(described) || reached.has(described)) continue;
    if (file.endsWith(".js")) writeFileSync(file, withoutLayout(withoutMap(readFileSync(file, "utf8"))));
    else rmSync(file);
  }
}

function withoutLayout(code: string): string {
  return transformSync(code, { minifyWhitespace: true, charset: "utf8" }).code;
}

/** All modules that some modules lead to, and these themselves. */
function reachedFrom(files: readonly string[], ending: ".js" | ".d.ts"): ReadonlySet<string> {
  const found = new Set(files);
  // What is added while it is walked is walked too, and only once.
  for (const file of found) {
    for (const { fileName } of ts.preProcessFile(readFileSync(file, "utf8")).importedFiles) {
      const target = join(dirname(file), fileName);
      const module = ending === ".js" ? target : declarationsOf(target);
      if (fileName.startsWith(".") && existsSync(module)) found.add(module);
    }
  }
  return found;
}

function declarationsOf(file: string): string {
  return file.replace(/\.js$/, ".d.ts");
}
