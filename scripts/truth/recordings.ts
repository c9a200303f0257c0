import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { below } from "../../src/pointer.js";
import type { RecordedExchange, Recording } from "../../src/verify/recording.js";
import type { Bundle } from "../lib/bundle.js";
import { sourcesOf } from "../lib/evidence.js";
import type { Operation } from "../lib/openapi.js";
import { listOperations } from "../lib/operations.js";
import { wireName } from "../../src/parameters.js";
import { fileError, SourceError, type Problem } from "../lib/problems.js";

/** A recording of `chat-contracts verify` that is kept beside a document. */
export interface KeptRecording {
  readonly file: string;
  readonly recording: Recording;
  readonly operation: Operation;
}

/** A value of a recording, and the schema of the bundle that it belongs to. */
export interface RecordedValue {
  readonly name: string;
  readonly operationId: string;
  /** `request`, `parameters`, `headers`, or the status that it is a body of. */
  readonly part: string;
  readonly schemaPointer: string;
  readonly value: unknown;
}

const NAME = /^(\d{4}-\d\d-\d\d)\.[a-z0-9]+(?:-[a-z0-9]+)*\.json$/;

/** The recordings of a document; throws a {@link SourceError} for files that are none, or no evidence. */
export function readRecordings(bundle: Bundle): KeptRecording[] {
  const { kept, problems } = scan(bundle);
  if (problems.length > 0) throw new SourceError(problems);
  return kept;
}

/** What is wrong with the recordings of a document as files; `holdRecordings` looks at what is in them. */
export function recordingProblems(bundle: Bundle): Problem[] {
  return scan(bundle).problems;
}

/** The day of the newest recording; undefined where there is none. */
export function newestRecording(bundle: Bundle): string | undefined {
  return readRecordings(bundle)
    .map(({ recording }) => recording.date)
    .sort()
    .at(-1);
}

/** All values of a recording that have a schema. What was sent counts where the vendor accepted it. */
export function recordedValues({ file, recording, operation }: KeptRecording): RecordedValue[] {
  return recording.exchanges.flatMap((exchange) => {
    const about = { name: `${file} ${exchange.name}`, operationId: recording.operationId };
    return valuesOf(operation, exchange).map((value) => ({ ...about, ...value }));
  });
}

type ValueOnly = Omit<RecordedValue, "name" | "operationId">;

function valuesOf({ request: body, parameters, responses }: Operation, exchange: RecordedExchange): ValueOnly[] {
  const { request, answer } = exchange;
  const response = responses.find(({ status }) => status === String(answer.status));
  const values: ValueOnly[] = [];
  if (answer.status >= 200 && answer.status < 300) {
    if (request.body !== undefined && body !== undefined) {
      values.push({ part: "request", schemaPointer: `${body.pointer}/schema`, value: request.body });
    }
    for (const parameter of parameters) {
      const value = request.parameters[parameter.in]?.[wireName(parameter)];
      const schemaPointer = `${parameter.pointer}/schema`;
      if (value !== undefined) values.push({ part: "parameters", schemaPointer, value });
    }
  }
  if (response === undefined) return values;
  for (const name of Object.keys(response.object.headers ?? {})) {
    const value = answer.headers[name.toLowerCase()];
    const schemaPointer = `${below(`${response.pointer}/headers`, name)}/schema`;
    if (value !== undefined) values.push({ part: "headers", schemaPointer, value });
  }
  if (answer.body !== undefined && response.body !== undefined) {
    values.push({ part: response.status, schemaPointer: `${response.body.pointer}/schema`, value: answer.body });
  }
  return values;
}

function scan(bundle: Bundle): { kept: KeptRecording[]; problems: Problem[] } {
  const folder = join(bundle.api.folder, "recordings");
  const problems: Problem[] = [];
  const kept = (existsSync(folder) ? readdirSync(folder).sort() : []).flatMap((entry): KeptRecording[] => {
    const file = join(folder, entry);
    const recording = parse(file);
    const operation = listOperations(bundle.document).find(({ id }) => id === recording?.operationId);
    const found = faultsOf(bundle, file, recording, operation);
    problems.push(...found.map((message) => fileError(file, "recording", message)));
    return found.length > 0 ? [] : [{ file, recording: recording!, operation: operation! }];
  });
  return { kept, problems };
}

function parse(file: string): Recording | undefined {
  try {
    const value = JSON.parse(readFileSync(file, "utf8")) as Recording;
    return value.recording === 1 && Array.isArray(value.exchanges) ? value : undefined;
  } catch {
    return undefined;
  }
}

function faultsOf(
  { api, document }: Bundle,
  file: string,
  recording: Recording | undefined,
  operation: Operation | undefined,
): string[] {
  const [, day] = NAME.exec(basename(file)) ?? [];
  if (recording === undefined) return ["This is no recording. Write one with `chat-contracts verify --record`."];
  const faults: string[] = [];
  if (day === undefined) faults.push("Call it `<day>.<name>.json`, the name in kebab-case.");
  else if (day !== recording.date) faults.push(`The file says ${day}, the recording ${recording.date}.`);
  if (recording.vendor !== api.name) faults.push(`It is of ${recording.vendor}, and stands at ${api.name}.`);
  if (operation === undefined) faults.push(`The document has no call ${recording.operationId}.`);
  if (recording.sentTo !== "the vendor") {
    faults.push("It was not made at the vendor's own address, so it is no evidence. Remove it.");
  }
  const place = `specs/${api.name}/recordings/${basename(file)}`;
  const source = Object.values(sourcesOf(document)).find(({ url }) => url.endsWith(place));
  if (source === undefined) faults.push(`No source is of it. Add one to sources.yaml whose \`url\` ends in ${place}.`);
  else if (source.kind !== "observed") faults.push("Its source is not of the kind `observed`.");
  else if (source.date !== recording.date) faults.push(`Its source speaks for ${source.date}, not ${recording.date}.`);
  return faults;
}
