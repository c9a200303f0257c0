import { isContainer } from "../pointer.js";
import type { SchemaPlace } from "./schema-places.js";

/** Keywords that say what a value has to be. */
const KEYWORDS = [
  "type",
  "format",
  "const",
  "enum",
  "pattern",
  "minimum",
  "maximum",
  "minLength",
  "maxLength",
  "minItems",
  "maxItems",
] as const;

/** How many names are listed. */
const MOST = 12;

/** What the document says of a value, in few words: the members of an object, or type and limits. */
export function saidOf(places: readonly SchemaPlace[]): string {
  const words = places.flatMap(({ value }) => {
    const said = KEYWORDS.flatMap((name) => (value[name] === undefined ? [] : [`${name} ${wordsFor(value[name])}`]));
    return said.length === 0 ? [] : [said.join(", ")];
  });
  return [...new Set(words)].join("; or ") || "nothing of its kind";
}

/** The members that some schemas have. */
export function membersOf(places: readonly SchemaPlace[]): string {
  const names = [
    ...new Set(places.flatMap(({ value }) => (isContainer(value.properties) ? Object.keys(value.properties) : []))),
  ];
  if (names.length === 0) return "no members";
  const more = names.length > MOST ? ` and ${names.length - MOST} more` : "";
  return `the members ${names.slice(0, MOST).join(", ")}${more}`;
}

function wordsFor(value: unknown): string {
  if (!Array.isArray(value)) return typeof value === "string" ? value : JSON.stringify(value);
  const words = value.slice(0, MOST).map((one) => wordsFor(one));
  return value.length > MOST ? `${words.join(" | ")} | …` : words.join(" | ");
}
