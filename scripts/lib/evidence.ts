import {
  linkOf,
  noteFindings,
  placeOf,
  rootNote,
  weakest,
  type Kind,
  type Note,
  type RootNote,
} from "../../spectral/lib/evidence.js";
import type { OpenApiDocument } from "./openapi.js";

export { isWeak, KINDS as EVIDENCE_KINDS, type Kind as EvidenceKind } from "../../spectral/lib/evidence.js";

/** `x-evidence` as it is written at a part of a document. */
export type EvidenceNote = Note;

/** What is written in one note, its sources looked up: the weakest kind of its claims counts. */
export interface Evidence {
  readonly kind: Kind;
  readonly sources: readonly { readonly title: string; readonly url: string; readonly date: string }[];
  /** Why it is believed (for inferred claims), and remarks on the sources. */
  readonly reason?: string | undefined;
}

/** Looks up what a written `x-evidence` stands for; undefined where it names neither a known source nor a kind. */
export function resolveEvidence(document: OpenApiDocument, note: EvidenceNote | undefined): Evidence | undefined {
  const findings = noteFindings(document, note);
  const kind = weakest(findings.map((finding) => finding.kind));
  if (kind === undefined) return undefined;
  const sources = findings
    .flatMap(({ citations }) => citations)
    .map((citation) => ({
      title: placeOf(citation),
      url: linkOf(citation),
      date: citation.source.date,
    }));
  const texts = findings.flatMap(({ reason, note: remark }) => [reason, remark]).filter((text) => text !== undefined);
  return {
    kind,
    sources: [...new Map(sources.map((source) => [source.title, source])).values()],
    reason: texts.length > 0 ? [...new Set(texts)].join(" ") : undefined,
  };
}

/** The sources that a document declares at its root. */
export function sourcesOf(document: OpenApiDocument): NonNullable<RootNote["sources"]> {
  return rootNote(document).sources ?? {};
}
