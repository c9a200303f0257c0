import { foundedParts, type Finding } from "../../spectral/lib/evidence.js";
import rule from "../../spectral/rules/evidence-valid.js";
import { below, formatPointer } from "../../src/pointer.js";
import type { Bundle } from "../lib/bundle.js";
import { sourcesOf } from "../lib/evidence.js";
import type { Problem } from "../lib/problems.js";
import { errorAt } from "../lib/source-tree.js";
import { checkSources } from "./sources.js";

/** Finds the parts of a document without evidence, and evidence that says nothing, too much, or is not used. */
export function checkEvidence(bundle: Bundle): Problem[] {
  const { document, tree } = bundle;
  const problems: Problem[] = [];
  const report = (pointer: string, message: string): void => {
    problems.push(errorAt(tree, pointer, "evidence", message));
  };
  for (const { path, message } of rule.then.function(document)) report(formatPointer(path), message);
  const findings: Finding[] = [];
  for (const { part, name, path, evidence } of foundedParts(document)) {
    if (evidence === undefined && part !== undefined) {
      report(formatPointer(path), `The ${part} ${name} has no evidence, and inherits none, for one of its claims.`);
    }
    findings.push(...(evidence?.claims.map(({ finding }) => finding) ?? []));
  }
  for (const { pointer, finding } of strongDoubts(document)) report(pointer, finding);
  problems.push(...checkSources(bundle, findings));
  return problems;
}

const DOUBT = /\b(infer|conclud|guess|third part(y|ies)|assum|presum)/i;

/** Notes that speak of weaker evidence than what they stand beside. */
function* strongDoubts(document: Bundle["document"]): Generator<{ pointer: string; finding: string }> {
  const sources = sourcesOf(document);
  const visit = function* (node: unknown, pointer: string): Generator<{ pointer: string; finding: string }> {
    if (typeof node !== "object" || node === null) return;
    const { note, kind, source } = node as { note?: unknown; kind?: string; source?: string | string[] };
    const kinds = [kind ?? [source ?? []].flat().map((text) => sources[text.split("#")[0]!]?.kind)].flat();
    const isStrong = kinds.some((found) => found !== undefined && found !== "inferred" && found !== "community");
    if (typeof note === "string" && DOUBT.test(note) && isStrong) {
      const finding = "The note speaks of weaker evidence. Give the claim that it is about evidence of its own.";
      yield { pointer: below(pointer, "note"), finding };
    }
    for (const [name, child] of Object.entries(node)) yield* visit(child, below(pointer, name));
  };
  const find = function* (node: unknown, pointer: string): Generator<{ pointer: string; finding: string }> {
    if (typeof node !== "object" || node === null) return;
    for (const [name, child] of Object.entries(node)) {
      const place = below(pointer, name);
      if (name === "x-evidence") yield* visit(child, place);
      else if (name !== "examples" && name !== "example") yield* find(child, place);
    }
  };
  yield* find(document, "#");
}
