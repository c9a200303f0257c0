import type { OpenApiDocument, Operation } from "../lib/openapi.js";
import { formatPointer } from "../../src/pointer.js";
import type { CallFacts, FactProblem } from "./facts.js";
import { findHeaders, findPlaces } from "./places.js";
import { keywordNumbers, placesOf, proseOf, quantitiesIn, type Prose } from "./prose.js";

/** Words that the table wants to read at certain parts of the document, or anywhere. */
interface Demand {
  readonly words: string;
  /** Pointers of the parts; undefined for anywhere. */
  readonly at?: readonly string[];
  /** Where the table says so. */
  readonly fact: string;
  readonly place: string;
}

const UNIT_WORDS: Readonly<Record<string, readonly string[]>> = {
  "calls a minute": ["minute"],
  "calls a day": ["day"],
  calls: ["calls"],
  seconds: ["seconds"],
  milliseconds: ["milliseconds"],
  "epoch seconds": ["seconds since 1970-01-01T00:00:00Z", "epoch seconds"],
  timestamp: ["timestamp"],
};

/** Holds rules in prose, the units of headers and the meanings of statuses against all descriptions, both ways. */
export function compareProse(
  facts: CallFacts,
  document: OpenApiDocument,
  operation: Operation,
  base: string,
): FactProblem[] {
  const prose = proseOf(document);
  const problems: FactProblem[] = [];
  const demands = [...demandsOf(facts, document, operation, base, prose)];
  for (const { words, at, fact, place } of demands) {
    const texts = at === undefined ? prose : prose.filter(({ pointer }) => at.includes(pointer));
    if (texts.some(({ text }) => placesOf(words, text).length > 0)) continue;
    const where = place === "" ? "no description says" : `the description of \`${place}\` does not say`;
    problems.push({ side: "facts", pointer: fact, message: `The document differs: ${where} "${words}".` });
  }
  for (const part of prose) problems.push(...unknownQuantities(part, document, demands));
  return problems;
}

function* demandsOf(
  facts: CallFacts,
  document: OpenApiDocument,
  operation: Operation,
  base: string,
  prose: readonly Prose[],
): Generator<Demand> {
  for (const [index, { says, where }] of facts.rules.entries()) {
    const fact = `${base}/rules/${index}`;
    const places = where === undefined ? [] : [where].flat();
    for (const words of [says].flat()) {
      if (where === undefined) yield { words, fact, place: "" };
      for (const place of places) yield { words, at: findPlaces(document, operation, place), fact, place };
    }
  }
  for (const [status, { means }] of Object.entries(facts.statuses)) {
    for (const words of [means].flat()) {
      const at = [`${operation.pointer}/responses/${status}`];
      yield { words, at, fact: `${base}/statuses/${status}`, place: status };
    }
  }
  for (const [name, { unit, says = [] }] of Object.entries(facts.headers)) {
    const fact = base + formatPointer(["headers", name]).slice(1);
    for (const at of findHeaders(operation, name)) {
      const texts = prose.filter(({ pointer }) => at.includes(pointer));
      const known = UNIT_WORDS[unit] ?? [];
      const used = known.filter((words) => texts.some(({ text }) => placesOf(words, text).length > 0));
      const units = used.length > 0 ? used : known.slice(0, 1);
      for (const words of [...[says].flat(), ...units]) yield { words, at, fact, place: `header ${name}` };
    }
  }
}

function unknownQuantities(part: Prose, document: OpenApiDocument, demands: readonly Demand[]): FactProblem[] {
  const quantities = quantitiesIn(part.text);
  if (quantities.length === 0) return [];
  const covered = demands
    .filter(({ at }) => at === undefined || at.includes(part.pointer))
    .flatMap(({ words }) => placesOf(words, part.text));
  const keywords = keywordNumbers(document, part.pointer);
  return quantities
    .filter(
      ({ text, start, end }) =>
        !keywords.has(text) && !covered.some((place) => place.start <= start && end <= place.end),
    )
    .map(({ text, start, end }) => ({
      side: "document",
      pointer: part.pointer,
      message: `"…${part.text.slice(Math.max(0, start - 25), end + 15)}…" says ${text}, which is neither in a keyword beside it nor in the facts table.`,
    }));
}
