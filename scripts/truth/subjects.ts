import { fullFormats } from "ajv-formats/dist/formats.js";
import type { Bundle } from "../lib/bundle.js";
import { readCases } from "../lib/cases.js";
import { closeEnums, closeWorld } from "../lib/closed-world.js";
import { listWireValues } from "../lib/wire-values.js";
import { openEnum } from "../lib/open-enum.js";
import type { OpenApiDocument, Schema } from "../lib/openapi.js";
import { resolvePointer } from "../../src/pointer.js";
import type { Sample, Subject } from "../mutate/score.js";

/**
 * The two halves of a document, which are judged apart: responses in the closed world; requests as they are written, but for
 * the values of open enums, which shall be known to be wanted.
 */
export const HALVES = ["requests", "responses"] as const;

/** One of {@link HALVES}. */
export type Half = (typeof HALVES)[number];

/** Tells which half a part of an operation belongs to. */
export function halfOf(part: string): Half {
  return part === "request" || part === "parameters" ? "requests" : "responses";
}

/** Makes of a bundle what the mutation test asks for, one half at a time. */
export function makeSubject(bundle: Bundle, half: Half): Subject {
  const document = half === "requests" ? closeEnums(bundle.document) : closeWorld(bundle.document);
  const examples = bundle.examples.map(({ file, part, schemaPointer, value }): Sample & { part: string } => ({
    name: file,
    part,
    schema: schemaPointer,
    value,
    valid: true,
  }));
  const wireValues = listWireValues(bundle).map(
    ({ set, place, schemaPointer, example }): Sample & { part: string } => ({
      name: `${set} ${place}`,
      part: set,
      schema: schemaPointer,
      value: example,
      valid: true,
    }),
  );
  const cases = readCases(bundle).map(({ name, part, schemaPointer, value, valid }): Sample & { part: string } => ({
    name,
    part,
    schema: schemaPointer,
    value,
    valid,
  }));
  return {
    document,
    formats: FORMATS,
    equivalent: (id) =>
      half === "requests" && opensEnum(bundle.document, id) ? "the document lets other values in" : undefined,
    samples: [...examples, ...wireValues, ...cases].filter(({ part }) => halfOf(part) === half),
  };
}

/** True for the mutant that makes of an open enum, closed for the test, what the document says. */
function opensEnum(document: OpenApiDocument, id: string): boolean {
  const [, pointer] = /^add enum value at (.*)\/anyOf\/0\/enum$/.exec(id) ?? [];
  const schema = pointer === undefined ? undefined : (resolvePointer(document, pointer) as Schema | undefined);
  return schema !== undefined && openEnum(schema) !== undefined;
}

/** The checks of `format` that Ajv makes, as functions. */
export const FORMATS: Subject["formats"] = Object.fromEntries(
  Object.entries(fullFormats).map(([name, format]) => [name, (value: unknown) => fits(format, value)]),
);

function fits(format: unknown, value: unknown): boolean {
  if (format instanceof RegExp) return typeof value !== "string" || format.test(value);
  if (typeof format === "function") return typeof value !== "string" || Boolean(format(value));
  const { type = "string", validate } = (format ?? {}) as { type?: string; validate?: unknown };
  if (typeof value !== type) return true;
  if (validate instanceof RegExp) return validate.test(value as string);
  return typeof validate === "function" ? Boolean(validate(value)) : true;
}
