/** How much a release changes for those who use the last one, as semantic versioning counts. */
export type Bump = "none" | "patch" | "minor" | "major";

const ORDER: readonly Bump[] = ["none", "patch", "minor", "major"];

/** The largest of some bumps; `none` of none. */
export function largest(bumps: Iterable<Bump>): Bump {
  return ORDER[Math.max(0, ...[...bumps].map((bump) => ORDER.indexOf(bump)))]!;
}

/** Says whether a bump is at least as large as another. */
export function covers(stated: Bump, required: Bump): boolean {
  return ORDER.indexOf(stated) >= ORDER.indexOf(required);
}

/** What a bump means after a version: before 1.0 a breaking change makes a minor version. */
export function bumpAfter(version: string, bump: Bump): Bump {
  return bump === "major" && version.startsWith("0.") ? "minor" : bump;
}

/** One change since the last release, with the reason in words. */
export interface Change {
  readonly bump: Bump;
  /** Where it is: a document and a pointer, or a file and a line. */
  readonly where: string;
  readonly message: string;
}
