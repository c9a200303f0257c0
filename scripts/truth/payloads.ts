import type { Bundle } from "../lib/bundle.js";
import { parsePointer } from "../../src/pointer.js";
import { listWireValues } from "../lib/wire-values.js";
import { readOrigins, type Origin, type SeenPayload } from "./origins.js";
import { readRecordings, recordedValues } from "./recordings.js";
import { readRefused } from "./refused.js";

/** A value that a document has to accept, or to refuse, and who wrote it. */
export interface Payload {
  readonly name: string;
  readonly operationId: string;
  /** `request`, `parameters`, `headers`, or the status that it is a body of. */
  readonly part: string;
  /** JSON pointer of the schema in the bundle. */
  readonly schemaPointer: string;
  readonly value: unknown;
  readonly valid: boolean;
  readonly origin: Origin;
}

/** Lists all that speaks for the schemas of a document: examples, recordings, seen payloads, parameters, headers, refused payloads. */
export function readPayloads(bundle: Bundle): Payload[] {
  const origins = readOrigins(bundle);
  const wireValues = listWireValues(bundle).map(({ set, place, ...rest }): Payload => ({
    ...rest,
    name: `${set} ${place}`,
    part: set,
    value: rest.example,
    valid: true,
    origin: "ours",
  }));
  const examples = bundle.examples.map(({ file, ...rest }): Payload => ({
    ...rest,
    name: file,
    valid: true,
    origin: origins.of(file),
  }));
  const refused = readRefused(bundle).map((rest): Payload => ({ ...rest, valid: false }));
  const seen = origins.seen.flatMap((payload) =>
    placesOf(bundle, payload).map((place): Payload => ({
      ...payload,
      ...place,
      valid: true,
      origin: origins.of(payload.file),
    })),
  );
  const recorded = readRecordings(bundle)
    .flatMap(recordedValues)
    .map((rest): Payload => ({ ...rest, valid: true, origin: "recording" }));
  return [...recorded, ...seen, ...examples, ...wireValues, ...refused];
}

/** Where a seen payload belongs: at its body's schema, or each of its values at that of a parameter or header. */
function placesOf(
  bundle: Bundle,
  { file, operationId, part, value }: SeenPayload,
): Pick<Payload, "name" | "schemaPointer" | "value">[] {
  if (part !== "parameters" && part !== "headers") {
    const example = bundle.examples.find((one) => one.operationId === operationId && one.part === part);
    return example === undefined ? [] : [{ name: file, schemaPointer: example.schemaPointer, value }];
  }
  return Object.entries(value as Record<string, unknown>).flatMap(([place, one]) =>
    listWireValues(bundle)
      .filter((known) => known.operationId === operationId && known.set === part && isSamePlace(known.place, place))
      .map(({ schemaPointer }) => ({ name: `${file} ${place}`, schemaPointer, value: one })),
  );
}

function isSamePlace(left: string, right: string): boolean {
  return parsePointer(left).join("/").toLowerCase() === right.toLowerCase();
}
