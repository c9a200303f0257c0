import { drawFrom, type Draw } from "./random.js";
import { renumber, reshape } from "./shapes.js";

/** How often another stand-in is tried where one is taken, or holds what must not be told. */
const TRIES = 64;
/** A shorter text occurs in others by chance. */
const TELLING = 4;

/**
 * Stand-ins for values: the same for the same value, in numbers and in texts, and of the same type, length and form. They
 * follow from the order in which values come, never from the values, so nobody can compute one from a guess.
 */
export class StandIns {
  readonly #texts = new Map<string, string>();
  readonly #names = new Map<string, string>();
  readonly #taken = new Set<string>();
  readonly #secrets: readonly string[];

  /** Secrets are what no stand-in may hold, not even by chance. */
  constructor(secrets: readonly string[]) {
    this.#secrets = secrets.filter(({ length }) => length >= TELLING);
  }

  /** The stand-in of a text. */
  text(value: string): string {
    return value === "" ? "" : this.#standIn(value, (draw) => reshape(value, draw));
  }

  /** The stand-in of a number; `least` is the lowest that is allowed in its place. */
  number(value: number, least = 0): number {
    return Number(this.#standIn(String(value), (draw) => String(renumber(value, draw, least))));
  }

  /** The stand-in of a member's name that the document does not have. */
  name(value: string, kind: "unknown" | "key"): string {
    const known = this.#names.get(value);
    if (known !== undefined) return known;
    const made = `${kind}-${this.#names.size + 1}`;
    this.#names.set(value, made);
    return made;
  }

  #standIn(value: string, make: (draw: Draw) => string): string {
    const known = this.#texts.get(value);
    if (known !== undefined) return known;
    let made = "";
    for (let attempt = 0; attempt < TRIES; attempt += 1) {
      made = make(drawFrom(this.#texts.size * TRIES + attempt + 1));
      if (made !== value && !this.#taken.has(made) && !this.#tells(made, value)) break;
    }
    this.#texts.set(value, made);
    this.#taken.add(made);
    return made;
  }

  #tells(text: string, value: string): boolean {
    return (value.length >= TELLING && text.includes(value)) || this.#secrets.some((secret) => text.includes(secret));
  }
}
