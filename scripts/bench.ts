import { runCommand, UsageError } from "./lib/problems.js";

const BENCHES: Readonly<Record<string, () => Promise<{ bench(): Promise<void> }>>> = {
  call: () => import("./bench/call.js"),
  mock: () => import("./bench/mock.js"),
};

await runCommand(async () => {
  const [name = ""] = process.argv.slice(2);
  const load = Object.hasOwn(BENCHES, name) ? BENCHES[name] : undefined;
  if (!load) throw new UsageError(`Usage: npm run bench -- ${Object.keys(BENCHES).join("|")}`);
  await (await load()).bench();
});
