import type { Outcome } from "./ask.js";
import { responseFor } from "./document.js";
import { bodyOf, mediaTypeOf, schemaOf, tellableType } from "./judge-body.js";
import { inputProblems, type CallInput } from "./input.js";
import { headerSchema, headersOf, headerValues } from "./judge-headers.js";
import type { PlannedCall, Subject } from "./plan.js";
import { brokenBy, type Broken, type Fault } from "./scrub/broken.js";
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
  /** Where stand-ins are not as the document says; absent where all are. */
  readonly broken?: readonly Broken[];
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
    const broken = [...brokenInRequest(subject, outcome.call, view), ...answer.broken];
    return [
      {
        name: outcome.call.name,
        request: view,
        answer: answer.value,
        replaced: [...replaced, ...answer.replaced],
        ...(broken.length === 0 ? {} : { broken }),
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
): { value: RecordedAnswer; replaced: Replaced[]; broken: Broken[] } {
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
  const copy = body && scrub(body.value, response && schemaOf(response), "answer.body#");
  const { bodies, headers: headerChecks } = subject.checks;
  const key = response?.key ?? "";
  // A name that the document does not have is no better or worse than the one that it stands in for.
  const judged = (one: unknown): Fault[] => (bodies[key]?.(one) ?? []).filter(({ kind }) => kind !== "unknown-member");
  return {
    value: {
      status: answer.status,
      mediaType: type === "" ? "" : tellableType(type, response?.value ?? {}),
      headers,
      otherHeaders: names.length,
      ...(body === undefined ? (answer.text === "" ? {} : { textLength: answer.text.length }) : { body: copy }),
    },
    replaced,
    broken: [
      ...brokenAt(
        "answer.header",
        brokenBy(values, headers, (one) => headerChecks[key]?.(one) ?? []),
      ),
      ...(body === undefined ? [] : brokenAt("answer.body#", brokenBy(body.value, copy, judged))),
    ],
  };
}

function brokenInRequest({ checks }: Subject, { input }: PlannedCall, { parameters, body }: RequestView): Broken[] {
  const copy = { path: {}, query: {}, header: {}, ...parameters, ...(body === undefined ? {} : { body }) };
  return brokenAt(
    "request.",
    brokenBy(input, copy, (one) => inputProblems(checks, one as CallInput)),
  ).map(({ place, finding }) => ({
    place: place.replace(/^request\.\/body/, "request.body#").replace("./", "."),
    finding,
  }));
}

function brokenAt(base: string, faults: readonly Fault[]): Broken[] {
  return faults.map(({ pointer, message }) => ({ place: base + pointer, finding: message }));
}

/** Where stand-ins break the document, for people. */
export function brokenInWords({ exchanges }: Recording): string[] {
  return exchanges.flatMap(({ name, broken = [] }) =>
    broken.map(({ place, finding }) => `${name}: ${place} ${finding}`),
  );
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
