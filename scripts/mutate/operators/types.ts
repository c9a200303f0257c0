import { change, type Mutation, type Operator, type Surroundings } from "../mutant.js";
import type { SchemaNode, Use } from "../nodes.js";
import { typesOf, type SchemaObject } from "../schema.js";

/** For each type the ones that it is most easily mistaken for. */
const WIDER: Readonly<Record<string, readonly string[]>> = {
  string: ["integer"],
  integer: ["number", "string"],
  number: ["string"],
  boolean: ["string"],
  object: ["array"],
  array: ["object"],
};

const OTHER: Readonly<Record<string, string>> = {
  string: "integer",
  integer: "string",
  number: "string",
  boolean: "string",
  object: "array",
  array: "object",
};

const decidesByType = (schema: SchemaObject): boolean => schema.enum === undefined && schema.const === undefined;

/** Lets one more type in. */
export const widenType: Operator = {
  name: "widen type",
  mutate: (node, surroundings) => {
    const { schema } = node;
    if (!decidesByType(schema)) return [];
    return typesOf(schema).flatMap((type) =>
      (WIDER[type] ?? [])
        .filter((wider) => !typesOf(schema).includes(wider) && !typesOf(schema).includes("number"))
        .map((wider): Mutation => {
          const rest = wider === "number" ? typesOf(schema).filter((other) => other !== type) : typesOf(schema);
          const guarded = isGuarded(node, type, surroundings);
          return {
            detail: wider,
            part: "/type",
            // The formats of whole numbers belong to the type: with them a fraction would be refused as before.
            replacement: change(schema, wider === "number" ? ["format"] : [], { type: [...rest, wider] }),
            difference: change(schema, wider === "number" ? ["format"] : [], { type: wider }),
            killer: `an invalid example where the value is ${wider === "number" ? "a fraction" : `of type ${wider}`}`,
            equivalent: guarded ? "another schema at the same place asks for the type as well" : undefined,
          };
        }),
    );
  },
};

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

/** Lets null in where it is not allowed. */
export const addNull: Operator = {
  name: "add null",
  mutate: ({ schema, ownsValue }, { interpreter }) =>
    !ownsValue || interpreter.accepts(schema, null)
      ? []
      : [
          {
            replacement: { anyOf: [{ ...schema }, { type: "null" }] },
            killer: "an invalid example where the value is null",
          },
        ],
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

/** True if other schemas that judge the same value ask for the type too, so that the own `type` decides nothing. */
function isGuarded({ schema, uses, ownsValue }: SchemaNode, type: string, surroundings: Surroundings): boolean {
  const settles = ({ parent, keyword }: Use): boolean => {
    if (keyword === "dependentSchemas") return type === "object";
    if (keyword !== "allOf" && keyword !== "$ref") return false;
    const types = typesOf(parent);
    if (types.length === 1 && types[0] === type) return true;
    const node = surroundings.nodeOf(parent);
    return node !== undefined && isGuarded(node, type, surroundings);
  };
  const asksAsWell = (branch: SchemaObject): boolean => {
    const target = typeof branch.$ref === "string" ? surroundings.interpreter.resolve(branch.$ref) : branch;
    return typeof target === "object" && typesOf(target).length === 1 && typesOf(target)[0] === type;
  };
  if (((schema.allOf as SchemaObject[] | undefined) ?? []).some(asksAsWell)) return true;
  return !ownsValue && uses.every(settles);
}
