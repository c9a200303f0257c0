import { below, isContainer } from "../../pointer.js";
import { declares, listedValues, type SchemaPlace, type SchemaPlaces } from "../schema-places.js";
import { StandIns } from "./stand-ins.js";

/** What was replaced: where, and of which type and length it was. */
export interface Replaced {
  readonly place: string;
  readonly what: string;
}

/** A copy without what is a caller's or a vendor's own, and what was replaced in it. */
export interface Scrubbed {
  readonly value: unknown;
  readonly replaced: readonly Replaced[];
}

/** What is nested deeper is left out: nobody reads it, and it may be made to be deep. */
const DEEPEST = 100;

/**
 * Copies what came from a caller or a vendor without what is theirs. Kept is what the document names: members, listed
 * values, booleans, and `null`. Everything else is replaced by a stand-in.
 */
export class Scrubber {
  #replaced: Replaced[] = [];
  readonly #places: SchemaPlaces;
  readonly #standIns: StandIns;

  constructor(places: SchemaPlaces, secrets: readonly string[]) {
    this.#places = places;
    this.#standIns = new StandIns(secrets);
  }

  /** Copies a value whose schema is at a pointer of the document; without one, nothing of it is known. */
  scrub(value: unknown, pointer: string | undefined, place: string): Scrubbed {
    this.#replaced = [];
    const copy = this.#copy(value, pointer === undefined ? [] : this.#places.at(pointer), place, 0);
    return { value: copy, replaced: this.#replaced };
  }

  #copy(value: unknown, schemas: readonly SchemaPlace[], place: string, depth: number): unknown {
    if (value === null || value === undefined) return value;
    if (depth > DEEPEST) return this.#note(place, "what is nested deeper", null);
    if (Array.isArray(value)) {
      return value.map((item, index) =>
        this.#copy(item, this.#places.below(schemas, index), `${place}/${index}`, depth + 1),
      );
    }
    if (isContainer(value)) return this.#copyMembers(value, schemas, place, depth);
    if (listedValues(schemas).includes(value)) return value;
    switch (typeof value) {
      case "boolean":
        return isKnownBoolean(schemas) ? value : this.#note(place, "true or false", false);
      case "number":
        return this.#note(place, wordsFor(value), this.#standIns.number(value, leastOf(schemas)));
      default:
        return this.#note(place, wordsFor(String(value)), this.#standIns.text(String(value)));
    }
  }

  #copyMembers(
    value: Readonly<Record<string, unknown>>,
    schemas: readonly SchemaPlace[],
    place: string,
    depth: number,
  ): object {
    return Object.fromEntries(
      Object.entries(value).map(([name, member]) => {
        const known = this.#places.below(schemas, name);
        const kept = declares(schemas, name) ? name : this.#standIns.name(name, known.length > 0 ? "key" : "unknown");
        if (kept !== name) this.#note(below(place, kept), "a name that the document does not have", undefined);
        return [kept, this.#copy(member, known, below(place, kept), depth + 1)];
      }),
    );
  }

  #note<T>(place: string, what: string, standIn: T): T {
    this.#replaced.push({ place, what });
    return standIn;
  }
}

function isKnownBoolean(schemas: readonly SchemaPlace[]): boolean {
  return schemas.some(({ value: { type } }) => [type].flat().includes("boolean"));
}

function leastOf(schemas: readonly SchemaPlace[]): number {
  return Math.max(0, ...schemas.map(({ value: { minimum } }) => (typeof minimum === "number" ? minimum : 0)));
}

function wordsFor(value: string | number): string {
  const length = typeof value === "number" ? String(Math.abs(value)).replace(".", "").length : [...value].length;
  return typeof value === "number" ? `a number of ${length} digits` : `a text of ${length} characters`;
}
