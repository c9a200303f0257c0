import { below, isContainer, resolvePointer } from "../pointer.js";
import type { Placed, PublishedDocument } from "./document.js";

type Schema = Readonly<Record<string, unknown>>;

/** A schema that may hold at a place of a value, where the document writes it. */
export type SchemaPlace = Placed<Schema>;

/** Keywords beneath which stand schemas of the same value. */
const BRANCHES = ["allOf", "anyOf", "oneOf"] as const;
const CONDITIONS = ["if", "then", "else"] as const;

/** Finds the schemas of a document that speak of a place in a value; where there is a choice, those of all its branches. */
export class SchemaPlaces {
  readonly #document: PublishedDocument;
  readonly #expanded = new Map<string, readonly SchemaPlace[]>();

  constructor(document: PublishedDocument) {
    this.#document = document;
  }

  /** The schemas of the value that the schema at a pointer describes. */
  at(pointer: string): readonly SchemaPlace[] {
    const known = this.#expanded.get(pointer);
    if (known) return known;
    const found: SchemaPlace[] = [];
    this.#expand(pointer, resolvePointer(this.#document, pointer), new Set(), found);
    this.#expanded.set(pointer, found);
    return found;
  }

  /** The schemas of a member, or of an item where the value is a list. */
  below(places: readonly SchemaPlace[], key: string | number): readonly SchemaPlace[] {
    const found = new Map<string, SchemaPlace>();
    for (const pointer of places.flatMap((place) => childrenOf(place, key))) {
      for (const place of this.at(pointer)) found.set(place.pointer, place);
    }
    return [...found.values()];
  }

  #expand(pointer: string, schema: unknown, seen: Set<string>, found: SchemaPlace[]): void {
    if (!isContainer(schema) || seen.has(pointer)) return;
    seen.add(pointer);
    const next = (place: string, value: unknown): void => this.#expand(place, value, seen, found);
    if (typeof schema.$ref === "string") next(schema.$ref, resolvePointer(this.#document, schema.$ref));
    found.push({ pointer, value: schema });
    for (const name of BRANCHES) {
      const branches = schema[name];
      if (Array.isArray(branches)) branches.forEach((branch, index) => next(`${pointer}/${name}/${index}`, branch));
    }
    for (const name of CONDITIONS) next(`${pointer}/${name}`, schema[name]);
    for (const [name, value] of Object.entries((schema.dependentSchemas as Schema | undefined) ?? {})) {
      next(below(`${pointer}/dependentSchemas`, name), value);
    }
  }
}

/** Whether some schemas declare a member by its name. */
export function declares(places: readonly SchemaPlace[], name: string): boolean {
  return places.some(({ value }) => isContainer(value.properties) && Object.hasOwn(value.properties, name));
}

/** The values that some schemas list, in an enum or a constant. */
export function listedValues(places: readonly SchemaPlace[]): readonly unknown[] {
  return places.flatMap(({ value }) => [
    ...(Array.isArray(value.enum) ? (value.enum as unknown[]) : []),
    ...(Object.hasOwn(value, "const") ? [value.const] : []),
  ]);
}

function childrenOf({ pointer, value }: SchemaPlace, key: string | number): string[] {
  if (typeof key === "number") {
    const inPrefix = Array.isArray(value.prefixItems) && key < value.prefixItems.length;
    if (inPrefix) return [`${pointer}/prefixItems/${key}`];
    return isContainer(value.items) ? [`${pointer}/items`] : [];
  }
  if (isContainer(value.properties) && Object.hasOwn(value.properties, key)) {
    return [below(`${pointer}/properties`, key)];
  }
  const patterns = Object.keys((value.patternProperties as Schema | undefined) ?? {});
  const fitting = patterns.filter((pattern) => new RegExp(pattern, "u").test(key));
  if (fitting.length > 0) return fitting.map((pattern) => below(`${pointer}/patternProperties`, pattern));
  return isContainer(value.additionalProperties) ? [`${pointer}/additionalProperties`] : [];
}
