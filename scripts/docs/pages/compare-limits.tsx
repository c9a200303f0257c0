import { Fragment, type ComponentChildren } from "preact";
import { firstSentence } from "../page/markdown.js";
import { Rests, type Cell } from "./rests.js";

/** What the texts of a document say of limits, the sentences that count calls, and the header that has the limit. */
export function limits(cell: Cell): ComponentChildren {
  const { document } = cell.vendor;
  const { object, responses } = cell.operation;
  const said = mostExact([
    ...sentencesOf(document.info.description).map((text) => ({ text, part: undefined })),
    ...sentencesOf(object.description).map((text) => ({ text, part: object })),
  ]);
  const wanted = (object["x-mock"] as { rateLimit?: { limit?: string } } | undefined)?.rateLimit?.limit;
  if (said.length === 0 && wanted === undefined) return "none is known";
  const [, header] =
    responses
      .flatMap((response) => Object.entries(response.object.headers ?? {}))
      .find(([name]) => name.toLowerCase() === wanted?.toLowerCase()) ?? [];
  // What the vendor's pages say of it is held against the facts table, as the sentences are.
  const described =
    said.length > 0 || header?.description === undefined ? "." : `: ${firstSentence(header.description)}`;
  return (
    <>
      {said.map(({ text, part }) => (
        <Fragment key={text}>
          <Rests {...cell} on={part === undefined ? [] : [part]}>
            {text}
          </Rests>{" "}
        </Fragment>
      ))}
      {wanted === undefined ? null : (
        <Rests {...cell} on={header === undefined ? [] : [header]}>
          The header <code>{wanted}</code> has the limit{described}
        </Rests>
      )}
    </>
  );
}

interface Sentence {
  readonly text: string;
  /** What it is said of; undefined for the document, which speaks for all that it has. */
  readonly part: unknown;
}

function sentencesOf(description = ""): string[] {
  return description
    .replaceAll(/^\s*[-*] /gm, "\n\n")
    .split(/(?<=[.!?])\s+|\n\n+/)
    .filter(
      (sentence) =>
        /\bcalls?\b/i.test(sentence) &&
        /\blimit|\bcalls? (?:a|per|for each) (?:second|minute|hour|day)\b/i.test(sentence),
    )
    .map((sentence) => sentence.replaceAll(/[*_`]/g, "").replaceAll(/\s+/g, " ").trim());
}

/** Each sentence once; where one tells a number, those that only say that there is a limit add nothing. */
function mostExact(sentences: readonly Sentence[]): Sentence[] {
  const once = [...new Map(sentences.map((sentence) => [sentence.text, sentence])).values()];
  const exact = once.filter(({ text }) => /\d/.test(text));
  return exact.length > 0 ? exact : once;
}
