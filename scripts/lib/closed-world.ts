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
    if (open) schema.anyOf = [open.known, ...open.others];
  }
  return copy;
}

/**
 * Copies a document and closes its objects: they take no member that is not declared. Objects that other schemas extend
 * by `allOf` stay open, for the extension closes the whole; where such an object stands for itself, its use is closed.
 */
export function closeObjects(document: OpenApiDocument): OpenApiDocument {
  const copy = structuredClone(document);
  const extended = new Set<string>();
  const extensions = new Set<Schema>();
  const all = [...schemas(copy)].map(({ value }) => value as Schema);
  for (const part of all.flatMap(({ allOf = [] }) => allOf)) {
    extensions.add(part);
    if (part.$ref !== undefined) extended.add(part.$ref);
  }
  const bases = new Set([...extended].map((pointer) => copy.components?.schemas?.[pointer.split("/").at(-1)!]));
  for (const schema of all) {
    const isObject = schema.properties !== undefined && schema.additionalProperties === undefined;
    const isBase = schema.$ref !== undefined && extended.has(schema.$ref) && !extensions.has(schema);
    const keyword = closingKeyword(schema);
    if ((isObject && !bases.has(schema)) || isBase) (schema as Record<string, unknown>)[keyword] = false;
  }
  return copy;
}

/** Members for each of which Ajv can write a comparison; it looks more of them up, but for one of these keywords only. */
const MANY = 500;

const COMPOSITIONS = ["$ref", "allOf", "anyOf", "oneOf", "if", "not"];

/** The keyword that closes an object: both mean the same where nothing but the object itself says members. */
function closingKeyword(schema: Schema): "additionalProperties" | "unevaluatedProperties" {
  // Ajv forgets evaluated members beside dependentSchemas, which add none in these documents.
  if (schema.dependentSchemas !== undefined) return "additionalProperties";
  const isLarge = Object.keys(schema.properties ?? {}).length > MANY;
  const isPlain = COMPOSITIONS.every((name) => schema[name] === undefined);
  return isLarge && isPlain ? "additionalProperties" : "unevaluatedProperties";
}
