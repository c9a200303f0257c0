import { execFileSync } from "node:child_process";

/** Makes the compiled checks, which are not committed, before any test reads them; vitest calls it once for a run. */
export function setup(): void {
  execFileSync(process.execPath, ["scripts/run.mjs", "checks"], { stdio: "inherit" });
}
