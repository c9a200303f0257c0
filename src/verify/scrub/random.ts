/** Numbers from 0 up to, and without, a bound; the same seed gives the same ones. */
export type Draw = (bound: number) => number;

/** Makes the numbers of a seed (mulberry32). They only have to differ: what they stand in for is no part of the seed. */
export function drawFrom(seed: number): Draw {
  let state = seed >>> 0;
  return (bound) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * bound);
  };
}
