import { copyFileSync, mkdirSync, symlinkSync } from "node:fs";
import { resolve } from "node:path";
import { runCommand, UsageError } from "../lib/problems.js";
import { installPacked } from "./consumer.js";
import { ask } from "./generators/ask.js";
import { differences, readFailures } from "./generators/failures.js";
import { tools } from "./generators/tools/all.js";
import { commandLine } from "./runtimes/command-line.js";
import { withServers } from "./runtimes/servers.js";
import { compileIn } from "./types/compilers.js";
import { SETTINGS } from "./types/settings.js";

// What each run of CI asks of the three matrices: with tools that the project has itself, so that its own lock names them.
// Their versions may be others than those of the table, so that nothing is recorded.
await runCommand(async () => {
  const told = differences(await ask(tools.filter(({ isSample }) => isSample)), readFailures());
  const project = installPacked("compat/.tmp/sample");
  told.push(...(await compile(project)), ...(await smoke(project)));
  if (told.length > 0) throw new UsageError(told.join("\n\n"));
  console.log("The sample is as it should be.");
});

async function compile(project: string): Promise<string[]> {
  copyFileSync("compat/types/consumer.ts", `${project}/consumer.ts`);
  mkdirSync(`${project}/node_modules`, { recursive: true });
  symlinkSync(resolve("node_modules/@types"), `${project}/node_modules/@types`);
  const setting = SETTINGS.find(({ name }) => name === "nodenext, Node.js, every strict flag")!;
  const errors = await compileIn(project, resolve("node_modules/typescript"), setting);
  console.log(`TypeScript, ${setting.name}: ${errors.length} errors`);
  return errors;
}

async function smoke(project: string): Promise<readonly string[]> {
  for (const file of ["smoke.mjs", "main.mjs"]) copyFileSync(`compat/runtimes/${file}`, `${project}/${file}`);
  const here = commandLine("Node.js", process.execPath);
  const verdict = await withServers((servers) => here.run(project, servers));
  console.log(`Node.js ${process.versions.node}: ${verdict.passed} of ${verdict.of}`);
  return verdict.failures;
}
