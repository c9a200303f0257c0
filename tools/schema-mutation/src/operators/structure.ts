import { change, type Mutation, type Operator } from "../mutant.js";
import { below, type SchemaObject } from "../schema.js";
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
