import { change, type Operator } from "../mutant.js";
import { typesOf, type SchemaObject } from "../schema.js";

/** For each type the one that it is most easily mistaken for. */
const OTHER: Readonly<Record<string, string>> = {
  string: "integer",
  integer: "string",
  number: "string",
  boolean: "string",
  object: "array",
  array: "object",
};

const decidesByType = (schema: SchemaObject): boolean => schema.enum === undefined && schema.const === undefined;

/** Puts another type in the place of one. */
export const changeType: Operator = {
  name: "change type",
  mutate: ({ schema }) =>
    !decidesByType(schema)
      ? []
      : typesOf(schema)
          .filter((type) => OTHER[type] !== undefined)
          .map((type) => ({
            detail: `${type} to ${OTHER[type]}`,
            part: "/type",
            replacement: change(schema, [], {
              type: [...new Set(typesOf(schema).map((other) => (other === type ? OTHER[type] : other)))],
            }),
            killer: `a valid example with a value of type ${type}`,
          })),
};

/** Keeps null out where it is allowed. */
export const removeNull: Operator = {
  name: "remove null",
  mutate: ({ schema }) => {
    const killer = "a valid example where the value is null";
    const types = typesOf(schema);
    if (types.length > 1 && types.includes("null")) {
      return [
        { part: "/type", replacement: change(schema, [], { type: types.filter((type) => type !== "null") }), killer },
      ];
    }
    return ["anyOf", "oneOf"].flatMap((keyword) => {
      const branches = (schema[keyword] as SchemaObject[] | undefined) ?? [];
      const others = branches.filter((branch) => branch.type !== "null");
      if (others.length === branches.length) return [];
      return [{ part: `/${keyword}`, replacement: change(schema, [], { [keyword]: others }), killer }];
    });
  },
};
