import type { OpenApiDocument, Schema } from "../../lib/openapi.js";
import { follow } from "../../lib/operations.js";
import { isNull, openEnum } from "../../../spectral/lib/enums.js";
import { children, isObject } from "../../../spectral/lib/walk.js";
import type { Losses } from "./losses.js";

/** A schema of a copy that may be changed in place. */
export type MutableSchema = { -readonly [Keyword in keyof Schema]: Schema[Keyword] };

/** What a schema's conversion needs besides the schema. */
export interface Surroundings {
  readonly document: OpenApiDocument;
  readonly path: readonly (string | number)[];
  readonly losses: Losses;
}

/** Keywords of JSON Schema 2020-12 that constrain values and have no counterpart in OpenAPI 3.0. */
const UNKNOWN_TO_30 = [
  "if",
  "then",
  "else",
  "dependentSchemas",
  "dependentRequired",
  "patternProperties",
  "propertyNames",
  "prefixItems",
  "contains",
  "minContains",
  "maxContains",
  "unevaluatedItems",
  "unevaluatedProperties",
  "contentMediaType",
  "contentSchema",
];
/** Keywords that identify or comment, and constrain nothing. */
const IDENTIFIERS = ["$schema", "$id", "$anchor", "$dynamicAnchor", "$dynamicRef", "$comment", "$defs", "$vocabulary"];

/** Rewrites one schema of a 3.1 document as OpenAPI 3.0 writes it, in place; its subschemas are left to further calls. */
export function convertSchema(schema: MutableSchema, surroundings: Surroundings): void {
  for (const keyword of IDENTIFIERS) delete schema[keyword];
  for (const keyword of UNKNOWN_TO_30) drop(schema, keyword, surroundings);
  replaceBooleans(schema, surroundings);
  convertOpenEnum(schema, surroundings.losses);
  convertConstant(schema);
  convertTypes(schema);
  convertNullBranch(schema, "anyOf", surroundings.document);
  convertNullBranch(schema, "oneOf", surroundings.document);
  convertBounds(schema, "exclusiveMinimum", "minimum");
  convertBounds(schema, "exclusiveMaximum", "maximum");
  if (schema.contentEncoding === "base64") schema.format = "byte";
  delete schema.contentEncoding;
  if (schema.$ref !== undefined && Object.keys(schema).length > 1) {
    schema.allOf = [{ $ref: schema.$ref }, ...(schema.allOf ?? [])];
    delete schema.$ref;
  }
  if (schema.type === "array") schema.items ??= {};
}

function drop(schema: MutableSchema, keyword: string, { path, losses }: Surroundings): void {
  if (!Object.hasOwn(schema, keyword)) return;
  delete schema[keyword];
  losses.drop(keyword, path);
}

/** `true` and `false` are schemas in 3.1 alone, except under `additionalProperties`. */
function replaceBooleans(schema: MutableSchema, { path }: Surroundings): void {
  const node = { kind: "schema", value: schema, path: [], keyword: "", conditional: false };
  for (const child of children({ ...node, path: [...path] })) {
    if (typeof child.value !== "boolean" || child.keyword === "additionalProperties") continue;
    const below = child.path.slice(path.length);
    const last = below.pop()!;
    const parent = below.reduce<unknown>((value, key) => (value as Record<string, unknown>)[key], schema);
    (parent as Record<string, unknown>)[last] = child.value ? {} : { not: {} };
  }
}

