import { readOptions } from "../lib/arguments.js";
import { runCommand, UsageError } from "../lib/problems.js";
import { PAGE, pageProblems, savePage } from "./page/file.js";

await runCommand(async () => {
  const { check } = readOptions("npm run compat:page [-- --check]", { check: { type: "boolean" } });
  if (!check) {
    await savePage();
    console.log(`Written: ${PAGE}`);
    return;
  }
  const problems = await pageProblems();
  if (problems.length > 0) throw new UsageError(problems.join("\n"));
  console.log(`${PAGE} is fresh`);
});
