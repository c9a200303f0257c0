import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { format, resolveConfig } from "prettier";
import { readApis } from "./lib/apis.js";
import { loadBundles } from "./lib/bundle.js";
import { runCommand, UsageError } from "./lib/problems.js";
import { writePage } from "./truth/page.js";
import { readScores } from "./truth/ratchet.js";

const PAGE = "docs/truth.md";

await runCommand(async () => {
  const { check } = readArguments();
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

function readArguments(): { check: boolean } {
  try {
    const { values } = parseArgs({ options: { check: { type: "boolean", default: false } } });
    return { check: values.check };
  } catch (error) {
    throw new UsageError(`${(error as Error).message}\nUsage: npm run truth [-- --check]`);
  }
}
