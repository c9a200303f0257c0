import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { format, resolveConfig } from "prettier";
import { readOptions } from "./lib/arguments.js";
import { readApis } from "./lib/apis.js";
import { loadBundles } from "./lib/bundle.js";
import { runCommand, UsageError } from "./lib/problems.js";
import { writePage } from "./truth/page.js";
import { readScores } from "./truth/ratchet.js";

const PAGE = "docs/truth.md";

await runCommand(async () => {
  const { check } = readOptions("npm run truth [-- --check]", { check: { type: "boolean" } });
  const page = writePage(await loadBundles(readApis()), readScores());
  const text = await format(page, { ...(await resolveConfig(PAGE)), parser: "markdown" });
  if (!check) {
    writeFileSync(PAGE, text);
    console.log(`Written: ${PAGE}`);
  } else if (!existsSync(PAGE) || readFileSync(PAGE, "utf8") !== text) {
    throw new UsageError(`${PAGE} differs from its sources. Run \`npm run truth\` and commit the result.`);
  } else {
    console.log(`${PAGE} is fresh`);
  }
});
