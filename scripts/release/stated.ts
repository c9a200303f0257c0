import readChangesets from "@changesets/read";
import { largest, type Bump } from "./bump.js";

/** What the changesets of the project say of the next release. */
export interface Stated {
  readonly bump: Bump;
  /** All their texts, which become the changelog, as paragraphs. */
  readonly text: string;
}

/** Reads the changesets that wait for the next release. */
export async function readStated(packageName: string, folder = "."): Promise<Stated> {
  // The package is CommonJS, and its default export stands one level deeper for some loaders.
  const read = (readChangesets as unknown as { default?: typeof readChangesets }).default ?? readChangesets;
  const changesets = await read(folder);
  const releases = changesets.flatMap(({ releases }) => releases.filter(({ name }) => name === packageName));
  return {
    bump: largest(releases.map(({ type }) => type)),
    text: changesets.map(({ summary }) => summary).join("\n\n"),
  };
}