function convertOpenEnum(schema: MutableSchema, losses: Losses): void {
  const open = openEnum(schema);
  if (!open || !open.others.every(isNull)) return;
  const known = `Known values: ${open.values.map((value) => `\`${value}\``).join(", ")}. Others may come.`;
  schema.description = [schema.description?.trimEnd(), known].filter(Boolean).join("\n\n");
  delete schema.anyOf;
  schema.type = open.type;
  if (open.others.length > 0) schema.nullable = true;
  losses.openEnum();
}

function convertConstant(schema: MutableSchema): void {
  if (!Object.hasOwn(schema, "const")) return;
  schema.enum = [schema.const];
  delete schema.const;
}

function convertTypes(schema: MutableSchema): void {
  if (schema.type === undefined) return;
  const types = [schema.type].flat();
  const others = types.filter((type) => type !== "null");
  if (others.length < types.length) {
    schema.nullable = true;
    // 3.0 has no type for null alone: any nullable type whose one value is null says it.
    if (others.length === 0) schema.enum = [null];
  }
  if (others.length <= 1) {
    schema.type = others[0] ?? "string";
    return;
  }
  delete schema.type;
  const nullable = schema.nullable === true;
  delete schema.nullable;
  const union = others.map((type, index) => ({ type, ...(nullable && index === 0 ? { nullable: true } : {}) }));
  if (schema.anyOf) schema.allOf = [...(schema.allOf ?? []), { anyOf: union }];
  else schema.anyOf = union;
}

/** How 3.0 says null and nothing else: any nullable type whose one value is null. */
const NULL_ALONE = { type: "string", nullable: true, enum: [null] };

/** Turns a branch `{ type: "null" }` of a union into `nullable`, which 3.0 heeds, and some readers allow, only beside a `type`. */
function convertNullBranch(schema: MutableSchema, keyword: "anyOf" | "oneOf", document: OpenApiDocument): void {
  const branches = schema[keyword];
  const others = branches?.filter(({ type }) => type !== "null");
  if (!branches || !others || others.length === branches.length) return;
  const first = others.find(({ $ref }) => $ref === undefined) ?? others[0];
  if (!first) {
    delete schema[keyword];
    Object.assign(schema, NULL_ALONE);
    return;
  }
  const type = typeOf(first, document);
  if (type === undefined) {
    schema[keyword] = [...others, NULL_ALONE];
  } else if (others.length === 1) {
    delete schema[keyword];
    const conflict = Object.keys(first).some((key) => key in schema);
    if (first.$ref === undefined && !conflict) Object.assign(schema, first);
    else schema.allOf = [first, ...(schema.allOf ?? [])];
    makeNullable(schema, type);
  } else {
    // One branch that takes null is enough, and keeps the others as they are.
    const nullable: MutableSchema = first.$ref === undefined ? { ...first } : { allOf: [first] };
    makeNullable(nullable, type);
    schema[keyword] = others.map((branch) => (branch === first ? nullable : branch));
  }
}

function makeNullable(schema: MutableSchema, type: string): void {
  Object.assign(schema, { type, nullable: true });
  if (schema.enum && !schema.enum.includes(null)) schema.enum = [...schema.enum, null];
}

/** The one type that a schema lets through besides null, if it is one. */
function typeOf(schema: Schema, document: OpenApiDocument): string | undefined {
  const types = typesOf(schema, document).filter((type) => type !== "null");
  return types.length === 1 ? types[0] : undefined;
}

/** The types that a schema lets through, as far as it says: its own, those of all branches, or those of a part. */
function typesOf(schema: Schema, document: OpenApiDocument, seen: readonly unknown[] = []): readonly string[] {
  const { value } = follow(document, schema);
  if (!isObject(value) || seen.includes(value)) return [];
  if (value.type !== undefined) return [value.type].flat();
  const below = (part: Schema): readonly string[] => typesOf(part, document, [...seen, value]);
  const branches = value.anyOf ?? value.oneOf;
  if (branches) return [...new Set(branches.flatMap(below))];
  const part = (value.allOf ?? []).map(below).find((types) => types.length > 0);
  return part ?? (value.properties ? ["object"] : []);
}

function convertBounds(schema: MutableSchema, exclusive: string, inclusive: string): void {
  const bound = schema[exclusive];
  if (typeof bound !== "number") return;
  schema[inclusive] = bound;
  schema[exclusive] = true;
}
