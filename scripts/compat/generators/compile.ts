import { existsSync, writeFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { execute } from "./execute.js";
import { HOME } from "./places.js";
import type { Tool } from "./tool.js";

/** What other repositories ask of code that they did not write, and a little more. */
const STRICT = {
  target: "es2022",
  lib: ["es2023", "dom", "dom.iterable"],
  module: "esnext",
  moduleResolution: "bundler",
  jsx: "react-jsx",
  strict: true,
  noUncheckedIndexedAccess: true,
  noImplicitOverride: true,
  noFallthroughCasesInSwitch: true,
  allowImportingTsExtensions: true,
  resolveJsonModule: true,
  experimentalDecorators: true,
  skipLibCheck: true,
  noEmit: true,
};

/** Compiles all that a tool wrote, below `<vendor>/<rendering>/`; the result tells the errors of one folder. */
export async function typeErrors(root: string, tool: Tool): Promise<(folder: string) => string | undefined> {
  if (!existsSync(root)) return () => undefined;
  const said = await compile(root, tool, []);
  return (folder) => {
    const start = `${relative(root, folder)}/`;
    const lines = said.filter((line) => line.startsWith(start));
    return lines.length === 0 ? undefined : lines.map((line) => line.slice(start.length)).join("\n");
  };
}

/**
 * Compiles in one run. Beside a file that cannot be parsed no types are checked, so what is left is compiled once more; the
 * codes of such errors begin with 1, as those of some others do.
 */
async function compile(root: string, tool: Tool, exclude: readonly string[]): Promise<string[]> {
  const compilerOptions = {
    ...STRICT,
    types: ["node"],
    typeRoots: [join(HOME, "node_modules/@types"), resolve("node_modules/@types")],
    ...tool.compilerOptions,
  };
  const config = join(root, "tsconfig.json");
  writeFileSync(config, JSON.stringify({ compilerOptions, include: ["**/*.ts", "**/*.tsx"], exclude }));
  const said = ((await execute([["tsc", "-p", config, "--pretty", "false"]], root)) ?? "").split("\n");
  const unparsed = said.flatMap((line) => /^((?!\.\.)[^/]+\/[^/]+)\/.*: error TS1\d{3}:/.exec(line)?.[1] ?? []);
  if (unparsed.length === 0) return said;
  return [...new Set([...said, ...(await compile(root, tool, [...exclude, ...new Set(unparsed)]))])];
}
