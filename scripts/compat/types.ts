import { copyFileSync, existsSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { runCommand, UsageError } from "../lib/problems.js";
import { installPacked } from "./consumer.js";
import { inTurns } from "./in-turns.js";
import { savePage } from "./page/file.js";
import { compilers, compileIn } from "./types/compilers.js";
import { SETTINGS } from "./types/settings.js";

const HOME = "compat/types";
const RESULTS = "compat/results/types.json";

await runCommand(async () => {
  if (!existsSync(`${HOME}/node_modules`))
    throw new UsageError(`The compilers are not installed: \`npm ci --prefix ${HOME}\`.`);
  const project = installPacked(`${HOME}/.tmp/project`);
  copyFileSync(`${HOME}/consumer.ts`, `${project}/consumer.ts`);
  symlinkSync(resolve(HOME, "node_modules/@types"), `${project}/node_modules/@types`);
  const failures: string[] = [];
  const results: Record<string, { version: string; errors: Record<string, number> }> = {};
  for (const { name, folder } of compilers(HOME)) {
    const { version } = JSON.parse(readFileSync(`${folder}/package.json`, "utf8")) as { version: string };
    const errors: Record<string, number> = {};
    for (const setting of SETTINGS) errors[setting.name] = 0;
    await inTurns(SETTINGS, async (setting) => {
      const said = await compileIn(project, folder, setting);
      errors[setting.name] = said.length;
      failures.push(...said.slice(0, 5).map((line) => `${name}, ${setting.name}: ${line}`));
    });
    results[name] = { version, errors };
    const sum = Object.values(errors).reduce((total, count) => total + count, 0);
    console.log(`TypeScript ${version}: ${SETTINGS.length} settings, ${sum} errors`);
  }
  if (failures.length > 0) throw new UsageError(failures.join("\n"));
  writeFileSync(RESULTS, `${JSON.stringify(results, null, 2)}\n`);
  await savePage();
});
