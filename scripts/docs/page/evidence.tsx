import type { JSX } from "preact";
import { isWeak, type EvidenceNote } from "../../lib/evidence.js";
import { claimWords, kindWords } from "./evidence-kinds.js";
import { placeWords, type EvidenceNotes, type ShownEvidence, type ShownStatement } from "./evidence-notes.js";
import { Markdown } from "./markdown.js";

/** The quiet mark at a part: its kind, and on demand its sources. One that says nothing itself has the evidence that it is given. */
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
  return <button popovertarget={notes.idOf(evidence)}>{evidence.mark}</button>;
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

/** One evidence in words: its mark, and for claims that rest on the same their kind, reason and sources. */
export function EvidenceCard({ evidence: { kind, mark, statements } }: { evidence: ShownEvidence }): JSX.Element {
  return (
    <>
      {statements.map((statement, index) => (
        <Statement key={index} {...statement}>
          {index > 0 ? null : (
            <>
              <b class={isWeak(kind) ? "weak" : undefined}>{mark}</b>{" "}
            </>
          )}
        </Statement>
      ))}
    </>
  );
}

function Statement({
  kind,
  claims,
  remark,
  sources,
  children,
}: ShownStatement & { children: JSX.Element | null }): JSX.Element {
  // What is inferred is not said by what it is compared with, whatever the kind of that.
  const isMixed = kind !== "inferred" && sources.some((source) => source.kind !== kind);
  const words = isMixed
    ? `Sources of several kinds say ${claimWords(claims)}, and the weakest counts.`
    : kindWords(kind, claims);
  return (
    <>
      <p>
        {children}
        {words}
      </p>
      <Markdown text={remark} />
      {sources.length > 0 ? (
        <>
          {kind === "inferred" ? "Compare:" : null}
          <ul>
            {sources.map(({ title, place, url, date, kind: own }) => (
              <li key={title + url}>
                <a href={url}>{place === undefined ? title : `${title}, ${placeWords(place)}`}</a>, {date}
                {isMixed ? `, ${own}` : ""}
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </>
  );
}
