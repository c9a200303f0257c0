import { below, isContainer, parsePointer } from "../pointer.js";
import { declares, type SchemaPlace, type SchemaPlaces } from "./schema-places.js";

/** A name as programmers give it, so that it is hardly somebody's own. */
const IDENTIFIER = /^[A-Za-z_$][\w$.-]{0,63}$/;

/** Tells names that come from a vendor and not from the document, unless they could be somebody's own. */
export class Teller {
  readonly #sensitive: readonly string[];

  /** `sensitive` are the texts that must not be told. */
  constructor(sensitive: readonly string[]) {
    this.#sensitive = sensitive.filter((text) => text !== "").map((text) => text.toLowerCase());
  }

  /** The name, or how long it is. */
  name(name: string): string {
    const lower = name.toLowerCase();
    const isOwn = !IDENTIFIER.test(name) || this.#sensitive.some((text) => lower.includes(text));
    return isOwn ? `(a name of ${[...name].length} characters)` : name;
  }

  /** A pointer into an answer: names that the document has are told as they are. */
  pointer(pointer: string, value: unknown, schemas: readonly SchemaPlace[], places: SchemaPlaces): string {
    let told = "#";
    let inside = value;
    let around = schemas;
    for (const segment of parsePointer(pointer)) {
      const isKnown = Array.isArray(inside) || declares(around, segment);
      told = below(told, isKnown ? segment : this.name(segment));
      around = places.below(around, Array.isArray(inside) ? Number(segment) : segment);
      inside = isContainer(inside) ? inside[segment] : undefined;
    }
    return told;
  }
}
