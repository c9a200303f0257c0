/**
 * The candidate that is at most two letters away from a word, for "did you mean".
 *
 * @param {string} word
 * @param {Iterable<string>} candidates
 * @returns {string | undefined}
 */
export function nearest(word, candidates) {
  let best;
  let least = 3;
  for (const candidate of candidates) {
    const steps = distance(word.toLowerCase(), candidate.toLowerCase());
    if (steps < least) [best, least] = [candidate, steps];
  }
  return best;
}

/**
 * How many letters must be added, dropped or changed.
 *
 * @param {string} a
 * @param {string} b
 */
function distance(a, b) {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (const [i, letter] of [...a].entries()) {
    const next = [i + 1];
    for (const [j, other] of [...b].entries()) {
      const change = /** @type {number} */ (row[j]) + (letter === other ? 0 : 1);
      next.push(Math.min(/** @type {number} */ (row[j + 1]) + 1, /** @type {number} */ (next[j]) + 1, change));
    }
    row = next;
  }
  return /** @type {number} */ (row[b.length]);
}
