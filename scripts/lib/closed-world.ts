import { openEnum } from "../../spectral/lib/enums.js";
import { schemas } from "../../spectral/lib/walk.js";
import type { OpenApiDocument, Schema } from "./openapi.js";

/** Copies a document and closes its schemas: no member that is not declared, no value that an open enum does not list. */
export function closeWorld(document: OpenApiDocument): OpenApiDocument {
  return closeEnums(closeObjects(document));
}

/** Copies a document and closes its open enums: they take no value that they do not list. */
export function closeEnums(document: OpenApiDocument): OpenApiDocument {
  const copy = structuredClone(document);
  for (const { value: schema } of schemas(copy)) {
    const open = openEnum(schema);
    if (open) schema.anyOf = (schema.anyOf as Schema[]).filter((branch) => branch !== open.free);
  }
  return copy;
}

/** Copies a document and closes its objects: they take no member that is not declared. */
function closeObjects(document: OpenApiDocument): OpenApiDocument {
  const copy = structuredClone(document);
  for (const schema of closable(copy)) (schema as Record<string, unknown>)[closingKeyword(schema)] = false;
  return copy;
}

/** Keywords by which a document says itself what else an object may have. */
const SAID = ["additionalProperties", "unevaluatedProperties"];

/**
 * The schemas that the closed world closes. Objects that are parts of others by `allOf` stay open, for the whole is closed;
 * where such an object stands for itself, its use is closed.
 */
export function closable(document: OpenApiDocument): Schema[] {
  const all = [...schemas(document)].map(({ value }) => value as Schema);
  const parts = new Set(all.flatMap(({ allOf = [] }) => allOf));
  const extended = new Set([...parts].flatMap(({ $ref }) => $ref ?? []));
  const bases = new Set([...extended].map((pointer) => document.components?.schemas?.[pointer.split("/").at(-1)!]));
  return all.filter((schema) => {
    if (parts.has(schema)) return false;
    const declares = [schema, ...(schema.allOf ?? [])].some(({ properties }) => properties !== undefined);
    const isObject = declares && SAID.every((keyword) => schema[keyword] === undefined);
    return (isObject && !bases.has(schema)) || extended.has(schema.$ref ?? "");
  });
}

/** Keywords beside which an object may have members that others declare. */
const COMPOSITIONS = ["$ref", "allOf", "anyOf", "oneOf", "if", "not", "patternProperties"];

/** Whether nothing but the object itself says which members it has. */
export function isPlain(schema: Schema): boolean {
  return COMPOSITIONS.every((name) => schema[name] === undefined);
}

/** Members for each of which Ajv can write a comparison; it looks more of them up, but for one of these keywords only. */
const MANY = 500;

/** The keyword that closes an object: both mean the same where nothing but the object itself says members. */
function closingKeyword(schema: Schema): "additionalProperties" | "unevaluatedProperties" {
  // Ajv forgets evaluated members beside dependentSchemas, which add none in these documents.
  if (schema.dependentSchemas !== undefined) return "additionalProperties";
  const isLarge = Object.keys(schema.properties ?? {}).length > MANY;
  return isLarge && isPlain(schema) ? "additionalProperties" : "unevaluatedProperties";
}
