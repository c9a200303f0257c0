import { fullFormats } from "ajv-formats/dist/formats.js";
import type { Bundle } from "../lib/bundle.js";
import { closeEnums, closeWorld } from "../lib/closed-world.js";
import type { OpenApiDocument } from "../lib/openapi.js";
import { listOperations } from "../lib/operations.js";
import type { Subject } from "schema-mutation";
import type { Payload } from "./payloads.js";

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

/** Makes of a bundle what the mutation test asks for, one half at a time, judged by those payloads alone that are chosen. */
export function makeSubject(
  { document }: Bundle,
  payloads: readonly Payload[],
  half: Half,
  isChosen: (payload: Payload) => boolean = () => true,
): Subject {
  const own = payloads.filter(({ part }) => halfOf(part) === half);
  return {
    document: half === "requests" ? closeEnums(document) : closeWorld(document),
    formats: FORMATS,
    samples: own
      .filter(isChosen)
      .map(({ name, value, valid, schemaPointer: schema }) => ({ name, value, valid, schema })),
    // The mutants are the same whoever judges them, so each schema counts that any payload, or none, speaks for.
    roots: [...new Set([...bodySchemas(document, half), ...own.map(({ schemaPointer }) => schemaPointer)])],
  };
}

/** The schemas of the bodies of a half, by pointer. */
export function bodySchemas(document: OpenApiDocument, half: Half): string[] {
  return listOperations(document).flatMap(({ request, responses }) => {
    const bodies = half === "requests" ? [request] : responses.map(({ body }) => body);
    return bodies.flatMap((body) => (body?.media.schema === undefined ? [] : [`${body.pointer}/schema`]));
  });
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
