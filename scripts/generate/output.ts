import type { Bundle } from "../lib/bundle.js";
import type { ReadDocument } from "../lib/read-document.js";

/** Makes one file of `generated/<vendor>/` from a bundle, or from less of it. */
export interface Output<Source = Bundle> {
  /** Name of the file in `generated/<vendor>/`. */
  readonly file: string;
  readonly write: (bundle: Source) => string | Promise<string>;
}

/** The words that the first line of each generated file says. */
export function origin({ api }: Pick<ReadDocument, "api">): string {
  return `Generated from specs/${api.name} by \`npm run generate\`. Do not edit.`;
}

/** Lays out generated TypeScript as the project's own code is laid out. Long and simple files do without: it takes long. */
export async function format(lines: readonly string[]): Promise<string> {
  // Whoever writes documents alone need not wait for it.
  const { format: prettier } = await import("prettier");
  // This parser gives the same as that of TypeScript, in two thirds of its time.
  return prettier(lines.join("\n"), { parser: "babel-ts", printWidth: 120 });
}
