import { schemas } from "../../../spectral/lib/walk.js";
import { formatPointer, resolvePointer } from "../../../src/pointer.js";
import type { OpenApiDocument, Schema } from "../openapi.js";
import type { Problem } from "../problems.js";
import { errorAt, type SourceTree } from "../source-tree.js";

/** Keywords whose schemas judge the same value as the schema that has them. */
const SAME_VALUE = ["allOf", "anyOf", "oneOf"] as const;

/** Finds schemas that no validator can be made of: patterns that are none, and schemas that mean themselves. */
export function schemaProblems(document: OpenApiDocument, tree: SourceTree): Problem[] {
  const problems: Problem[] = [];
  for (const { value, path } of schemas(document)) {
    const schema = value as Schema;
    const pointer = formatPointer(path);
    for (const [pattern, at] of patternsOf(schema)) {
      const fault = faultOf(pattern);
      if (fault !== undefined) problems.push(errorAt(tree, `${pointer}/${at}`, "schema-pattern", fault));
    }
    // One circle is told once, though each schema in it means itself.
    if (!problems.some(({ rule }) => rule === "schema-circle") && isItself(document, schema, schema, new Set())) {
      const message = "The schema means itself without end: follow its references, and let one of them say something.";
      problems.push(errorAt(tree, pointer, "schema-circle", message));
    }
  }
  return problems;
}

function patternsOf({ pattern, patternProperties }: Schema): [pattern: unknown, at: string][] {
  const own: [unknown, string][] = pattern === undefined ? [] : [[pattern, "pattern"]];
  return [...own, ...Object.keys(patternProperties ?? {}).map((name): [string, string] => [name, "patternProperties"])];
}

function faultOf(pattern: unknown): string | undefined {
  try {
    RegExp(pattern as string, "u");
    return undefined;
  } catch (error) {
    return `No regular expression of JSON Schema: ${(error as Error).message}.`;
  }
}

/** Whether one comes from a schema back to it without a step into a member or an item. */
function isItself(document: OpenApiDocument, start: Schema, schema: Schema, seen: Set<Schema>): boolean {
  const target = typeof schema.$ref === "string" ? resolvePointer(document, decodeURI(schema.$ref)) : undefined;
  const next = [target as Schema | undefined, ...SAME_VALUE.flatMap((keyword) => schema[keyword] ?? [])];
  return next.some((one) => {
    if (one === start) return true;
    if (one === undefined || typeof one !== "object" || seen.has(one)) return false;
    seen.add(one);
    return isItself(document, start, one, seen);
  });
}
