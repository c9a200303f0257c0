import type { Schema } from "./openapi.js";

/**
 * Recognises the house form of an enum that may grow: `anyOf: [{type: string, enum: […]}, {type: string}]`, and the
 * same with a last branch `{type: 'null'}`. Returns undefined for every other schema.
 */
export function openEnum(schema: Schema): { values: readonly string[]; nullable: boolean } | undefined {
  const [known, any, none, ...rest] = schema.anyOf ?? [];
  const nullable = none !== undefined;
  if (known?.type !== "string" || known.enum === undefined) return undefined;
  if (any?.type !== "string" || Object.keys(any).length > 1) return undefined;
  if (rest.length > 0 || (nullable && none.type !== "null")) return undefined;
  return { values: known.enum as string[], nullable };
}
