import { readFacts } from "../../facts/check.js";
import { compareFacts } from "../../facts/compare.js";
import { compareProvenance } from "../../facts/provenance.js";
import type { Bundle } from "../../lib/bundle.js";
import type { OpenApiDocument } from "../../lib/openapi.js";
import { comparePrinted, readPrintedNames } from "../printed.js";

/** A check of whole documents that knows more than the document: how many mistakes it finds. */
export interface Killer {
  readonly name: string;
  count(document: OpenApiDocument): number;
}

/** The checks of an API that have an origin outside of its document, the quickest to tell first. */
export function killersOf(bundle: Bundle): Killer[] {
  const facts = readFacts(bundle.api);
  const names = readPrintedNames(bundle);
  return [
    { name: "facts table", count: (document) => compareFacts(facts, document).length },
    { name: "sources of the facts table", count: (document) => compareProvenance(facts, document).length },
    { name: "members that the page prints", count: (document) => comparePrinted(names, document).length },
  ];
}
