import { foundedParts, type Claim } from "../../spectral/lib/evidence.js";
import { formatPointer } from "../../src/pointer.js";
import type { Bundle } from "../lib/bundle.js";

/** A claim whose newest source speaks for a day long ago. */
export interface StaleClaim {
  readonly place: string;
  readonly part: string;
  readonly claim: Claim;
  readonly date: string;
  readonly sources: readonly string[];
}

/** Lists the claims of a document whose last evidence is more than some days older than today, the oldest first. */
export function listStale({ document, tree }: Bundle, days: number, today: Date): StaleClaim[] {
  const limit = new Date(today.getTime() - days * 86_400_000).toISOString().slice(0, 10);
  const found = [...foundedParts(document)].flatMap(({ path, name, evidence }) =>
    (evidence?.claims ?? []).flatMap(({ claim, finding: { citations } }): StaleClaim[] => {
      const date = citations
        .map(({ source }) => source.date)
        .sort()
        .at(-1);
      if (date === undefined || date >= limit) return [];
      const { file, line } = tree.locate(formatPointer(path));
      return [{ place: `${file}:${line}`, part: name, claim, date, sources: citations.map(({ key }) => key) }];
    }),
  );
  const distinct = new Map(found.map((stale) => [`${stale.place} ${stale.part} ${stale.claim}`, stale]));
  return [...distinct.values()].sort((a, b) => a.date.localeCompare(b.date));
}
