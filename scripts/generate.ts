import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readOptions } from "./lib/arguments.js";
import { readApis } from "./lib/apis.js";
import { loadBundles } from "./lib/bundle.js";
import { compareFolder, refreshFiles, replaceFolder, staleFiles } from "./lib/folder.js";
import { KeptOutputs } from "./lib/kept-outputs.js";
import { runCommand, UsageError } from "./lib/problems.js";

const FOLDER = "generated";
const MANIFEST = "package.json";

await runCommand(async () => {
  const { check } = readOptions("npm run generate [-- --check]", { check: { type: "boolean" } });
  const apis = readApis();
  const bundles = await loadBundles(apis);
  // Loaded only now, because a mistake in the sources should be told without waiting for the compiler.
  const { generateAll } = await import("./generate/all.js");
  const { COMPILED } = await import("./generate/compiled.js");
  const { manifestWithEntries } = await import("./generate/entries.js");
  const { makeReadme, README } = await import("./generate/readme.js");
  const { makePage, PAGE } = await import("./truth/file.js");
  const kept = new KeptOutputs(FOLDER);
  const files = await generateAll(bundles, (api) => kept.filesOf(api));
  const pages = new Map([
    [PAGE, await makePage(bundles)],
    [README, await makeReadme(bundles)],
    [
      MANIFEST,
      manifestWithEntries(
        readFileSync(MANIFEST, "utf8"),
        apis.map(({ name }) => name),
      ),
    ],
  ]);
  const listed = [...pages.keys()].join(", ");
  // The same words for both, because one answers for the other from the cache.
  const said = `${files.size} files for ${bundles.length} APIs in ${FOLDER}/ are fresh, and ${listed}`;
  if (!check) {
    replaceFolder(FOLDER, files);
    for (const [file, text] of pages) writeFileSync(file, text);
    for (const api of apis) kept.keep(api);
    return console.log(said);
  }
  // A fresh clone has no compiled checks; they are made, as each command does that needs them, and what is there is compared.
  const compiled = bundles.flatMap(({ api }) => COMPILED.map(({ file }) => `${api.name}/${file}`));
  const missing = compiled.filter((file) => !existsSync(join(FOLDER, file)));
  refreshFiles(new Map(missing.map((file) => [join(FOLDER, file), files.get(file)!])));
  const stale = [...compareFolder(FOLDER, files), ...staleFiles(pages)];
  if (stale.length > 0) throw new UsageError(`${stale.join("\n")}\n\nRun \`npm run generate\` and commit the result.`);
  console.log(said);
});
