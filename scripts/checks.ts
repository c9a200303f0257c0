import { join } from "node:path";
import { readOptions } from "./lib/arguments.js";
import { readApis } from "./lib/apis.js";
import { loadBundles } from "./lib/bundle.js";
import { refreshFiles } from "./lib/folder.js";
import { KeptOutputs } from "./lib/kept-outputs.js";
import { runCommand } from "./lib/problems.js";

const FOLDER = "generated";

// Makes the compiled checks where they are missing or not as their sources have them, and touches nothing that is committed.
await runCommand(async () => {
  readOptions("npm run checks", {});
  const bundles = await loadBundles(readApis());
  const { COMPILED } = await import("./generate/compiled.js");
  const kept = new KeptOutputs(FOLDER);
  for (const bundle of bundles) {
    if (kept.filesOf(bundle.api) !== undefined) continue;
    const files = new Map<string, string>();
    for (const { file, write } of COMPILED) files.set(join(FOLDER, bundle.api.name, file), await write(bundle));
    for (const file of refreshFiles(files)) console.warn(`${file} was not what its sources make, and is made again.`);
  }
});
