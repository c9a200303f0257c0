import { spawn } from "node:child_process";
import { createRequire } from "node:module";
import { callEveryOperation } from "./start/calls.js";
import { readApis } from "./lib/apis.js";
import { readOptions } from "./lib/arguments.js";
import { loadBundles } from "./lib/bundle.js";
import { runCommand, UsageError } from "./lib/problems.js";
import { formatTable } from "./lib/table.js";

const STEPS = [
  { title: "Lint the documents", script: "scripts/lint.ts" },
  { title: "Generate types, clients, validators and mocks", script: "scripts/generate.ts" },
  { title: "Compile", script: "scripts/build.ts" },
];

await runCommand(async () => {
  readOptions("npm start", {});
  const require = createRequire(import.meta.url);
  const total = STEPS.length + 1;
  for (const [index, { title, script }] of STEPS.entries()) {
    await timed(`[${index + 1}/${total}] ${title}`, () => runNode([require.resolve("tsx/cli"), script]));
  }
  const bundles = await loadBundles(readApis());
  const calls = await timed(`[${total}/${total}] Create one chat at each mock vendor`, () =>
    callEveryOperation(bundles),
  );
  const rows = calls.map(({ vendor, request, status, answer }) => [vendor, request, status, answer]);
  console.log(`\n${formatTable([["Vendor", "Request", "Status", "What came back"], ...rows])}\n`);
  const failed = calls.filter(({ ok }) => !ok);
  if (failed.length > 0) throw new UsageError(`${failed.length} of ${calls.length} calls failed.`);
});

async function timed<T>(title: string, work: () => Promise<T>): Promise<T> {
  process.stdout.write(`${title} … `);
  const start = performance.now();
  try {
    const result = await work();
    console.log(`done in ${((performance.now() - start) / 1000).toFixed(1)} s`);
    return result;
  } catch (error) {
    console.log("failed");
    throw error;
  }
}

/** Runs a Node program quietly; what it printed becomes the error where it fails. */
function runNode(args: readonly string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "pipe"] });
    let output = "";
    for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => (output += chunk));
    child.on("error", reject);
    child.on("close", (code) => (code === 0 ? resolve() : reject(new UsageError(output.trim()))));
  });
}
