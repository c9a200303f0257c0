import { expect, test } from "vitest";
import { equal, ucs2length } from "../../src/validation/runtime.js";

test.each([
  [1, 1, true],
  [1, "1", false],
  [null, {}, false],
  [{ a: [1, { b: null }] }, { a: [1, { b: null }] }, true],
  [{ a: 1, b: 2 }, { b: 2, a: 1 }, true],
  [{ a: undefined }, { b: undefined }, false],
  [[], {}, false],
  [[1, 2], [2, 1], false],
])("%j and %j are told to be the same or not", (left, right, same) => {
  expect(equal(left, right)).toBe(same);
  expect(equal(right, left)).toBe(same);
});

test.each([
  ["", 0],
  ["ab", 2],
  ["a😀b", 3],
  ["😀😀", 2],
  ["\ud83d", 1],
  ["\ude00\ude00\ud83d", 3],
])("%j has as many characters as Ajv counts", (text, count) => expect(ucs2length(text)).toBe(count));
