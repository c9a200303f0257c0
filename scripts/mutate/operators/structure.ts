import { change, type Mutation, type Operator } from "../mutant.js";
import { below, isObject, typesOf, type SchemaObject } from "../schema.js";
import { isSubset } from "../subset.js";

/** Drops one conditional: an entry of `dependentSchemas` or `dependentRequired`, an `if`, a `then`, an `else`. */
export const dropConditional: Operator = {
  name: "drop conditional",
  mutate: ({ schema }) => {
    const killer = "an invalid example that only the conditional refuses";
    const entries = ["dependentSchemas", "dependentRequired"].flatMap((keyword) =>
      Object.keys((schema[keyword] as object | undefined) ?? {}).map((name) => ({
        detail: name,
        part: below(`/${keyword}`, name),
        replacement: change(schema, [], { [keyword]: change(schema[keyword] as SchemaObject, [name]) }),
        killer,
      })),
    );
    const clauses = ["if", "then", "else"]
      .filter((keyword) => schema[keyword] !== undefined)
      .map((keyword) => ({ detail: keyword, part: `/${keyword}`, replacement: change(schema, [keyword]), killer }));
    return [...entries, ...clauses];
  },
};

/** Drops one branch of `anyOf`, `oneOf` or `allOf`; branches that are null alone belong to another operator. */
export const dropBranch: Operator = {
  name: "drop branch",
  mutate: ({ schema }, { interpreter }) =>
    ["anyOf", "oneOf", "allOf"].flatMap((keyword) => {
      const branches = (schema[keyword] as readonly SchemaObject[] | undefined) ?? [];
      if (keyword !== "allOf" && branches.length < 2) return [];
      return branches.flatMap((branch, index): Mutation[] => {
        if (branch.type === "null") return [];
        const others = branches.filter((other) => other !== branch);
        const spare = keyword === "anyOf" && others.some((other) => isSubset(interpreter, branch, other));
        return [
          {
            detail: String(branch.$ref ?? index),
            part: `/${keyword}/${index}`,
            replacement: change(schema, [], { [keyword]: others }),
            killer:
              keyword === "allOf" ? "an invalid example that only it refuses" : "a valid example that only it accepts",
            equivalent: spare ? "another branch accepts all that it accepts" : undefined,
          },
        ];
      });
    }),
};

const CLOSING = ["additionalProperties", "unevaluatedProperties"];

/** Lets an object have members that it does not declare. */
export const openObject: Operator = {
  name: "open object",
  mutate: ({ schema }) =>
    CLOSING.filter((keyword) => schema[keyword] === false || isObject(schema[keyword])).map((keyword) => ({
      detail: keyword,
      replacement: change(schema, [keyword]),
      killer: "an invalid example with a member that is not declared, or not of the declared form",
    })),
};

/** Keeps members that it does not declare out of an object. */
export const closeObject: Operator = {
  name: "close object",
  mutate: ({ schema }) => {
    const keyword = schema.additionalProperties === undefined ? "unevaluatedProperties" : "additionalProperties";
    const describes =
      isObject(schema.properties) || schema.additionalProperties !== undefined || typesOf(schema).includes("object");
    if (!describes || CLOSING.some((name) => schema[name] === false)) return [];
    return [
      {
        detail: keyword,
        replacement: change(schema, [], { [keyword]: false }),
        killer: "a valid example with a member that is not declared by name",
      },
    ];
  },
};
