import { readOptions } from "./lib/arguments.js";
import { readApis } from "./lib/apis.js";
import { loadBundles } from "./lib/bundle.js";
import { compareFolder, replaceFolder } from "./lib/folder.js";
import { runCommand, UsageError } from "./lib/problems.js";

const FOLDER = "generated";

await runCommand(async () => {
  const { check } = readOptions("npm run generate [-- --check]", { check: { type: "boolean" } });
  const bundles = await loadBundles(readApis());
  // Loaded only now, because a mistake in the sources should be told without waiting for the compiler.
  const { generateAll } = await import("./generate/all.js");
  const { isKept, makePage, PAGE, savePage } = await import("./truth/file.js");
  const files = await generateAll(bundles);
  const page = await makePage(bundles);
  // The same words for both, because one answers for the other from the cache.
  const said = `${files.size} files for ${bundles.length} APIs in ${FOLDER}/ are fresh, and ${PAGE}`;
  if (!check) {
    replaceFolder(FOLDER, files);
    savePage(page);
    return console.log(said);
  }
  const stale = compareFolder(FOLDER, files);
  if (!isKept(page)) stale.push(`${PAGE}: differs from its sources`);
  if (stale.length > 0) throw new UsageError(`${stale.join("\n")}\n\nRun \`npm run generate\` and commit the result.`);
  console.log(said);
});
