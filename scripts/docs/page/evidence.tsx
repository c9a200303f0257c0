import type { JSX } from "preact";
import {
  evidenceByObject,
  isWeak,
  resolveEvidence,
  withoutPlaces,
  type Evidence,
  type EvidenceKind,
  type EvidenceNote,
} from "../../lib/evidence.js";
import type { OpenApiDocument } from "../../lib/openapi.js";

/** What each kind of evidence means, for readers. */
export const KIND_MEANINGS: Readonly<Record<EvidenceKind, string>> = {
  documented: "A page or document of the vendor says it.",
  excerpt: "An excerpt of the vendor's reference says it.",
  observed: "An answer of the vendor was recorded that shows it.",
  sdk: "Code that the vendor publishes shows it.",
  community: "Only third parties say it.",
  inferred: "No source says it. It is believed for a reason.",
};

/** Collects the evidence of one page, so that each distinct one is written once and every mark points to it. */
export class EvidenceNotes {
  readonly #document: OpenApiDocument;
  readonly #parts: WeakMap<object, Evidence>;
  readonly #ids = new Map<string, { id: string; evidence: Evidence }>();

  constructor(document: OpenApiDocument) {
    this.#document = document;
    this.#parts = evidenceByObject(document);
  }

  /** The evidence of an object of the document, else that of the note which holds there; undefined where none can be resolved. */
  of(node: unknown, note?: EvidenceNote): Evidence | undefined {
    const own = typeof node === "object" && node !== null ? this.#parts.get(node) : undefined;
    return own ?? resolveEvidence(this.#document, note);
  }

  /** The id of the evidence on this page. */
  idOf(evidence: Evidence): string {
    const key = JSON.stringify(evidence);
    const known = this.#ids.get(key) ?? { id: `e${this.#ids.size + 1}`, evidence };
    this.#ids.set(key, known);
    return known.id;
  }

  /** All evidence that was asked for until now. */
  list(): readonly { readonly id: string; readonly evidence: Evidence }[] {
    return [...this.#ids.values()];
  }
}

/** The note that stands at a part, or the one that it inherits; single claims are added to what is inherited. */
export function noteOf(node: unknown, inherited: EvidenceNote | undefined): EvidenceNote | undefined {
  const own = (node as { "x-evidence"?: EvidenceNote } | undefined)?.["x-evidence"];
  if (own === undefined || own.source !== undefined || own.kind !== undefined || own.rule !== undefined) {
    return own ?? inherited;
  }
  return { ...inherited, ...own };
}

/** The quiet mark at a part: its kind, and on demand its sources. */
export function EvidenceMark({
  notes,
  node,
  note,
  shared = false,
}: {
  notes: EvidenceNotes;
  /** The part, as the document has it. */
  node?: unknown;
  /** What holds where the part says nothing. */
  note?: EvidenceNote | undefined;
  /** Whether the places in its sources are told beside it, so that many parts share one text. */
  shared?: boolean;
}): JSX.Element | null {
  const found = notes.of(node, note);
  if (found === undefined) return null;
  const evidence = shared ? withoutPlaces(found) : found;
  return (
    <button class={isWeak(evidence.kind) ? "mark weak" : "mark"} popovertarget={notes.idOf(evidence)}>
      {evidence.kind}
    </button>
  );
}

/** Where in its sources a schema is found, for all of its members; not where it has the name that it has here. */
export function EvidencePlaces({
  evidence,
  name,
}: {
  evidence: Evidence | undefined;
  name: string;
}): JSX.Element | null {
  const places = evidence?.sources.flatMap(({ place }) => place ?? []) ?? [];
  const others = [...new Set(places)].filter((place) => place.split(/[.$]/).at(-1) !== name);
  return others.length === 0 ? null : <small>{others.join(", ")}</small>;
}

/** The texts behind the marks of a page; they open without any script. */
export function EvidenceList({ notes }: { notes: EvidenceNotes }): JSX.Element {
  return (
    <div class="evidence">
      {notes.list().map(({ id, evidence }) => (
        <div key={id} id={id} class="card" popover="auto">
          <EvidenceCard evidence={evidence} />
        </div>
      ))}
    </div>
  );
}

/** One evidence in words: kind, reason, and the sources with title, date and link. */
export function EvidenceCard({ evidence: { kind, reason, sources } }: { evidence: Evidence }): JSX.Element {
  return (
    <>
      <p>
        <b class={isWeak(kind) ? "weak" : ""}>{kind}</b> {KIND_MEANINGS[kind]}
      </p>
      {reason ? <p>{reason}</p> : null}
      {sources.length > 0 ? (
        <ul>
          {sources.map(({ title, place, url, date }) => (
            <li key={title}>
              <a href={url}>{[title, place].filter(Boolean).join(", ")}</a>, {date}
            </li>
          ))}
        </ul>
      ) : null}
    </>
  );
}
