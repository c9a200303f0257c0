import { readOptions } from "../lib/arguments.js";
import { runCommand, UsageError } from "../lib/problems.js";
import { isFresh, PAGE, savePage } from "./page/file.js";

await runCommand(async () => {
  const { check } = readOptions("npm run compat:page [-- --check]", { check: { type: "boolean" } });
  if (!check) {
    await savePage();
    console.log(`Written: ${PAGE}`);
  } else if (!(await isFresh())) {
    throw new UsageError(
      `${PAGE} differs from compat/results or compat/failures.yaml. Run \`npm run compat:page\` and commit the result.`,
    );
  } else {
    console.log(`${PAGE} is fresh`);
  }
});
