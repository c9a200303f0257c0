import { readFileSync } from "node:fs";
import { readApis } from "../lib/apis.js";

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
  readonly exports: Readonly<Record<string, string | object>>;
}

/** Reads the project's manifest. */
export function readManifest(): Manifest {
  return JSON.parse(readFileSync("package.json", "utf8")) as Manifest;
}

/** Lists the entry points that are compiled from TypeScript, as `exports` of the manifest names them. */
export function entryPoints(): EntryPoint[] {
  const { name, exports } = readManifest();
  const vendors = readApis().map((api) => api.name);
  return Object.entries(exports)
    .flatMap(([key, target]) => (typeof target === "string" ? [{ key, target }] : []))
    .filter(({ target }) => /^\.\/dist\/.*\.js$/.test(target))
    .flatMap(({ key, target }) =>
      (key.includes("*") ? vendors : [""]).map((vendor) => ({
        specifier: name + key.replace("*", vendor).slice(1),
        source: target.replace("*", vendor).replace("./dist/", "").replace(/\.js$/, ".ts"),
      })),
    );
}
