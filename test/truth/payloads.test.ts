import type { ErrorObject } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { readPayloads } from "../../scripts/truth/payloads.js";
import { readRefused } from "../../scripts/truth/refused.js";
import { apis, judgeOf } from "./support.js";

/** The places that an error of Ajv speaks of. */
function placesOf({ instancePath, params }: ErrorObject): string[] {
  const { missingProperty, unevaluatedProperty, additionalProperty } = params as Record<string, string | undefined>;
  const member = missingProperty ?? unevaluatedProperty ?? additionalProperty;
  const escaped = member?.replaceAll("~", "~0").replaceAll("/", "~1");
  return escaped === undefined ? [instancePath] : [`${instancePath}/${escaped}`];
}

function isAtOrBelow(place: string, changed: string): boolean {
  return place === changed || place.startsWith(`${changed}/`);
}

describe.each(apis)("payloads of $name", ({ bundle }) => {
  const judge = judgeOf(bundle);
  const payloads = readPayloads(bundle);

  test("all that was seen or shown is accepted, a response in the closed world", () => {
    const wrong = payloads
      .filter(({ valid }) => valid)
      .flatMap(({ name, part, schemaPointer, value }) => {
        const validate = judge(part, schemaPointer);
        return validate(value) ? [] : [{ name, errors: validate.errors }];
      });
    expect(wrong).toEqual([]);
  });

  test("each refused payload fails where it was changed, and its twin passes", () => {
    const wrong = readRefused(bundle).flatMap(({ name, part, schemaPointer, value, twin, place }) => {
      const validate = judge(part, schemaPointer);
      if (!validate(twin)) return [`${name}: the twin is refused`];
      if (validate(value)) return [`${name}: it is accepted`];
      const places = validate.errors!.flatMap(placesOf);
      return places.some((one) => isAtOrBelow(one, place)) ? [] : [`${name}: it fails at ${places.join(", ")}`];
    });
    expect(wrong).toEqual([]);
  });

  test("no refused payload is written twice", () => {
    const keys = readRefused(bundle).map(({ schemaPointer, value }) => `${schemaPointer} ${JSON.stringify(value)}`);
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  });
});
