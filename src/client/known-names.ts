import { refusal } from "./failure.js";

/** Refuses members that nobody knows: a misspelt one would be ignored, and what it asks for would not happen. */
export function refuseUnknown(owner: object, known: readonly string[], pointer: string, what: string): void {
  for (const name of Object.keys(owner)) {
    if (known.includes(name)) continue;
    const near = nearest(name, known);
    const hint = near === undefined ? `known are ${known.join(", ")}` : `is ${near} meant?`;
    throw refusal(`${pointer}/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`, `is no ${what}: ${hint}`);
  }
}

/** The known name that a misspelt one is nearest to, if one is near. */
function nearest(name: string, known: readonly string[]): string | undefined {
  const distances = known.map((other) => ({ other, distance: editDistance(name.toLowerCase(), other.toLowerCase()) }));
  const [best] = distances.toSorted((a, b) => a.distance - b.distance);
  return best && best.distance <= Math.max(1, best.other.length / 3) ? best.other : undefined;
}

/** How many characters must be put in, taken out or replaced to make one text of another (Levenshtein). */
function editDistance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let i = 1; i <= from.length; i++) {
    const next = [i];
    for (let j = 1; j <= to.length; j++) {
      const replaced = row[j - 1]! + (from[i - 1] === to[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, row[j]! + 1, next[j - 1]! + 1));
    }
    row = next;
  }
  return row[to.length]!;
}
