import { copyFileSync, existsSync, readdirSync, writeFileSync } from "node:fs";
import { runCommand, UsageError } from "../lib/problems.js";
import { installPacked } from "./consumer.js";
import { savePage } from "./page/file.js";
import { chromium } from "./runtimes/chromium.js";
import { commandLines } from "./runtimes/command-line.js";
import { withServers } from "./runtimes/servers.js";
import { workerd } from "./runtimes/workerd.js";

const HOME = "compat/runtimes";
const RESULTS = "compat/results/runtimes.json";

await runCommand(async () => {
  if (!existsSync(`${HOME}/node_modules`))
    throw new UsageError(`The runtimes are not installed: \`npm ci --prefix ${HOME}\`.`);
  const project = installPacked(`${HOME}/.tmp/project`);
  for (const file of readdirSync(HOME).filter((name) => /\.(mjs|capnp)$/.test(name))) {
    copyFileSync(`${HOME}/${file}`, `${project}/${file}`);
  }
  const results: Record<string, { version: string; passed: number; of: number }> = {};
  const failures: string[] = [];
  await withServers(async (servers) => {
    for (const { name, version, run } of [...commandLines, workerd, chromium]) {
      const verdict = await run(project, servers).catch((error: Error) => {
        return { passed: 0, of: 0, failures: [error.message] };
      });
      results[name] = { version: await version(), passed: verdict.passed, of: verdict.of };
      console.log(`${name} ${results[name].version}: ${verdict.passed} of ${verdict.of}`);
      failures.push(...verdict.failures.map((failure) => `${name}: ${failure}`));
    }
  });
  if (failures.length > 0) throw new UsageError(failures.join("\n"));
  writeFileSync(RESULTS, `${JSON.stringify(results, null, 2)}\n`);
  await savePage();
});
