import type { OpenApiDocument } from "./openapi.js";

/** How well a statement about a vendor is founded, best first. */
export const EVIDENCE_KINDS = ["documented", "excerpt", "sdk", "community", "inferred"] as const;

/** One of {@link EVIDENCE_KINDS}. */
export type EvidenceKind = (typeof EVIDENCE_KINDS)[number];

/** Whether a statement is on no page or in no code of the vendor, so that readers have to be told. */
export function isWeak(kind: EvidenceKind): kind is "community" | "inferred" {
  return kind === "community" || kind === "inferred";
}

/** A source that `x-evidence.sources` at the root of a document names. */
export interface EvidenceSource {
  readonly title: string;
  readonly url: string;
  readonly date: string;
  readonly kind: EvidenceKind;
}

/** `x-evidence` as it is written at a part of a document. */
export interface EvidenceNote {
  readonly source?: string | readonly string[];
  readonly kind?: EvidenceKind;
  readonly reason?: string;
  readonly note?: string;
  readonly values?: Readonly<Record<string, EvidenceNote>>;
}

/** Evidence of one part, its sources looked up. */
export interface Evidence {
  readonly kind: EvidenceKind;
  readonly sources: readonly EvidenceSource[];
  /** Why it is believed (for inferred parts), or a remark on the sources. */
  readonly reason?: string | undefined;
}

/** Looks up what a written `x-evidence` stands for; undefined where it names neither a known source nor a kind. */
export function resolveEvidence(document: OpenApiDocument, note: EvidenceNote | undefined): Evidence | undefined {
  const keys = note?.source === undefined ? [] : [note.source].flat();
  const sources = keys.flatMap((key) => sourcesOf(document)[key] ?? []);
  const kind = note?.kind ?? sources[0]?.kind;
  if (kind === undefined || sources.length < keys.length) return undefined;
  return { kind, sources, reason: note?.reason ?? note?.note };
}

/** The sources that a document declares at its root. */
export function sourcesOf(document: OpenApiDocument): Readonly<Record<string, EvidenceSource>> {
  const root = (document as { "x-evidence"?: { sources?: Record<string, EvidenceSource> } })["x-evidence"];
  return root?.sources ?? {};
}
