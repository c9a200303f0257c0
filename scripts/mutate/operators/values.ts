import { change, type Mutation, type Operator } from "../mutant.js";
import { typesOf, type SchemaObject } from "../schema.js";

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

/** Lets other values of the same type in: the union of all enums with one value more. */
export const addValue: Operator = {
  name: "add enum value",
  mutate: ({ schema }) =>
    valuesOf(schema).length === 0
      ? []
      : [
          {
            part: "/enum",
            replacement: change(schema, ["enum"]),
            killer: `an invalid example with an unknown value of type ${typesOf(schema).join(" or ")}`,
          },
        ],
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
