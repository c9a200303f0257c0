import { readOptions } from "./lib/arguments.js";
import { readApis } from "./lib/apis.js";
import { loadBundles } from "./lib/bundle.js";
import { runCommand, UsageError } from "./lib/problems.js";
import { isKept, makePage, PAGE, savePage } from "./truth/file.js";

await runCommand(async () => {
  const { check } = readOptions("npm run truth [-- --check]", { check: { type: "boolean" } });
  const page = await makePage(await loadBundles(readApis()));
  if (!check) {
    savePage(page);
    console.log(`Written: ${PAGE}`);
  } else if (!isKept(page)) {
    throw new UsageError(`${PAGE} differs from its sources. Run \`npm run truth\` and commit the result.`);
  } else {
    console.log(`${PAGE} is fresh`);
  }
});
