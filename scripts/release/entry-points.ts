import { readFileSync } from "node:fs";
import type { Exports } from "../generate/entries.js";

/** What users import or resolve by name. */
export interface EntryPoint {
  /** What is written in an `import`, such as `chat-contracts/mock`. */
  readonly specifier: string;
  /** The file that says what it exports: its source or its declarations; a document has none. */
  readonly source?: string;
}

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly exports: Exports;
}

/** Reads the project's manifest. */
export function readManifest(): Manifest {
  return JSON.parse(readFileSync("package.json", "utf8")) as Manifest;
}

/** Lists all that `exports` of the manifest names. */
export function entryPoints(): EntryPoint[] {
  const { name, exports } = readManifest();
  return Object.entries(exports).map(([key, target]) => {
    const source = sourceOf(target);
    return { specifier: name + key.slice(1), ...(source === undefined ? {} : { source }) };
  });
}

function sourceOf(target: Exports[string]): string | undefined {
  if (typeof target === "object") return (target as { types?: string }).types;
  return /^\.\/dist\/.*\.js$/.test(target) ? target.replace("./dist/", "").replace(/\.js$/, ".ts") : undefined;
}
