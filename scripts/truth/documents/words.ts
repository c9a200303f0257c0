import { below, resolvePointer } from "../../../src/pointer.js";
import type { OpenApiDocument } from "../../lib/openapi.js";
import { withAt } from "./edit.js";
import type { DocumentMutant, DocumentOperator } from "./mutant.js";

/** For each unit another one that a careless writer might put in its place. */
const UNITS: Readonly<Record<string, string>> = {
  milliseconds: "seconds",
  seconds: "milliseconds",
  minutes: "hours",
  minute: "hour",
  hours: "minutes",
  hour: "minute",
  days: "hours",
  day: "hour",
  bytes: "kilobytes",
  percent: "permille",
};

const NUMBER = /(?<![\w.#/-])\d+(?![\w.]*\w)/g;
const UNIT = new RegExp(`\\b(?:${Object.keys(UNITS).join("|")})\\b(?! of)`, "g");

/** Another number in a description or summary. */
export const number: DocumentOperator = {
  kind: "number in prose",
  mutate: (document) => rewrite(document, NUMBER, (found) => String(Number(found) + 7)),
};

/** Another unit in a description or summary. */
export const unit: DocumentOperator = {
  kind: "unit in prose",
  mutate: (document) => rewrite(document, UNIT, (found) => UNITS[found]!),
};

function rewrite(document: OpenApiDocument, pattern: RegExp, by: (found: string) => string): DocumentMutant[] {
  return proseOf(document).flatMap((pointer) => {
    const text = resolvePointer(document, pointer) as string;
    return [...text.matchAll(pattern)].map(({ 0: found, index }): DocumentMutant => {
      const other = by(found);
      const changed = text.slice(0, index) + other + text.slice(index + found.length);
      return { id: `${other} for ${found}`, pointer, document: withAt(document, pointer, () => changed) };
    });
  });
}

const ASIDE = new Set(["examples", "example", "default", "enum", "const", "contact", "license", "externalDocs"]);
const MAPS = new Set([
  "properties",
  "patternProperties",
  "schemas",
  "securitySchemes",
  "headers",
  "responses",
  "variables",
]);

/** Lists the pointers of all texts that describe something. */
function proseOf(document: OpenApiDocument): string[] {
  const visit = (node: unknown, pointer: string, isMap: boolean): string[] => {
    if (typeof node !== "object" || node === null) return [];
    return Object.entries(node).flatMap(([name, child]) => {
      const at = below(pointer, name);
      if (!isMap && typeof child === "string") return name === "description" || name === "summary" ? [at] : [];
      if (!isMap && (ASIDE.has(name) || name.startsWith("x-"))) return [];
      return visit(child, at, !isMap && MAPS.has(name));
    });
  };
  return visit(document, "#", false);
}
