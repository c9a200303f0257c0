import type { KnownFailure } from "../generators/failures.js";
import type { Recorded } from "../generators/record.js";
import { NOT_RUN } from "../generators/tools/all.js";
import { writeGenerators } from "./generators.js";
import { table } from "../../lib/markdown.js";
import type { Compilers, Runtimes } from "./results.js";

/** All that the page tells of. */
export interface Results {
  readonly generators: Recorded;
  readonly failures: readonly KnownFailure[];
  readonly compilers: Compilers;
  readonly runtimes: Runtimes;
}

/** Writes the page of what other people's tools make of the documents and of the package, in Markdown. */
export function writePage({ generators, failures, compilers, runtimes }: Results): string {
  return [
    "# Compatibility",
    "",
    "<!-- Written by `npm run compat:page` from compat/results and compat/failures.yaml. -->",
    "",
    "What tools, compilers and runtimes of other makers do with the documents and with the package. Each line was run, with the",
    "versions that stand here; [CONTRIBUTING.md](../CONTRIBUTING.md#compatibility) says how to run it again.",
    "",
    writeGenerators(generators, failures),
    "Not run:",
    "",
    ...Object.entries(NOT_RUN).map(([name, reason]) => `- ${name}: ${reason}.`),
    "",
    "## Compilers",
    "",
    "Errors in a program that imports all vendors, checks of libraries included (`skipLibCheck: false`).",
    "",
    compilerTable(compilers),
    "## Runtimes",
    "",
    "Checks of the packed package that pass: a chat at each vendor, refusals, redirects, deadlines, cancelled calls and more.",
    "",
    table(
      ["runtime", "version", "passed"],
      Object.entries(runtimes).map(([name, { version, passed, of }]) => [name, version, `${passed} of ${of}`]),
    ),
  ].join("\n");
}

function compilerTable(compilers: Compilers): string {
  const settings = [...new Set(Object.values(compilers).flatMap(({ errors }) => Object.keys(errors)))];
  const rows = settings.map((setting) => [
    setting,
    ...Object.values(compilers).map(({ errors }) => String(errors[setting] ?? "–")),
  ]);
  const versions = Object.values(compilers).map(({ version }) => version);
  return table(["setting", ...versions], rows);
}
