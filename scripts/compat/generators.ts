import { readApis } from "../lib/apis.js";
import { readOptions } from "../lib/arguments.js";
import { runCommand, UsageError } from "../lib/problems.js";
import { ask } from "./generators/ask.js";
import { differences, readFailures, strayLines } from "./generators/failures.js";
import { isInstalled } from "./generators/places.js";
import { record } from "./generators/record.js";
import { tools } from "./generators/tools/all.js";
import { savePage } from "./page/file.js";

await runCommand(async () => {
  const usage = "npm run compat:generators [-- --only <part of a tool's name>]";
  const { only } = readOptions(usage, { only: { type: "string" } });
  const asked = tools.filter((tool) => !only || tool.name.includes(only));
  if (asked.length === 0)
    throw new UsageError(`No tool is called "${only}". Known: ${tools.map(({ name }) => name).join("; ")}.`);
  if (!isInstalled) throw new UsageError("The tools are not installed: `npm ci --prefix compat/generators`.");
  const outcomes = await ask(asked);
  record(outcomes);
  await savePage();
  const known = readFailures();
  const vendors = readApis().map(({ name }) => name);
  const told = [...differences(outcomes, known), ...strayLines(known, tools, vendors)];
  if (told.length > 0) throw new UsageError(`${told.join("\n\n")}\n\nThe table is compat/failures.yaml.`);
  console.log("All as compat/failures.yaml says.");
});
