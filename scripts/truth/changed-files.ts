import { spawnSync } from "node:child_process";
import { UsageError } from "../lib/problems.js";

/** Lists the files that differ from a git ref, committed or not, relative to the project. */
export function changedFiles(reference: string): ReadonlySet<string> {
  const git = (...args: string[]): string[] => {
    const { status, stdout, stderr } = spawnSync("git", args, { encoding: "utf8" });
    if (status !== 0) throw new UsageError(`git cannot compare with \`${reference}\`: ${stderr.trim()}`);
    return stdout.split("\n").filter(Boolean);
  };
  const changed = git("diff", "--name-only", "--relative", "--end-of-options", reference, "--", "specs");
  return new Set([...changed, ...git("ls-files", "--others", "--exclude-standard", "--", "specs")]);
}
