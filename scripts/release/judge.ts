import { bumpAfter, covers, largest, type Bump, type Change } from "./bump.js";
import type { Stated } from "./stated.js";

/** What the comparison with the last release comes to. */
export interface Judgement {
  readonly required: Bump;
  /** What is wrong with the changesets; empty where they say enough. */
  readonly complaints: readonly string[];
}

/** Holds what the changesets say against what has changed since the last release. */
export function judge(
  last: string,
  changes: readonly Change[],
  stated: Stated,
  vendors: readonly { readonly name: string; readonly changed: boolean }[],
): Judgement {
  const required = bumpAfter(last, largest(changes.map(({ bump }) => bump)));
  const complaints: string[] = [];
  if (!covers(stated.bump, required)) {
    complaints.push(
      `The changesets say "${stated.bump}", but the changes since ${last} need "${required}". ` +
        "Run `npx changeset` and choose it, with a text for those who use the package.",
    );
  }
  for (const { name, changed } of vendors) {
    if (changed && !stated.text.includes(name)) {
      complaints.push(`The document of ${name} has changed, and no changeset says what: name ${name} in one.`);
    }
  }
  return { required, complaints };
}
