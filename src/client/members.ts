import { below } from "../pointer.js";
import { refusal } from "./failure.js";

/** What a member must be. */
export interface Kind {
  /** As a message says it. */
  readonly words: string;
  readonly fits: (value: unknown) => boolean;
}

/** The kinds of the members that an object may have; each of them may be undefined. */
export type Kinds<Members> = { readonly [Name in keyof Members]-?: Kind };

export const ANYTHING: Kind = { words: "anything", fits: () => true };

export const TRUE_OR_FALSE: Kind = { words: "true or false", fits: (value) => typeof value === "boolean" };

export const TEXT: Kind = { words: "a text", fits: (value) => typeof value === "string" };

export const FUNCTION: Kind = { words: "a function", fits: (value) => typeof value === "function" };

/** Lists, maps and `Headers` keep what they hold elsewhere than in members. */
export const OBJECT: Kind = {
  words: "a plain object",
  fits: (value) => typeof value === "object" && value !== null && !(Symbol.iterator in value),
};

/** A number that is at least this; NaN is none. */
export function atLeast(least: number, words: string): Kind {
  return { words, fits: (value) => typeof value === "number" && value >= least };
}

/** A timeout of a client or of a call. */
export const TIMEOUT: Kind = atLeast(Number.MIN_VALUE, "a number of milliseconds above 0 (Infinity sets no end)");

/** A member of an object, its own or one of its class; undefined for what all objects have, or are polluted with. */
export function memberOf(owner: object, name: string): unknown {
  const value = (owner as Record<string, unknown>)[name];
  return value === (Object.prototype as unknown as Record<string, unknown>)[name] ? undefined : value;
}

/**
 * A copy of an object with all the members that are known. Throws a refusal for a member that is unknown or not of its
 * kind. What is not given is set to undefined, so that none is read from a polluted `Object.prototype`.
 */
export function readMembers<Members extends object>(
  given: unknown = {},
  kinds: Kinds<Members>,
  pointer: string,
  what: string = "member of this option",
): Members {
  check(OBJECT, given, pointer);
  for (const name of Object.keys(given as object)) {
    if (!Object.hasOwn(kinds, name)) throw unknownName(name, Object.keys(kinds), pointer, what);
  }
  const read: Record<string, unknown> = {};
  for (const name of Object.keys(kinds)) {
    const value = memberOf(given as object, name);
    if (value !== undefined) check(kinds[name as keyof Members], value, `${pointer}/${name}`);
    read[name] = value;
  }
  return read as Members;
}

/** Throws a refusal for a name that is nearly a known one; others may be known to somebody else. */
export function refuseMisspelt(given: object, known: readonly string[]): void {
  for (const name of Object.keys(given)) {
    const near = known.includes(name) ? undefined : nearest(name, known);
    if (near !== undefined) throw refusal(below("", name), `is no option of a call: is ${near} meant?`);
  }
}

/** Throws a refusal for what is not of a kind. */
export function check({ words, fits }: Kind, value: unknown, pointer: string): void {
  if (!fits(value)) throw refusal(pointer, `${pointer ? "" : "what is given "}must be ${words}`);
}

/** A misspelt name would be ignored, and what it asks for would not happen. */
function unknownName(name: string, known: readonly string[], pointer: string, what: string): Error {
  const near = nearest(name, known);
  const hint = near === undefined ? `known are ${known.join(", ")}` : `is ${near} meant?`;
  return refusal(below(pointer, name), `is no ${what}: ${hint}`);
}

/** The known name that a misspelt one is nearest to, if one is near. */
function nearest(name: string, known: readonly string[]): string | undefined {
  for (let edits = 0; edits < name.length; edits++) {
    const isNear = (other: string): boolean =>
      edits <= Math.max(1, other.length / 3) && isWithin(edits, name.toLowerCase(), other.toLowerCase());
    const near = known.find(isNear);
    if (near !== undefined) return near;
  }
  return undefined;
}

/** Whether one text becomes another by at most so many characters that are put in, taken out or replaced. */
function isWithin(edits: number, from: string, to: string): boolean {
  if (edits < 0) return false;
  if (!from || !to) return from.length + to.length <= edits;
  const [restOfFrom, restOfTo] = [from.slice(1), to.slice(1)];
  if (from[0] === to[0]) return isWithin(edits, restOfFrom, restOfTo);
  const left = edits - 1;
  return isWithin(left, restOfFrom, to) || isWithin(left, from, restOfTo) || isWithin(left, restOfFrom, restOfTo);
}
