import { change, type Mutation, type Operator } from "../mutant.js";
import type { SchemaObject } from "../schema.js";

const valuesOf = (schema: SchemaObject): readonly unknown[] => (schema.enum as unknown[] | undefined) ?? [];

/** Removes one value of an enum. */
export const removeValue: Operator = {
  name: "remove enum value",
  mutate: ({ schema }) =>
    valuesOf(schema).map((value, index) => ({
      detail: JSON.stringify(value),
      part: `/enum/${index}`,
      replacement: change(schema, [], { enum: valuesOf(schema).filter((other) => other !== value) }),
      killer: `a valid example with ${JSON.stringify(value)}`,
    })),
};

const LOWER = ["minimum", "exclusiveMinimum", "minLength", "minItems", "minProperties"];
const UPPER = ["maximum", "exclusiveMaximum", "maxLength", "maxItems", "maxProperties"];

function moveLimits(schema: SchemaObject, outward: 1 | -1): Mutation[] {
  return [...LOWER, ...UPPER].flatMap((keyword) => {
    const limit = schema[keyword];
    if (typeof limit !== "number") return [];
    const moved = LOWER.includes(keyword) ? limit - outward : limit + outward;
    if (moved < 0 && !keyword.endsWith("imum")) return [];
    const wanted = outward === 1 ? "an invalid" : "a valid";
    return [
      {
        detail: `${keyword} ${moved}`,
        part: `/${keyword}`,
        replacement: change(schema, [], { [keyword]: moved }),
        killer: `${wanted} example exactly ${outward === 1 ? "one beyond" : "at"} the limit`,
      },
    ];
  });
}

/** Moves a limit outwards by one. */
export const loosenLimit: Operator = { name: "loosen limit", mutate: ({ schema }) => moveLimits(schema, 1) };

/** Moves a limit inwards by one. */
export const tightenLimit: Operator = { name: "tighten limit", mutate: ({ schema }) => moveLimits(schema, -1) };
