import { execFile } from "node:child_process";
import { createRequire } from "node:module";
import { promisify } from "node:util";
import type { Bump, Change } from "./bump.js";

const run = promisify(execFile);
/** The rules of the comparison; without them `redocly diff` finds no change breaking, and says so on stderr alone. */
const CONFIG = "scripts/release/redocly-diff.yaml";

interface Report {
  readonly changes: readonly {
    readonly path: string;
    readonly kind: string;
    readonly impact: Bump;
    readonly property?: string;
    readonly verdicts: readonly { readonly message: string }[];
  }[];
}

/** Compares two versions of one document by `redocly diff`; changes that nobody has to react to are left out. */
export async function documentChanges(name: string, before: string, after: string): Promise<Change[]> {
  const redocly = createRequire(import.meta.url).resolve("@redocly/cli/bin/cli.js");
  const options = ["--config", CONFIG, "--format", "json", "--fail-on", "none"];
  const { stdout } = await run(process.execPath, [redocly, "diff", before, after, ...options], {
    env: { ...process.env, REDOCLY_TELEMETRY: "off" },
    maxBuffer: 1 << 28,
  });
  const { changes } = JSON.parse(stdout.slice(stdout.indexOf("{"))) as Report;
  return changes.map(({ path, kind, impact, property, verdicts }) => ({
    bump: impact,
    where: `${name} ${path}`,
    message: verdicts.map(({ message }) => message).join(" ") || `${property ?? "This part"} was ${kind}.`,
  }));
}
