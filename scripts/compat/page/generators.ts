import { covers, type KnownFailure } from "../generators/failures.js";
import type { Recorded, Result } from "../generators/record.js";
import { tools } from "../generators/tools/all.js";
import type { Tool } from "../generators/tool.js";
import { table } from "../../lib/markdown.js";

/** Writes a table for each kind of tool, and below it the cause of each failure. */
export function writeGenerators(recorded: Recorded, failures: readonly KnownFailure[]): string {
  const kinds = [...new Set(tools.map(({ kind }) => kind))];
  const vendors = [...new Set(Object.values(recorded).flatMap(({ results }) => Object.keys(results)))];
  const causes = failures.map((failure, index) => `${index + 1}. **${failure.tool}**: ${failure.cause}`);
  return [
    "## Generators, parsers, servers and mocks",
    "",
    "A tick is a tool that does all that is asked of it: `generate` reads the document, and for servers judges calls by it;",
    "`compile` compiles what was written, TypeScript under `strict` and `noUncheckedIndexedAccess`; `call` makes a chat at the mock",
    "server and is refused once. A cross names the step that fails, and the [cause](#causes).",
    "",
    ...kinds.flatMap((kind) => [
      `### ${kind}`,
      "",
      table(
        ["tool", "document", "asked", ...vendors],
        tools.filter((tool) => tool.kind === kind).flatMap((tool) => rows(tool, recorded, vendors, failures)),
      ),
      ...notes(kind),
    ]),
    "### Causes",
    "",
    ...causes,
    "",
  ].join("\n");
}

function rows(
  tool: Tool,
  recorded: Recorded,
  vendors: readonly string[],
  failures: readonly KnownFailure[],
): string[][] {
  const seen = recorded[tool.name];
  if (!seen) return [];
  return tool.renderings.map((rendering) => {
    const results = vendors.map((vendor) => seen.results[vendor]?.[rendering]);
    const asked = [...new Set(results.flatMap((result) => [...(result?.passed ?? []), result?.failed ?? []].flat()))];
    const cells = results.map((result, index) => {
      const at = { tool: tool.name, vendor: vendors[index]!, rendering };
      const known = failures.findIndex((failure) => covers(failure, at) && failure.step === result?.failed);
      return cellOf(result, known);
    });
    return [`${tool.name} ${seen.version}`, `\`${rendering}\``, asked.join(", "), ...cells];
  });
}

function cellOf(result: Result | undefined, known: number): string {
  if (!result) return "–";
  if (!result.failed) return "✓";
  return `✗ ${result.failed} ${known < 0 ? "(not traced)" : `(${known + 1})`}`;
}

function notes(kind: string): string[] {
  const lines = tools
    .filter((tool) => tool.kind === kind)
    .flatMap(({ name, note, notCompiled, runsOn, compiledBy }) => [
      ...(note ? [`- ${name}: ${note}.`] : []),
      ...(notCompiled ? [`- ${name}: not compiled: ${notCompiled}.`] : []),
      ...(runsOn ? [`- ${name}: needs ${runsOn.name}, and is not run where that is not at hand.`] : []),
      ...(compiledBy ? [`- ${name}: compiled where ${compiledBy.name} is at hand.`] : []),
    ]);
  return lines.length > 0 ? [...lines, ""] : [];
}
