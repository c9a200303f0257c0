import { readFileSync, writeFileSync } from "node:fs";
import { readOptions } from "./lib/arguments.js";
import { readApis } from "./lib/apis.js";
import { loadBundles } from "./lib/bundle.js";
import { compareFolder, replaceFolder } from "./lib/folder.js";
import { runCommand, UsageError } from "./lib/problems.js";

const FOLDER = "generated";
const MANIFEST = "package.json";

await runCommand(async () => {
  const { check } = readOptions("npm run generate [-- --check]", { check: { type: "boolean" } });
  const bundles = await loadBundles(readApis());
  // Loaded only now, because a mistake in the sources should be told without waiting for the compiler.
  const { generateAll } = await import("./generate/all.js");
  const { manifestWithEntries } = await import("./generate/entries.js");
  const { isKept, makePage, PAGE, savePage } = await import("./truth/file.js");
  const files = await generateAll(bundles);
  const page = await makePage(bundles);
  const manifest = readFileSync(MANIFEST, "utf8");
  const withEntries = manifestWithEntries(
    manifest,
    bundles.map(({ api }) => api.name),
  );
  // The same words for both, because one answers for the other from the cache.
  const said = `${files.size} files for ${bundles.length} APIs in ${FOLDER}/ are fresh, and ${PAGE}`;
  if (!check) {
    replaceFolder(FOLDER, files);
    savePage(page);
    if (withEntries !== manifest) writeFileSync(MANIFEST, withEntries);
    return console.log(said);
  }
  const stale = compareFolder(FOLDER, files);
  if (withEntries !== manifest) stale.push(`${MANIFEST}: \`exports\` does not name what each vendor has`);
  if (!isKept(page)) stale.push(`${PAGE}: differs from its sources`);
  if (stale.length > 0) throw new UsageError(`${stale.join("\n")}\n\nRun \`npm run generate\` and commit the result.`);
  console.log(said);
});
