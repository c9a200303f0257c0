import { expect, test } from "vitest";
import { missedPlaces, PLACES, type Check } from "../../scripts/rules/places.js";
import { RULES } from "./lint.js";

test.each(PLACES)("$rule finds the same bad part at every place of the grammar, once and there", (part) => {
  const rule = RULES[part.rule];
  if (typeof rule !== "object") throw new Error(`There is no rule ${part.rule}.`);
  const check = [rule.then].flat()[0]!.function as Check;
  expect(missedPlaces(check, part)).toEqual([]);
});

test("the places are those of OpenAPI 3.1, many of each kind", () => {
  expect(PLACES.map(({ places }) => places.length)).toEqual(
    PLACES.map(() => expect.toSatisfy((n: number) => n > 30) as number),
  );
});
