import { formatPointer } from "../../../src/pointer.js";

/** What a rendering in OpenAPI 3.0 could not keep, gathered while it is made. */
export class Losses {
  readonly #conditions = new Map<string, Set<string>>();
  #openEnums = 0;

  /** Notes a keyword that OpenAPI 3.0 does not know, at the place where it stood. */
  drop(keyword: string, path: readonly (string | number)[]): void {
    const places = this.#conditions.get(keyword) ?? new Set();
    this.#conditions.set(keyword, places.add(formatPointer(path)));
  }

  /** Notes an open enum, whose values went into the description. */
  openEnum(): void {
    this.#openEnums++;
  }

  /** Says in Markdown what was lost, and where the whole document is. */
  describe(version: string): string {
    const dropped = [...this.#conditions].flatMap(([keyword, places]) =>
      [...places].map((place) => `- \`${keyword}\` at \`${place}\`: OpenAPI 3.0 has no such keyword.`),
    );
    return [
      `This is a rendering in OpenAPI 3.0.3 of a document that is written in OpenAPI ${version}, for tools that read no`,
      "3.1. It leaves out what 3.0 cannot say; `openapi.json` beside it is the whole. Left out here:",
      "",
      ...dropped,
      ...this.#openEnumsInWords(),
      "- Where a reference may be null, `nullable` stands beside `allOf`, as generators read it; a strict validator refuses null.",
      "- The evidence of each statement, the examples, and what clients and mocks read (`x-evidence`, `x-retry`, `x-mock`).",
    ].join("\n");
  }

  #openEnumsInWords(): string[] {
    if (this.#openEnums === 0) return [];
    if (this.#openEnums === 1)
      return ["- One list of known values that may grow: it stands in a description, as text."];
    return [`- ${this.#openEnums} lists of known values that may grow: they stand in descriptions, as text.`];
  }
}
