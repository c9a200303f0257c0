import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Outcome } from "./outcome.js";
import { HOME } from "./places.js";
import { tools } from "./tools/all.js";
import type { Step, Tool } from "./tool.js";

const FILE = "compat/results/generators.json";

/** What the last run of each tool saw: the version of each tool, and how far it came with each document. */
export type Recorded = Readonly<Record<string, { readonly version: string; readonly results: Results }>>;
type Results = Readonly<Record<string, Readonly<Record<string, Result>>>>;

/** How far a tool came with one document. */
export interface Result {
  readonly passed: readonly Step[];
  readonly failed?: Step;
}

/** Keeps what a run saw of the tools that it asked, beside what is known of the others. */
export function record(outcomes: readonly Outcome[]): void {
  const before = existsSync(FILE) ? readRecorded() : {};
  const recorded = tools.flatMap((tool) => {
    const those = outcomes.filter((outcome) => outcome.tool === tool.name);
    const known = before[tool.name];
    if (those.length === 0) return known ? [[tool.name, known] as const] : [];
    const results: Record<string, Record<string, Result>> = {};
    for (const { vendor, rendering, passed, failed } of those) {
      (results[vendor] ??= {})[rendering] = failed ? { passed, failed: failed.step } : { passed };
    }
    return [[tool.name, { version: versionOf(tool.package), results }] as const];
  });
  writeFileSync(FILE, `${JSON.stringify(Object.fromEntries(recorded), null, 2)}\n`);
}

/** Reads what the last runs saw. */
export function readRecorded(): Recorded {
  return JSON.parse(readFileSync(FILE, "utf8")) as Recorded;
}

function versionOf(name: Tool["package"]): string {
  if (typeof name !== "string") return name.version;
  const manifest = [HOME, "."]
    .map((home) => join(home, "node_modules", name, "package.json"))
    .find((file) => existsSync(file));
  return (JSON.parse(readFileSync(manifest!, "utf8")) as { version: string }).version;
}
