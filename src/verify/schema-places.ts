import { below, isContainer, resolvePointer } from "../pointer.js";
import type { Placed, PublishedDocument } from "./document.js";

type Schema = Readonly<Record<string, unknown>>;

/** A schema that may hold at a place of a value, where the document writes it. */
export type SchemaPlace = Placed<Schema>;

/** Keywords beneath which stand schemas of the same value. */
const BRANCHES = ["allOf", "anyOf", "oneOf"] as const;
const CONDITIONS = ["if", "then", "else"] as const;

/** Those branches of a choice, by pointer, that count. */
export type Choose = (branches: readonly string[]) => readonly string[];

/** Finds the schemas of a document that speak of a place in a value; where there is a choice, those of all its branches. */
export class SchemaPlaces {
  readonly #document: PublishedDocument;
  readonly #expanded = new Map<string, readonly SchemaPlace[]>();

  constructor(document: PublishedDocument) {
    this.#document = document;
  }

  /** The schemas of the value that the schema at a pointer describes; of choices those branches that are chosen. */
  at(pointer: string, choose?: Choose): readonly SchemaPlace[] {
    if (choose) {
      const chosen: SchemaPlace[] = [];
      this.#expand(pointer, resolvePointer(this.#document, pointer), new Set(), chosen, choose);
      return chosen;
    }
    const known = this.#expanded.get(pointer);
    if (known) return known;
    const found: SchemaPlace[] = [];
    this.#expand(pointer, resolvePointer(this.#document, pointer), new Set(), found);
    this.#expanded.set(pointer, found);
    return found;
  }

  /** The schemas of a member, or of an item where the value is a list. */
  below(places: readonly SchemaPlace[], key: string | number, choose?: Choose): readonly SchemaPlace[] {
    const found = new Map<string, SchemaPlace>();
    for (const pointer of this.directlyBelow(places, key)) {
      for (const place of this.at(pointer, choose)) found.set(place.pointer, place);
    }
    return [...found.values()];
  }

  /** The pointers of the schemas that are written for a member or an item. */
  directlyBelow(places: readonly SchemaPlace[], key: string | number): string[] {
    return places.flatMap((place) => childrenOf(place, key));
  }

  #expand(pointer: string, schema: unknown, seen: Set<string>, found: SchemaPlace[], choose?: Choose): void {
    if (!isContainer(schema) || seen.has(pointer)) return;
    seen.add(pointer);
    const next = (place: string): void =>
      this.#expand(place, resolvePointer(this.#document, place), seen, found, choose);
    if (typeof schema.$ref === "string") next(schema.$ref);
    found.push({ pointer, value: schema });
    for (const name of BRANCHES) {
      const branches = schema[name];
      if (!Array.isArray(branches)) continue;
      const pointers = branches.map((_, index) => `${pointer}/${name}/${index}`);
      (name === "allOf" || !choose ? pointers : choose(pointers)).forEach(next);
    }
    // What holds only sometimes is not told apart by a choice, so a chooser gets none of it.
    if (choose) return;
    for (const name of CONDITIONS) if (Object.hasOwn(schema, name)) next(`${pointer}/${name}`);
    for (const name of Object.keys((schema.dependentSchemas as Schema | undefined) ?? {})) {
      next(below(`${pointer}/dependentSchemas`, name));
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
