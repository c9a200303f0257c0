import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { readManifest } from "./release/entry-points.js";

// Asks attw how each entry point of the packed package resolves for users of TypeScript. YAML is read as a file, without types.
const folder = ".tmp/entries";
mkdirSync(folder, { recursive: true });
const packing = ["pack", "--ignore-scripts", "--silent", "--pack-destination", folder];
const tarball = execFileSync("npm", packing, { encoding: "utf8" }).trim();
const files = Object.keys(readManifest().exports).filter((entry) => entry.endsWith(".yaml"));
const options = ["--profile", "esm-only", "--format", "table-flipped", "--no-emoji", "--exclude-entrypoints", ...files];
const { status } = spawnSync("node_modules/.bin/attw", [`${folder}/${tarball}`, ...options], { stdio: "inherit" });
process.exitCode = status ?? 1;
