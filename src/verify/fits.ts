import { below, isContainer, resolvePointer } from "../pointer.js";
import type { PublishedDocument } from "./document.js";
import type { SchemaPlaces } from "./schema-places.js";

type Schema = Readonly<Record<string, unknown>>;

/** Most schemas that are looked at for one answer: choices within choices could take for ever. What is left fits nothing. */
const MOST = 200_000;

/** What is asked of a value besides its type, each where the value is of the kind that it speaks of. */
const LIMITS: Readonly<Record<string, (limit: never, value: unknown) => boolean>> = {
  const: (only: unknown, value) => only === value,
  enum: (listed: readonly unknown[], value) => listed.includes(value),
  pattern: (pattern: string, value) => typeof value !== "string" || new RegExp(pattern, "u").test(value),
  minLength: (least: number, value) => typeof value !== "string" || [...value].length >= least,
  maxLength: (most: number, value) => typeof value !== "string" || [...value].length <= most,
  minimum: (least: number, value) => typeof value !== "number" || value >= least,
  maximum: (most: number, value) => typeof value !== "number" || value <= most,
  minItems: (least: number, value) => !Array.isArray(value) || value.length >= least,
  maxItems: (most: number, value) => !Array.isArray(value) || value.length <= most,
  required: (names: readonly string[], value) =>
    !isObject(value) || names.every((name) => Object.hasOwn(value, name) && value[name] !== undefined),
};

/**
 * Finds the branches of a choice that a value fits. The checks of a document tell whether a whole body fits, and not by which
 * branch; this looks at the keywords by which branches differ. A branch that does not know a member that another one has is none.
 */
export class Fitting {
  readonly #document: PublishedDocument;
  readonly #places: SchemaPlaces;
  #left = MOST;

  constructor(document: PublishedDocument, places: SchemaPlaces) {
    this.#document = document;
    this.#places = places;
  }

  /** Those of some schemas, by pointer, that a value fits. */
  branches(pointers: readonly string[], value: unknown): readonly string[] {
    const names = isObject(value) ? Object.keys(value) : [];
    const known = pointers.map((pointer) => new Set(names.filter((name) => this.#knows(pointer, name))));
    const most = new Set(known.flatMap((some) => [...some]));
    return pointers.filter((pointer, index) => known[index]!.size === most.size && this.#fits(pointer, value));
  }

  #knows(pointer: string, name: string): boolean {
    const places = this.#places.at(pointer);
    return (
      this.#places.below(places, name).length > 0 || places.some((place) => place.value.additionalProperties === true)
    );
  }

  #fits(pointer: string, value: unknown): boolean {
    if ((this.#left -= 1) < 0) return false;
    const schema = resolvePointer(this.#document, pointer);
    if (!isContainer(schema)) return schema !== false;
    if (typeof schema.$ref === "string" && !this.#fits(schema.$ref, value)) return false;
    if (schema.type !== undefined && !isOfType([schema.type].flat(), value)) return false;
    const isWithin = Object.entries(LIMITS).every(
      ([name, holds]) => !Object.hasOwn(schema, name) || holds(schema[name] as never, value),
    );
    return isWithin && this.#fitsChoices(pointer, schema, value) && this.#fitsInside(pointer, schema, value);
  }

  #fitsChoices(pointer: string, schema: Schema, value: unknown): boolean {
    const all = placesOf(pointer, schema, "allOf");
    if (!all.every((place) => this.#fits(place, value))) return false;
    return (["anyOf", "oneOf"] as const).every((name) => {
      const some = placesOf(pointer, schema, name);
      return some.length === 0 || some.some((place) => this.#fits(place, value));
    });
  }

  #fitsInside(pointer: string, schema: Schema, value: unknown): boolean {
    if (!isContainer(value)) return true;
    const own = [{ pointer, value: schema }];
    return Object.entries(value).every(([key, child]) =>
      this.#places
        .directlyBelow(own, Array.isArray(value) ? Number(key) : key)
        .every((place) => this.#fits(place, child)),
    );
  }
}

function placesOf(pointer: string, schema: Schema, name: string): string[] {
  const branches = schema[name];
  return Array.isArray(branches) ? branches.map((_, index) => below(`${pointer}/${name}`, index)) : [];
}

function isOfType(types: readonly unknown[], value: unknown): boolean {
  if (Number.isInteger(value) && types.includes("integer")) return true;
  const type = value === null ? "null" : Array.isArray(value) ? "array" : typeof value;
  return types.includes(type);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return isContainer(value) && !Array.isArray(value);
}
