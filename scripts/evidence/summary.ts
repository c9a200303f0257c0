import { KINDS, type Kind } from "../../spectral/lib/evidence.js";
import { sourcesOf } from "../lib/evidence.js";
import type { OpenApiDocument } from "../lib/openapi.js";
import { listParts, type Part } from "./parts.js";

/** How well the statements of a document are founded. */
export interface EvidenceSummary {
  readonly parts: number;
  /** Each part by the weakest kind of what it claims. */
  readonly byKind: Readonly<Record<Kind, number>>;
  /** Day that the oldest source speaks for. */
  readonly oldest: string;
}

/** Counts the parts of a document by the weakest kind of their evidence; those without evidence count in `parts` alone. */
export function summarizeEvidence(
  document: OpenApiDocument,
  parts: readonly Part[] = listParts(document),
): EvidenceSummary {
  const count = (kind: Kind): number => parts.filter(({ evidence }) => evidence?.kind === kind).length;
  const byKind = Object.fromEntries(KINDS.map((kind) => [kind, count(kind)])) as Record<Kind, number>;
  const dates = Object.values(sourcesOf(document)).map(({ date }) => date);
  return { parts: parts.length, byKind, oldest: dates.sort()[0] ?? "none" };
}
