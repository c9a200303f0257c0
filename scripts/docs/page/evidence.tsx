import type { JSX } from "preact";
import { isWeak, type EvidenceKind, type EvidenceNote } from "../../lib/evidence.js";
import { Markdown } from "./markdown.js";
import { placeWords, type EvidenceNotes, type ShownEvidence } from "./evidence-notes.js";

/** What each kind of evidence means, for readers. */
export const KIND_MEANINGS: Readonly<Record<EvidenceKind, string>> = {
  documented: "A page or document of the vendor says it.",
  excerpt: "An excerpt of the vendor's reference says it.",
  observed: "An answer of the vendor was recorded that shows it.",
  sdk: "Code that the vendor publishes shows it.",
  community: "Only third parties say it.",
  inferred: "No source says it. It is believed for a reason.",
};

/** The note that stands at a part, or the one that it inherits; single claims are added to what is inherited. */
export function noteOf(node: unknown, inherited: EvidenceNote | undefined): EvidenceNote | undefined {
  const own = (node as { "x-evidence"?: EvidenceNote } | undefined)?.["x-evidence"];
  if (own === undefined || own.source !== undefined || own.kind !== undefined || own.rule !== undefined) {
    return own ?? inherited;
  }
  return { ...inherited, ...own };
}

/** The quiet mark at a part: its kind, and on demand its sources. What is no part has the evidence that it is given. */
export function EvidenceMark({
  notes,
  part,
  note,
}: {
  notes: EvidenceNotes;
  part: unknown;
  note?: EvidenceNote | undefined;
}): JSX.Element | null {
  return <Mark notes={notes} evidence={notes.of(part, note)} />;
}

/** The mark of evidence that is looked up already. */
export function Mark({
  notes,
  evidence,
}: {
  notes: EvidenceNotes;
  evidence: ShownEvidence | undefined;
}): JSX.Element | null {
  if (evidence === undefined) return null;
  return (
    <button class={isWeak(evidence.kind) ? "weak" : undefined} popovertarget={notes.idOf(evidence)}>
      {evidence.mark}
    </button>
  );
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
export function EvidenceCard({ evidence: { kind, mark, remarks, sources } }: { evidence: ShownEvidence }): JSX.Element {
  return (
    <>
      <p>
        <b class={isWeak(kind) ? "weak" : ""}>{mark}</b> {KIND_MEANINGS[kind]}
      </p>
      {remarks.map((remark) => (
        <Markdown key={remark} text={remark} />
      ))}
      {sources.length > 0 ? (
        <ul>
          {sources.map(({ title, place, url, date }) => (
            <li key={title + url}>
              <a href={url}>{place === undefined ? title : `${title}, ${placeWords(place)}`}</a>, {date}
            </li>
          ))}
        </ul>
      ) : null}
    </>
  );
}
