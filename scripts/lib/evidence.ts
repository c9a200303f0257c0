import {
  linkOf,
  noteFindings,
  rootNote,
  weakest,
  type Citation,
  type Finding,
  type Kind,
  type Note,
  type RootNote,
} from "../../spectral/lib/evidence.js";
import type { OpenApiDocument } from "./openapi.js";

export { isWeak, KINDS as EVIDENCE_KINDS, type Kind as EvidenceKind } from "../../spectral/lib/evidence.js";

/** `x-evidence` as it is written at a part of a document. */
export type EvidenceNote = Note;

/** A source, and where in it. */
export interface EvidenceSource {
  readonly title: string;
  readonly place?: string | undefined;
  /** The address of the place, and that of the source. */
  readonly url: string;
  readonly home: string;
  readonly date: string;
  readonly kind: Kind;
}

/** What is written in one note, its sources looked up: the weakest kind of its claims counts. */
export interface Evidence {
  readonly kind: Kind;
  readonly sources: readonly EvidenceSource[];
  /** Why it is believed (for inferred claims), and remarks on the sources. */
  readonly reason?: string | undefined;
}

/** Looks up what a written `x-evidence` stands for; undefined where it names neither a known source nor a kind. */
export function resolveEvidence(document: OpenApiDocument, note: EvidenceNote | undefined): Evidence | undefined {
  return evidenceOf(noteFindings(document, note));
}

/** The weakest kind of some findings, their sources with the places in them, and what is told of them. */
function evidenceOf(findings: readonly Finding[]): Evidence | undefined {
  const kind = weakest(findings.map((finding) => finding.kind));
  if (kind === undefined) return undefined;
  const texts = findings.flatMap(({ reason, note: remark }) => [reason, remark]).filter((text) => text !== undefined);
  return {
    kind,
    sources: sourcesIn(findings.flatMap(({ citations }) => citations)),
    reason: texts.length > 0 ? [...new Set(texts)].join(" ") : undefined,
  };
}

/** The cited sources with the places in them, each once. */
export function sourcesIn(citations: readonly Citation[]): EvidenceSource[] {
  const sources = citations.map((citation) => ({
    title: citation.source.title,
    place: citation.locator,
    url: linkOf(citation),
    home: linkOf({ ...citation, locator: undefined }),
    date: citation.source.date,
    kind: citation.source.kind,
  }));
  return [...new Map(sources.map((source) => [`${source.title}, ${source.place}`, source])).values()];
}

/** The sources that a document declares at its root. */
export function sourcesOf(document: OpenApiDocument): NonNullable<RootNote["sources"]> {
  return rootNote(document).sources ?? {};
}
