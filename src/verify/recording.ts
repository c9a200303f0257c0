import type { Outcome } from "./ask.js";
import { responseFor } from "./document.js";
import { bodyOf, mediaTypeOf, schemaOf, tellableType } from "./judge-body.js";
import { headerSchema, headersOf, headerValues } from "./judge-headers.js";
import type { Subject } from "./plan.js";
import type { Replaced, Scrubber } from "./scrub/scrubber.js";
import type { RequestView } from "./view.js";

/** Exchanges with a vendor, without credentials and with everything of a caller and the vendor's customers replaced. */
export interface Recording {
  /** The form of the file. */
  readonly recording: 1;
  readonly vendor: string;
  readonly operationId: string;
  /** Version of the document that the calls were made by. */
  readonly document: string;
  /** The day, as YYYY-MM-DD. */
  readonly date: string;
  /** Whether it was sent to the server that the document names. What answers elsewhere, such as a mock, is no evidence. */
  readonly sentTo: "the vendor" | "elsewhere";
  /** The program that made the file. */
  readonly madeBy: string;
  readonly exchanges: readonly RecordedExchange[];
}

/** One request and its answer. */
export interface RecordedExchange {
  readonly name: string;
  readonly request: RequestView;
  readonly answer: RecordedAnswer;
  readonly replaced: readonly Replaced[];
}

/** An answer as it is recorded. */
export interface RecordedAnswer {
  readonly status: number;
  /** Empty where none was told. */
  readonly mediaType: string;
  /** Those that the document declares, by lower-case name. */
  readonly headers: Readonly<Record<string, unknown>>;
  /** How many headers beside them were left out. */
  readonly otherHeaders: number;
  /** Absent where there is none, or none that is JSON. */
  readonly body?: unknown;
  /** How long a body was that is no JSON. */
  readonly textLength?: number;
}

/** Makes a recording of the calls that were answered; undefined where none was. */
export function recordingOf(
  subject: Subject,
  outcomes: readonly Outcome[],
  views: ReadonlyMap<string, { readonly view: RequestView; readonly replaced: readonly Replaced[] }>,
  scrubber: Scrubber,
  about: Pick<Recording, "date" | "sentTo" | "madeBy">,
): Recording | undefined {
  const exchanges = outcomes.flatMap((outcome): RecordedExchange[] => {
    if (outcome.kind !== "answer") return [];
    const { view, replaced } = views.get(outcome.call.name)!;
    const answer = recordAnswer(subject, outcome, scrubber);
    return [
      {
        name: outcome.call.name,
        request: view,
        answer: answer.value,
        replaced: [...replaced, ...answer.replaced],
      },
    ];
  });
  if (exchanges.length === 0) return undefined;
  const { vendor, operationId, document } = subject;
  return { recording: 1, vendor, operationId, document: document.info.version, ...about, exchanges };
}

function recordAnswer(
  subject: Subject,
  { answer }: Extract<Outcome, { kind: "answer" }>,
  scrubber: Scrubber,
): { value: RecordedAnswer; replaced: Replaced[] } {
  const response = responseFor(subject.operation, answer.status);
  const declared = response ? headersOf(subject, response) : new Map<string, never>();
  const replaced: Replaced[] = [];
  const scrub = (value: unknown, pointer: string | undefined, place: string): unknown => {
    const scrubbed = scrubber.scrub(value, pointer, place);
    replaced.push(...scrubbed.replaced);
    return scrubbed.value;
  };
  const values = headerValues(subject, declared, answer.headers);
  const headers = Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      scrub(value, headerSchema(subject, declared.get(name)!).pointer, `answer.header/${name}`),
    ]),
  );
  const names = [...answer.headers.keys()].filter((name) => name !== "content-type" && !declared.has(name));
  const type = mediaTypeOf(answer.headers);
  const body = bodyOf(answer);
  return {
    value: {
      status: answer.status,
      mediaType: type === "" ? "" : tellableType(type, response?.value ?? {}),
      headers,
      otherHeaders: names.length,
      ...(body === undefined
        ? answer.text === ""
          ? {}
          : { textLength: answer.text.length }
        : { body: scrub(body.value, response && schemaOf(response), "answer.body#") }),
    },
    replaced,
  };
}

/** What was replaced, for people: places of lists are put together. */
export function replacedInWords({ exchanges }: Recording): string[] {
  const counts = new Map<string, number>();
  for (const { name, replaced } of exchanges) {
    for (const { place, what } of replaced) {
      const line = `${name}: ${place.replace(/\/\d+(?=\/|$)/g, "/*")} (${what})`;
      counts.set(line, (counts.get(line) ?? 0) + 1);
    }
  }
  return [...counts].map(([line, count]) => (count === 1 ? line : `${line}, ${count} times`));
}
