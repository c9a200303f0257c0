import { readFileSync } from "node:fs";

import { isContainer } from "../../pointer.js";
import type { ParameterPlace, ScalarType } from "../../mock/contract.js";
import { parseScalar } from "../../mock/read-request.js";
import { PLACES, wireName } from "../../parameters.js";
import {
  follow,
  parametersOf,
  requestBodyOf,
  type OperationObject,
  type ParameterObject,
  type Placed,
  type PublishedDocument,
} from "../../verify/document.js";
import type { CallInput } from "../../verify/input.js";
import type { PlannedCall } from "../../verify/plan.js";
import { toRequest } from "../../verify/request.js";
import { UsageError } from "../command-line.js";

/** Where the parts of an input come from, as the command line names them. */
export interface InputSources {
  /** A file with `path`, `query`, `header` and `body`. */
  readonly input?: string | undefined;
  /** A file with the body alone. */
  readonly body?: string | undefined;
  /** Name of a request example of the document. */
  readonly example?: string | undefined;
  /** `name=value`, for parameters. */
  readonly set: readonly string[];
}

/** Reads what a call is made with; throws a {@link UsageError} for what cannot be read, or belongs nowhere. */
export function readInput(
  document: PublishedDocument,
  operation: Placed<OperationObject>,
  { input, body, example, set }: InputSources,
): CallInput {
  const parameters = parametersOf(document, operation);
  const file = input === undefined ? {} : readObject(input);
  const parts = Object.fromEntries(PLACES.map((place) => [place, { ...objectAt(file, place, input) }])) as Record<
    ParameterPlace,
    Record<string, unknown>
  >;
  for (const assignment of set) {
    const { place, name, value } = readAssignment(document, parameters, assignment);
    parts[place][name] = value;
  }
  for (const place of PLACES) refuseUnknown(parameters, place, Object.keys(parts[place]));
  if (example !== undefined) return { ...parts, body: exampleOf(document, operation, example) };
  if (body !== undefined) return { ...parts, body: readJson(body) };
  return { ...parts, ...(Object.hasOwn(file, "body") ? { body: file.body } : {}) };
}

/** Refuses values that would change the shape of the address, before anything is sent. */
export function refuseUnfit(calls: readonly PlannedCall[]): void {
  for (const call of calls.filter(({ needs }) => needs.length === 0)) {
    try {
      toRequest(call, "http://127.0.0.1", []);
    } catch (error) {
      throw new UsageError(`This input cannot be sent: ${(error as Error).message}.`);
    }
  }
}

function readAssignment(
  document: PublishedDocument,
  parameters: readonly Placed<ParameterObject>[],
  assignment: string,
): { place: ParameterPlace; name: string; value: unknown } {
  const [, name, text] = /^([^=]+)=(.*)$/s.exec(assignment) ?? [];
  if (name === undefined || text === undefined) throw new UsageError("--set needs <parameter>=<value>.");
  const found = parameters.find(({ value }) => value.name === name);
  if (found === undefined) throw new UsageError(`There is no parameter "${name}"; ${listOf(parameters)}`);
  const schema = follow(document, { pointer: "", value: found.value.schema }).value;
  const type = (schema?.type === "array" ? "string" : schema?.type) as ScalarType;
  return { place: found.value.in as ParameterPlace, name, value: parseScalar(text, type) };
}

function refuseUnknown(
  parameters: readonly Placed<ParameterObject>[],
  place: ParameterPlace,
  names: readonly string[],
): void {
  const known = new Set(parameters.flatMap(({ value }) => (value.in === place ? [wireName(value)] : [])));
  const unknown = names.find((name) => !known.has(wireName({ in: place, name })));
  if (unknown !== undefined) throw new UsageError(`There is no ${place} parameter "${unknown}"; ${listOf(parameters)}`);
}

function listOf(parameters: readonly Placed<ParameterObject>[]): string {
  if (parameters.length === 0) return "this call has none.";
  return `there are ${parameters.map(({ value }) => `${value.name} (${value.in})`).join(", ")}.`;
}

function exampleOf(document: PublishedDocument, operation: Placed<OperationObject>, name: string): unknown {
  const examples = Object.values(requestBodyOf(document, operation).value?.content ?? {})[0]?.examples ?? {};
  if (Object.hasOwn(examples, name)) return examples[name]!.value;
  const known = Object.keys(examples);
  throw new UsageError(
    `There is no request example "${name}"; ${known.length === 0 ? "this call has none." : `there are ${known.join(", ")}.`}`,
  );
}

function objectAt(file: Readonly<Record<string, unknown>>, place: string, name: string | undefined): object {
  const part = file[place] ?? {};
  if (isContainer(part) && !Array.isArray(part)) return part;
  throw new UsageError(`"${place}" in ${name} must be an object.`);
}

function readObject(file: string): Readonly<Record<string, unknown>> {
  const value = readJson(file);
  const known: readonly string[] = [...PLACES, "body"];
  if (!isContainer(value) || Array.isArray(value))
    throw new UsageError(`${file} must hold an object with ${known.join(", ")}.`);
  const unknown = Object.keys(value).find((name) => !known.includes(name));
  if (unknown === undefined) return value;
  throw new UsageError(`"${unknown}" in ${file} means nothing; write ${known.join(", ")}.`);
}

/** The message of a parser may quote the text, which is nobody's business. */
function readJson(file: string): unknown {
  let text: string;
  try {
    text = readFileSync(file, "utf8");
  } catch {
    throw new UsageError(`${file} cannot be read.`);
  }
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new UsageError(`${file} is not JSON.`);
  }
}
