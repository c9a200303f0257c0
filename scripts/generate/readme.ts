import { existsSync, readFileSync } from "node:fs";
import { format } from "prettier";
import type { Bundle } from "../lib/bundle.js";
import { vendorNames } from "../lib/names.js";
import { listOperations } from "../lib/operations.js";
import { UsageError } from "../lib/problems.js";

/** The page that has a table of the vendors. */
export const README = "README.md";

const BEGIN = "<!-- The vendors of redocly.yaml, written by `npm run generate`: -->";
const END = "<!-- The end of the vendors. -->";

/** The README as it is, with the table of the vendors made anew. */
export async function makeReadme(bundles: readonly Bundle[]): Promise<string> {
  const text = existsSync(README) ? readFileSync(README, "utf8") : "";
  const [before, rest] = text.split(BEGIN);
  const after = rest?.split(END)[1];
  if (before === undefined || after === undefined) {
    throw new UsageError(
      `${README} has no place for the table of vendors; put it between these two lines:\n${BEGIN}\n${END}`,
    );
  }
  return `${before}${BEGIN}\n\n${await vendorTable(bundles)}\n${END}${after}`;
}

function vendorTable(bundles: readonly Bundle[]): Promise<string> {
  const rows = bundles.flatMap((bundle) => {
    const calls = listOperations(bundle.document).map(
      ({ id, method, path }) => `\`${id}\`: \`${method.toUpperCase()} ${path}\``,
    );
    return `| ${vendorNames(bundle).vendor} | \`chat-contracts/${bundle.api.name}\` | ${calls.join("<br>")} |`;
  });
  return format(["| vendor | import | calls |", "| --- | --- | --- |", ...rows].join("\n"), { parser: "markdown" });
}
