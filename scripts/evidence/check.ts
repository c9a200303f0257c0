import type { Bundle } from "../lib/bundle.js";
import { EVIDENCE_KINDS, resolveEvidence, sourcesOf, type EvidenceNote } from "../lib/evidence.js";
import type { Schema } from "../lib/openapi.js";
import type { Problem } from "../lib/problems.js";
import { errorAt } from "../lib/source-tree.js";
import { below } from "../../src/pointer.js";
import { listParts } from "./parts.js";

/** Finds the parts of a document without evidence, and the evidence that says nothing or is not used. */
export function checkEvidence({ api, document, tree }: Bundle): Problem[] {
  const sources = sourcesOf(document);
  const used = new Set<string>();
  const problems: Problem[] = [];
  const report = (pointer: string, message: string): void => {
    problems.push(errorAt(tree, pointer, "evidence", message));
  };
  const checkNote = (note: EvidenceNote, pointer: string): void => {
    for (const key of [note.source ?? []].flat()) {
      used.add(key);
      if (sources[key] === undefined) report(pointer, `No source is called \`${key}\`; declare it at the root.`);
    }
    if (note.kind !== undefined && !EVIDENCE_KINDS.includes(note.kind)) {
      report(pointer, `\`${note.kind}\` is no kind of evidence; use ${EVIDENCE_KINDS.join(", ")}.`);
    }
    const { kind, reason } = resolveEvidence(document, note) ?? {};
    if (kind === undefined) report(pointer, "This says neither a source nor a kind.");
    if (kind === "inferred" && reason === undefined) report(pointer, "What is inferred needs a `reason`.");
  };
  const walk = (node: unknown, pointer: string): void => {
    if (typeof node !== "object" || node === null) return;
    const note = (node as { "x-evidence"?: EvidenceNote })["x-evidence"];
    if (note !== undefined) {
      checkNote(note, `${pointer}/x-evidence`);
      const known = valuesUnder(node as Schema);
      for (const [value, own] of Object.entries(note.values ?? {})) {
        checkNote(own, below(`${pointer}/x-evidence/values`, value));
        if (!known.has(value))
          report(below(`${pointer}/x-evidence/values`, value), `The enum has no value \`${value}\`.`);
      }
    }
    for (const [name, child] of Object.entries(node)) {
      if (name !== "x-evidence" && name !== "examples") walk(child, below(pointer, name));
    }
  };
  walk(document, "#");

  for (const [key, { title, url, date, kind }] of Object.entries(sources)) {
    const pointer = below("#/x-evidence/sources", key);
    if (!title || !/^https?:\/\//.test(url) || !/^\d{4}-\d{2}-\d{2}$/.test(date) || !EVIDENCE_KINDS.includes(kind)) {
      report(pointer, "A source needs a title, an address, a date such as 2026-01-31, and a kind.");
    }
    if (!used.has(key)) report(pointer, `Nothing in ${api.root} and its files refers to the source \`${key}\`.`);
  }
  for (const { kind, pointer, evidence } of listParts(document)) {
    if (evidence === undefined) report(pointer, `This ${kind} has no evidence, and inherits none.`);
  }
  return problems;
}

function valuesUnder(schema: Schema): Set<string> {
  const own = (schema.enum ?? []).map(String);
  return new Set([...own, ...(schema.anyOf ?? []).flatMap((branch) => [...valuesUnder(branch)])]);
}
