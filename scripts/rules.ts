import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { readOptions } from "./lib/arguments.js";
import { runCommand } from "./lib/problems.js";
import { makeRulePages } from "./rules/pages.js";

await runCommand(async () => {
  readOptions("npm run rules", {});
  rmSync("docs/rules", { recursive: true, force: true });
  mkdirSync("docs/rules", { recursive: true });
  for (const [file, text] of makeRulePages()) writeFileSync(`docs/rules/${file}`, text);
});
