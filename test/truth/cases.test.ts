import { describe, expect, test } from "vitest";
import type { ErrorObject } from "ajv/dist/2020.js";
import { readCases, type Case } from "../../scripts/lib/cases.js";
import { groupBy } from "../../scripts/mutate/report.js";
import { below } from "../../src/pointer.js";
import { apis, judgeOf } from "./support.js";

/** The places that an error of Ajv speaks of. */
function placesOf({ instancePath, params }: ErrorObject): string[] {
  const { missingProperty, unevaluatedProperty, additionalProperty } = params as Record<string, string | undefined>;
  const member = missingProperty ?? unevaluatedProperty ?? additionalProperty;
  return [member === undefined ? instancePath : below(instancePath, member)];
}

function isAtOrBelow(place: string, changed: string): boolean {
  return place === changed || place.startsWith(`${changed}/`);
}

describe.each(apis)("cases of $name", ({ bundle }) => {
  const judge = judgeOf(bundle);
  const cases = readCases(bundle);
  const files = (valid: boolean): [string, Case[]][] => [
    ...groupBy(
      cases.filter((one) => one.valid === valid),
      ({ file }) => file,
    ),
  ];

  test.each(files(false))("%s: the twin passes, and the change is refused where it was made", (_file, those) => {
    const wrong = those.flatMap(({ name, part, schemaPointer, value, twin, place }) => {
      const validate = judge(part, schemaPointer);
      if (!validate(twin.value)) return [`${name}: the twin is refused`];
      if (validate(value)) return [`${name}: it is accepted`];
      const places = validate.errors!.flatMap(placesOf);
      return places.some((one) => isAtOrBelow(one, place)) ? [] : [`${name}: it fails at ${places.join(", ")}`];
    });
    expect(wrong).toEqual([]);
  });

  test.each(files(true))("%s: each change is accepted", (_file, those) => {
    const wrong = those.flatMap(({ name, part, schemaPointer, value }) => {
      const validate = judge(part, schemaPointer);
      return validate(value) ? [] : [{ name, errors: validate.errors }];
    });
    expect(wrong).toEqual([]);
  });

  test("no change is written twice", () => {
    const keys = cases.map(({ schemaPointer, value }) => `${schemaPointer} ${JSON.stringify(value)}`);
    const twice = cases.filter((_, index) => keys.indexOf(keys[index]!) !== index).map(({ name }) => name);
    expect(twice).toEqual([]);
  });
});
