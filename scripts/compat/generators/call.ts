import { join } from "node:path";
import { build, type BuildFailure } from "esbuild";
import { execute } from "./execute.js";
import { HOME, NODE } from "./places.js";
import type { Subject } from "./subject.js";
import type { Tool } from "./tool.js";

/** Calls the mock of a vendor through generated code: once well, once without credentials. Gives what went wrong. */
export async function callMock(
  call: NonNullable<Tool["call"]>,
  { file, operation }: Subject,
  folder: string,
  mock: string,
): Promise<string | undefined> {
  const calls = join(HOME, "calls");
  const main = [
    `import { run } from ${JSON.stringify(join(calls, "harness.mjs"))};`,
    `import { call } from ${JSON.stringify(join(calls, `${call.by}.mjs`))};`,
    "await run(call);",
  ];
  try {
    await build({
      stdin: { contents: main.join("\n"), resolveDir: folder },
      bundle: true,
      platform: "node",
      format: "esm",
      outfile: join(folder, "call.mjs"),
      alias: { document: file, generated: join(folder, call.entry ?? "index.ts"), ...inHome(call.alias) },
      banner: { js: `import { createRequire } from "node:module"; const require = createRequire(import.meta.url);` },
      logLevel: "silent",
    });
  } catch (error) {
    return (error as BuildFailure).errors.map(({ text }) => text).join("\n");
  }
  const env = { COMPAT_CALL: JSON.stringify({ ...operation, mock }) };
  return execute([[NODE, "call.mjs"]], folder, env);
}

/** A package that stands in for another, as a path: the bundler looks for names below the folder that it is started in. */
function inHome(alias: Readonly<Record<string, string>> = {}): Record<string, string> {
  return Object.fromEntries(Object.entries(alias).map(([name, to]) => [name, join(HOME, "node_modules", to)]));
}
