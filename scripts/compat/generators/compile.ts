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

/** Compiles all that a tool wrote in one run; the result tells the errors of one folder. */
export async function typeErrors(root: string, { paths }: Tool): Promise<(folder: string) => string | undefined> {
  if (!existsSync(root)) return () => undefined;
  const own = Object.fromEntries(Object.entries(paths ?? {}).map(([name, to]) => [name, [join(HOME, to)]]));
  const compilerOptions = {
    ...STRICT,
    types: ["node"],
    typeRoots: [join(HOME, "node_modules/@types"), resolve("node_modules/@types")],
    paths: own,
  };
  const config = join(root, "tsconfig.json");
  writeFileSync(config, JSON.stringify({ compilerOptions, include: ["**/*.ts", "**/*.tsx"] }));
  const said = (await execute([["tsc", "-p", config, "--pretty", "false"]], root)) ?? "";
  return (folder) => {
    const start = `${relative(root, folder)}/`;
    const lines = said.split("\n").filter((line) => line.startsWith(start));
    return lines.length === 0 ? undefined : lines.map((line) => line.slice(start.length)).join("\n");
  };
}
