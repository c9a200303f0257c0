import type { Mutation, Surroundings } from "./mutant.js";
import type { SchemaNode } from "./nodes.js";
import type { SchemaObject } from "./schema.js";
import { isSubset } from "./subset.js";

/** Says why a mutant is equivalent to the original, where that follows from the structure of the schemas. */
export function findEquivalence(node: SchemaNode, mutation: Mutation, surroundings: Surroundings): string | undefined {
  if (mutation.equivalent !== undefined) return mutation.equivalent;
  const differing = mutation.difference === undefined ? [node.schema, mutation.replacement] : [mutation.difference];
  if (!isCovered(node, node, differing, surroundings)) return undefined;
  return "another branch of the choice accepts all values that it is about";
}

/** True if, wherever `node` is used, it is a branch beside one that accepts the differing values, mutated or not. */
function isCovered(
  node: SchemaNode,
  mutated: SchemaNode,
  differing: readonly SchemaObject[],
  surroundings: Surroundings,
): boolean {
  if (node.ownsValue || node.uses.length === 0) return false;
  return node.uses.every(({ parent, keyword }) => {
    if (keyword === "anyOf") {
      const others = (parent.anyOf as SchemaObject[]).filter((branch) => !contains(branch, mutated, surroundings));
      return differing.every((values) => others.some((other) => isSubset(surroundings.interpreter, values, other)));
    }
    const above = keyword === "$ref" ? surroundings.nodeOf(parent) : undefined;
    return above !== undefined && isCovered(above, mutated, differing, surroundings);
  });
}

/** True if a schema leads to the mutated one, at any depth, so that it would change with it. */
function contains(schema: SchemaObject, mutated: SchemaNode, { nodeOf }: Surroundings): boolean {
  const seen = new Set<SchemaObject>();
  const climb = (node: SchemaNode | undefined): boolean => {
    if (node === undefined || seen.has(node.schema)) return false;
    if (node.schema === schema) return true;
    seen.add(node.schema);
    return node.uses.some(({ parent }) => climb(nodeOf(parent)));
  };
  return climb(mutated);
}
