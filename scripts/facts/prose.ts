import type { OpenApiDocument, Schema } from "../lib/openapi.js";
import { formatPointer, resolvePointer } from "../../src/pointer.js";

/** A number or a unit in a description, which has to be a fact. */
export interface Quantity {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** A description or summary of a document: where it stands, and its text without markup and line breaks. */
export interface Prose {
  /** Pointer of the part that is described. */
  readonly pointer: string;
  readonly text: string;
}

const QUANTITY =
  /(?<![\w.])(?:\d+(?:[.,:^-]\d+)*(?:xx)?(?!\w)|(?:milli|micro|nano)?seconds\b|minutes?\b|hour\b|days?\b(?! of)|bytes?\b|percent\b)/gi;

/** Finds the numbers and units of a text that {@link plain} has made plain. */
export function quantitiesIn(text: string): Quantity[] {
  return [...text.matchAll(QUANTITY)].map(({ 0: found, index }) => ({
    text: found,
    start: index,
    end: index + found.length,
  }));
}

/** Takes markup, line breaks and upper case out of a text, so that words can be looked for. */
export function plain(text: string): string {
  return text.replaceAll(/[`*]/g, "").replaceAll(/\s+/g, " ").trim().toLowerCase();
}

/** Finds where the words stand in a text. */
export function placesOf(words: string, text: string): { start: number; end: number }[] {
  const wanted = plain(words);
  const places: { start: number; end: number }[] = [];
  for (let start = text.indexOf(wanted); start >= 0; start = text.indexOf(wanted, start + 1)) {
    const end = start + wanted.length;
    if (!/\w/.test(text[start - 1] ?? "") && !/\w/.test(text[end] ?? "")) places.push({ start, end });
  }
  return places;
}

const NOT_PROSE = new Set(["examples", "example", "default", "enum", "const", "contact", "license", "externalDocs"]);

/** Members of these are named by the vendor, and may be called as keywords are. */
const MAPS = new Set(
  "paths responses headers content variables schemas securitySchemes properties patternProperties dependentSchemas".split(
    " ",
  ),
);

/** Lists every description and summary of a document. */
export function proseOf(document: OpenApiDocument): Prose[] {
  const found: Prose[] = [];
  const visit = (node: unknown, pointer: string, isMap: boolean): void => {
    if (typeof node !== "object" || node === null) return;
    const { summary, description } = node as { summary?: unknown; description?: unknown };
    const texts = isMap ? [] : [summary, description].filter((text) => typeof text === "string");
    if (texts.length > 0) found.push({ pointer, text: plain(texts.join(" ")) });
    for (const [name, child] of Object.entries(node)) {
      const own = pointer + formatPointer([name]).slice(1);
      if (isMap || !(name.startsWith("x-") || NOT_PROSE.has(name))) visit(child, own, !isMap && MAPS.has(name));
    }
  };
  visit(document, "#", false);
  return found;
}

const KEYWORDS = (
  "minimum maximum exclusiveMinimum exclusiveMaximum multipleOf minLength maxLength minItems maxItems minProperties " +
  "maxProperties default enum const pattern"
).split(" ");

/** Collects the numbers that the keywords of a described schema, and of what it directly consists of, hold. */
export function keywordNumbers(document: OpenApiDocument, pointer: string): Set<string> {
  const node = resolvePointer(document, pointer) as Schema & { schema?: Schema };
  const target = node.$ref === undefined ? undefined : (resolvePointer(document, node.$ref) as Schema);
  const near = [node, node.schema, target, node.items, ...(node.anyOf ?? []), ...(node.oneOf ?? [])];
  const values = near.flatMap((schema) => KEYWORDS.map((keyword) => schema?.[keyword])).flat();
  return new Set(values.flatMap((value) => String(value ?? "").match(/\d+(?:\.\d+)?/g) ?? []));
}
