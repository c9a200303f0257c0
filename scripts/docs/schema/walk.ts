import type { Schema } from "../../lib/openapi.js";

const ONE = [
  "items",
  "additionalProperties",
  "not",
  "if",
  "then",
  "else",
  "contains",
  "propertyNames",
  "unevaluatedProperties",
];
const MANY = ["properties", "patternProperties", "dependentSchemas", "allOf", "anyOf", "oneOf", "prefixItems"];
const PREFIX = "#/components/schemas/";

/** The schemas right below a schema; references are not followed. */
export function childrenOf(schema: Schema): Schema[] {
  const single = ONE.map((keyword) => schema[keyword]);
  const many = MANY.flatMap((keyword) => Object.values((schema[keyword] as object | undefined) ?? {}));
  return [...single, ...many].filter((child): child is Schema => typeof child === "object" && child !== null);
}

/** The name of the component that a schema refers to. */
export function nameOfRef({ $ref }: Schema): string | undefined {
  return $ref?.startsWith(PREFIX)
    ? decodeURIComponent($ref.slice(PREFIX.length)).replaceAll("~1", "/").replaceAll("~0", "~")
    : undefined;
}

/** The names of all components that a schema refers to, in the order of their first mention. */
export function refsOf(schema: Schema): string[] {
  const own = nameOfRef(schema);
  return [...new Set([...(own === undefined ? [] : [own]), ...childrenOf(schema).flatMap(refsOf)])];
}

/** The names of all components that can be reached from the given ones, which come first; recursion ends. */
export function reachableFrom(names: readonly string[], schemas: Readonly<Record<string, Schema>>): string[] {
  const found = new Set(names);
  for (const name of found) for (const next of refsOf(schemas[name] ?? {})) found.add(next);
  return [...found];
}

/** The anchor of a component on its vendor's page, or of one of its members. */
export function anchorOf(name: string, member?: string): string {
  return encodeURI(`schema-${name}${member === undefined ? "" : `.${member}`}`);
}
