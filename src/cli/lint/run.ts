import { existsSync } from "node:fs";
import { refuse, UsageError } from "../command-line.js";
import { LINT_USAGE, readLintArguments, type LintArguments } from "./arguments.js";
import { Baseline } from "./baseline.js";
import type { LintFinding } from "./lint.js";
import { MissingPeers, withPeers } from "./peers.js";

/** Runs `chat-contracts lint` and gives its exit code: 0, 1 for errors in a document, 2 for a wrong command line. */
export async function runLint(args: readonly string[], version: string): Promise<number> {
  try {
    const asked = readLintArguments(args);
    if (asked.help) {
      console.log(LINT_USAGE);
      return 0;
    }
    return await lintFiles(asked, version);
  } catch (error) {
    if (error instanceof UsageError) return refuse(error, "chat-contracts lint");
    if (!(error instanceof MissingPeers)) throw error;
    console.error(error.message);
    return 2;
  }
}

async function lintFiles(asked: LintArguments, version: string): Promise<number> {
  const { files, presets, format, baseline, updateBaseline } = asked;
  const absent = files.find((file) => !existsSync(file));
  if (absent !== undefined) throw new UsageError(`There is no file ${absent}.`);
  const accepted = baseline === undefined || updateBaseline ? undefined : Baseline.read(baseline);
  // Loaded only here: the linter is heavy, and no other command needs it.
  const { Linter } = await withPeers(() => import("./lint.js"));
  const linter = await withPeers(() => Linter.with(presets));
  const findings: LintFinding[] = [];
  for (const file of files) findings.push(...(await readable(file, () => linter.lint(file))));
  if (updateBaseline) {
    Baseline.write(baseline!, findings);
    console.error(`${baseline} lists ${findings.length} findings. They are silent from now on.`);
    return 0;
  }
  const fresh = accepted?.fresh(findings) ?? findings;
  const gone = accepted?.gone(findings) ?? 0;
  if (gone > 0) console.error(`${gone} findings of ${baseline} are gone. Write it again with --update-baseline.`);
  const text = linter.format(fresh, format, version);
  if (text !== "") console.log(text);
  else if (format === "stylish") console.log("Nothing found.");
  return fresh.some(({ severity }) => Number(severity) === 0) ? 1 : 0;
}

/** Tells of a file that is no YAML by its name and line, and without a stack. */
async function readable<T>(file: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const { originalError, message } = error as Error & { originalError?: Error };
    if (originalError === undefined) throw error;
    throw new UsageError(`${file} cannot be read: ${message.trim()}`);
  }
}
