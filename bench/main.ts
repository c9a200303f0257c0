import { existsSync, writeFileSync } from "node:fs";
import { runCommand, UsageError } from "../scripts/lib/problems.js";
import { formatTable } from "../scripts/lib/table.js";
import { PAGE, speedPage, type Section } from "./report.js";

type Bench = () => Promise<Section | Section[]>;

/** Loaded when they are run, so that one does not pay for what another needs. */
const BENCHES: Readonly<Record<string, () => Promise<Bench>>> = {
  call: async () => (await import("./call.js")).call,
  generate: async () => (await import("./commands.js")).generate,
  lint: async () => (await import("./commands.js")).lint,
  validators: async () => (await import("./validators.js")).validators,
  mock: async () => (await import("./mock.js")).mock,
};

await runCommand(async () => {
  const chosen = process.argv.slice(2);
  const unknown = chosen.find((name) => !Object.hasOwn(BENCHES, name));
  if (unknown !== undefined)
    throw new UsageError(
      `There is no benchmark \`${unknown}\`. Usage: npm run bench [-- ${Object.keys(BENCHES).join("|")} …]`,
    );
  const names = chosen.length > 0 ? chosen : Object.keys(BENCHES);
  if (names.includes("mock") && !existsSync("bench/node_modules"))
    throw new UsageError("The peers are not installed. Run `npm ci --prefix bench` first.");
  const sections: Section[] = [];
  for (const name of names) {
    const found = [await (await BENCHES[name]!())()].flat();
    for (const { title, method, rows } of found) console.log(`\n${title}\n${method}\n\n${formatTable(rows)}`);
    sections.push(...found);
  }
  // A page of one run: figures of different runs cannot be compared.
  if (chosen.length === 0) writeFileSync(PAGE, await speedPage(sections));
});
