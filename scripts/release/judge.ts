import { bumpAfter, covers, largest, type Bump, type Change } from "./bump.js";
import type { Stated } from "./stated.js";

/** What the comparison with the last release comes to. */
export interface Judgement {
  readonly required: Bump;
  /** What is wrong with the changesets; empty where they say enough. */
  readonly complaints: readonly string[];
}

/** A vendor whose document was compared with that of the last release. */
export interface ComparedVendor {
  readonly name: string;
  readonly changed: boolean;
  /** Addresses that its document takes its evidence from. */
  readonly sources: readonly string[];
}

/** Holds what the changesets say against what has changed since the last release. */
export function judge(
  last: string,
  changes: readonly Change[],
  stated: Stated,
  vendors: readonly ComparedVendor[],
): Judgement {
  const required = bumpAfter(last, largest(changes.map(({ bump }) => bump)));
  const complaints: string[] = [];
  if (!covers(stated.bump, required)) {
    complaints.push(
      `The changesets say "${stated.bump}", but the changes since ${last} need "${required}". ` +
        "Run `npx changeset` and choose it, with a text for those who use the package.",
    );
  }
  return {
    required,
    complaints: [...complaints, ...vendors.flatMap((vendor) => complaintsAbout(vendor, stated.text))],
  };
}

/** What a reader of the changelog would miss: what has changed at the vendor, and how anybody knows. */
function complaintsAbout({ name, changed, sources }: ComparedVendor, text: string): string[] {
  const told = text.split(/\n\s*\n/).filter((paragraph) => paragraph.includes(name));
  if (!changed) return [];
  if (told.length === 0) {
    return [`The document of ${name} has changed, and no changeset says what: name ${name} in one.`];
  }
  const isFounded = told.some(
    (paragraph) => /\binferred\b/.test(paragraph) || sources.some((url) => paragraph.includes(url)),
  );
  if (isFounded || sources.length === 0) return [];
  return [
    `The document of ${name} has changed, and no changeset says on what evidence: in the paragraph that names ${name}, link a ` +
      `source of its document, such as ${sources[0]}, or say what is inferred.`,
  ];
}
