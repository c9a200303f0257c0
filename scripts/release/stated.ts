import readChangesets from "@changesets/read";
import { UsageError } from "../lib/problems.js";
import { largest, type Bump } from "./bump.js";

/** What the changesets of the project say of the next release. */
export interface Stated {
  readonly bump: Bump;
  /** All their texts, which become the changelog, as paragraphs. */
  readonly text: string;
}

/** Reads the changesets that wait for the next release; refuses what `changeset version` will not take later. */
export async function readStated(packageName: string, folder = "."): Promise<Stated> {
  const changesets = await readAll(folder);
  const releases = changesets.flatMap(({ id, releases }) => releases.map((release) => ({ ...release, id })));
  for (const { id, name } of releases) {
    if (name === packageName) continue;
    throw new UsageError(
      `.changeset/${id}.md names "${name}", which is no package of this project: write "${packageName}".`,
    );
  }
  return {
    bump: largest(releases.map(({ type }) => type)),
    text: changesets.map(({ summary }) => summary).join("\n\n"),
  };
}

async function readAll(folder: string): ReturnType<typeof readChangesets> {
  // The package is CommonJS, and its default export stands one level deeper for some loaders.
  const read = (readChangesets as unknown as { default?: typeof readChangesets }).default ?? readChangesets;
  try {
    return await read(folder);
  } catch (error) {
    throw new UsageError(`A file of .changeset/ cannot be read: ${(error as Error).message}`);
  }
}
