import { readFileSync } from "node:fs";
import { readRecorded } from "../generators/record.js";
import { tools } from "../generators/tools/all.js";
import { readCompilers, readRuntimes } from "./results.js";

/** Versions by the name of a tool, or of the package that brings it; undefined where none is known. */
type Versions = Readonly<Record<string, string | undefined>>;

/** Says which results are of other versions than those that are pinned, and how they are made anew. */
export function versionProblems(): string[] {
  const packages: Versions = { ...pinned("."), ...pinned("compat/generators") };
  const ofTools = Object.fromEntries(
    tools.map(({ name, package: from }) => [name, typeof from === "string" ? packages[from] : from.version]),
  );
  const { "@types/node": _, ...compilers } = pinned("compat/types");
  // The project's own lock has the browser, by the version of its package.
  const { chromium: __, ...runtimes } = seen(readRuntimes(), aliasOf);
  return [
    ...differing("generators", ofTools, seen(readRecorded())),
    ...differing("types", compilers, seen(readCompilers(), aliasOf)),
    ...differing("runtimes", pinned("compat/runtimes"), runtimes),
  ];
}

/** Says, a line each, where what was run last is not what is pinned. */
export function differing(command: string, pins: Versions, results: Versions): string[] {
  const names = [...new Set([...Object.keys(pins), ...Object.keys(results)])];
  return names
    .filter((name) => pins[name] !== results[name])
    .map((name) => {
      const [wanted, last] = [pins[name] ?? "no version", results[name] ?? "none"];
      return `${name}: pinned is ${wanted}, and the results are of ${last}. Run \`npm run compat:${command}\`.`;
    });
}

/** The versions that a folder pins; an alias such as `npm:typescript@5.4.5` is of the version at its end. */
function pinned(folder: string): Versions {
  const manifest = JSON.parse(readFileSync(`${folder}/package.json`, "utf8")) as Record<string, Versions>;
  const all = { ...manifest["dependencies"], ...manifest["devDependencies"] };
  return Object.fromEntries(Object.entries(all).map(([name, version]) => [name, version?.replace(/^npm:.*@/, "")]));
}

function seen(
  results: Readonly<Record<string, { readonly version: string }>>,
  nameOf = (name: string): string => name,
): Versions {
  return Object.fromEntries(Object.entries(results).map(([name, { version }]) => [nameOf(name), version]));
}

/** The name by which `compat/` pins a compiler or a runtime: `node-20` for Node.js 20. */
function aliasOf(name: string): string {
  return name.toLowerCase().replace(".js", "").replace(" ", "-");
}
