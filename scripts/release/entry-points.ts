import { readFileSync } from "node:fs";
import type { Exports } from "../generate/entries.js";

/** A module that users import by name. */
export interface EntryPoint {
  /** What is written in an `import`, such as `chat-contracts/mock`. */
  readonly specifier: string;
  /** The TypeScript file that it is compiled from. */
  readonly source: string;
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

/** Lists the entry points that are compiled from TypeScript, as `exports` of the manifest names them. */
export function entryPoints(): EntryPoint[] {
  const { name, exports } = readManifest();
  return Object.entries(exports)
    .flatMap(([key, target]) => (typeof target === "string" ? [{ key, target }] : []))
    .filter(({ target }) => /^\.\/dist\/.*\.js$/.test(target))
    .map(({ key, target }) => ({
      specifier: name + key.slice(1),
      source: target.replace("./dist/", "").replace(/\.js$/, ".ts"),
    }));
}
