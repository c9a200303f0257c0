import { parsePointer } from "../../../src/pointer.js";
import { children } from "../../../spectral/lib/walk.js";
import type { Schema } from "../../lib/openapi.js";

const PREFIX = "#/components/schemas/";

/** The name of the component that a schema refers to. */
export function nameOfRef({ $ref }: Schema): string | undefined {
  return $ref?.startsWith(PREFIX) ? parsePointer(decodeURIComponent($ref)).at(-1) : undefined;
}

/** A schema, or the component that it refers to. */
export function resolved(schema: Schema | undefined, schemas: Readonly<Record<string, Schema>>): Schema | undefined {
  return schema && (schemas[nameOfRef(schema) ?? ""] ?? schema);
}

/** The names of all components that a schema refers to, in the order of their first mention. */
export function refsOf(schema: Schema): string[] {
  const own = nameOfRef(schema);
  const below = [...children({ kind: "schema", value: schema, path: [], keyword: "", conditional: false })];
  return [...new Set([...(own === undefined ? [] : [own]), ...below.flatMap(({ value }) => refsOf(value))])];
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
