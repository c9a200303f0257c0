import { readOptions } from "../lib/arguments.js";
import { runCommand, UsageError } from "../lib/problems.js";
import { differences, readFailures } from "./generators/failures.js";
import type { Outcome } from "./generators/outcome.js";
import { isInstalled } from "./generators/places.js";
import { record } from "./generators/record.js";
import { runTool } from "./generators/run.js";
import { tools } from "./generators/tools/all.js";
import { withMock } from "./mock.js";

await runCommand(async () => {
  const usage = "npm run compat:generators [-- --only <part of a tool's name> --sample]";
  const { only, sample } = readOptions(usage, { only: { type: "string" }, sample: { type: "boolean" } });
  const asked = tools.filter((tool) => (!only || tool.name.includes(only)) && (!sample || tool.isSample));
  if (asked.length === 0)
    throw new UsageError(`No tool is called "${only}". Known: ${tools.map(({ name }) => name).join("; ")}.`);
  if (!sample && !isInstalled)
    throw new UsageError("The tools are not installed: `npm ci --prefix compat/generators`.");
  const outcomes = await withMock(async (urls) => {
    const all: Outcome[] = [];
    for (const tool of asked) {
      const those = await runTool(tool, urls);
      const failed = those.filter((outcome) => outcome.failed).length;
      console.log(`${tool.name}: ${those.length} documents, ${failed} failed`);
      all.push(...those);
    }
    return all;
  });
  const told = differences(outcomes, readFailures());
  // The versions of the sample are the project's own, which may be others than those of the table.
  if (!sample) record(outcomes);
  if (told.length > 0) throw new UsageError(`${told.join("\n\n")}\n\nThe table is compat/failures.yaml.`);
  console.log("All as compat/failures.yaml says.");
});
