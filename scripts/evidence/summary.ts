import { EVIDENCE_KINDS, sourcesOf, type EvidenceKind } from "../lib/evidence.js";
import type { OpenApiDocument } from "../lib/openapi.js";
import { listParts } from "./parts.js";

/** How well the statements of a document are founded. */
export interface EvidenceSummary {
  readonly parts: number;
  readonly byKind: Readonly<Record<EvidenceKind, number>>;
  /** Day on which the source that was looked at longest ago was looked at. */
  readonly oldest: string;
}

/** Counts the parts of a document by the kind of their evidence; those without evidence count in `parts` alone. */
export function summarizeEvidence(document: OpenApiDocument): EvidenceSummary {
  const parts = listParts(document);
  const count = (kind: EvidenceKind): number => parts.filter(({ evidence }) => evidence?.kind === kind).length;
  const byKind = Object.fromEntries(EVIDENCE_KINDS.map((kind) => [kind, count(kind)])) as Record<EvidenceKind, number>;
  const dates = Object.values(sourcesOf(document)).map(({ date }) => date);
  return { parts: parts.length, byKind, oldest: dates.sort()[0] ?? "none" };
}
