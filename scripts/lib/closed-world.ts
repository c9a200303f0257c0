import { below } from "../../src/pointer.js";
import { openEnum } from "./open-enum.js";
import type { OpenApiDocument, Schema } from "./openapi.js";

/** Copies a document and closes its schemas: no member that is not declared, no value that an open enum does not list. */
export function closeWorld(document: OpenApiDocument): OpenApiDocument {
  return closeEnums(closeObjects(document));
}

/** Copies a document and closes its open enums: they take no value that they do not list. */
export function closeEnums(document: OpenApiDocument): OpenApiDocument {
  const copy = structuredClone(document);
  eachSchema(copy, (schema) => {
    const writable = schema as Record<string, unknown>;
    if (openEnum(schema) !== undefined) writable.anyOf = schema.anyOf!.filter((_, index) => index !== 1);
  });
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
  eachSchema(copy, (schema) => {
    for (const part of schema.allOf ?? []) {
      extensions.add(part);
      if (part.$ref !== undefined) extended.add(part.$ref);
    }
  });
  const bases = new Set([...extended].map((pointer) => copy.components?.schemas?.[pointer.split("/").at(-1)!]));
  eachSchema(copy, (schema) => {
    const isObject = schema.properties !== undefined && schema.additionalProperties === undefined;
    const isBase = schema.$ref !== undefined && extended.has(schema.$ref) && !extensions.has(schema);
    // Ajv forgets evaluated members beside dependentSchemas, which add none in these documents.
    const keyword = schema.dependentSchemas ? "additionalProperties" : "unevaluatedProperties";
    if ((isObject && !bases.has(schema)) || isBase) (schema as Record<string, unknown>)[keyword] = false;
  });
  return copy;
}

const SINGLE = ["items", "additionalProperties", "not", "if", "then", "else", "contains", "propertyNames"] as const;
const LISTS = ["anyOf", "allOf", "oneOf", "prefixItems"] as const;
const MAPS = ["properties", "patternProperties", "dependentSchemas"] as const;

/** Visits every Schema Object of a document: components, media types, parameters and headers, and all inside of them. */
export function eachSchema(document: unknown, visit: (schema: Schema, pointer: string) => void): void {
  const walkSchema = (schema: unknown, pointer: string): void => {
    if (!schema || typeof schema !== "object") return;
    const node = schema as Record<string, unknown>;
    visit(node as Schema, pointer);
    for (const keyword of SINGLE) walkSchema(node[keyword], `${pointer}/${keyword}`);
    for (const keyword of LISTS) walkEach(node[keyword], `${pointer}/${keyword}`);
    for (const keyword of MAPS) walkEach(node[keyword], `${pointer}/${keyword}`);
  };
  const walkEach = (schemas: unknown, pointer: string): void => {
    for (const [name, schema] of Object.entries(schemas ?? {})) walkSchema(schema, below(pointer, name));
  };
  const walk = (node: unknown, pointer: string): void => {
    if (!node || typeof node !== "object") return;
    for (const [name, child] of Object.entries(node)) {
      const here = below(pointer, name);
      if (name === "schema") walkSchema(child, here);
      else if (name === "schemas" && pointer === "#/components") walkEach(child, here);
      else if (pointer.endsWith("/headers") || !isAside(name)) walk(child, here);
    }
  };
  walk(document, "#");
}

/** True for members of a document that hold no schemas; the names of headers may begin like theirs. */
function isAside(name: string): boolean {
  return name === "examples" || name === "example" || name.startsWith("x-");
}
