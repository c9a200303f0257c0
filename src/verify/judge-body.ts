import { isJson } from "#shared/media-type.js";
import { isContainer, parsePointer } from "../pointer.js";
import type { Drift } from "../validation/report.js";
import { contentOf, type Placed, type ResponseObject } from "./document.js";
import type { DriftFound, JudgeTools } from "./drift.js";
import type { Subject } from "./plan.js";
import type { SchemaPlace, SchemaPlaces } from "./schema-places.js";
import { membersOf, saidOf } from "./schema-words.js";
import type { Answer } from "./send.js";

/** Media types that are told by name: those of the web at large. Another one may say whose it is. */
const USUAL = /^(application|text)\/(json|problem\+json|xml|html|plain|octet-stream)$/;

/** The body of an answer as JSON; undefined where it is none. */
export function bodyOf({ headers, text }: Answer): { readonly value: unknown } | undefined {
  if (!isJson(headers.get("content-type") ?? "json")) return undefined;
  try {
    return { value: JSON.parse(text) as unknown };
  } catch {
    return undefined;
  }
}

/** The media type of an answer, without its parameters; empty where none is told. */
export function mediaTypeOf(headers: Headers): string {
  return (headers.get("content-type") ?? "").split(";")[0]!.trim().toLowerCase();
}

/** A media type as it may be told: listed in the document, or a usual one. */
export function tellableType(type: string, { content = {} }: ResponseObject): string {
  return USUAL.test(type) || Object.keys(content).some((name) => name.toLowerCase() === type) ? type : "another type";
}

/** The place of the schema of a body, of a response or a request; undefined where it has none. */
export function schemaOf(body: Placed<Pick<ResponseObject, "content"> | undefined>): string | undefined {
  const content = contentOf(body);
  return content && `${content}/schema`;
}

/** What is wrong with media type and body, the body in the closed world. */
export function judgeBody(
  subject: Subject,
  response: Placed<ResponseObject> & { readonly key: string },
  answer: Answer,
  { places, teller }: JudgeTools,
): DriftFound[] {
  const declared = Object.keys(response.value.content ?? {});
  const schema = schemaOf(response);
  const isEmpty = answer.text.trim() === "";
  const found = { pointer: `${response.pointer}/content`, evidence: "" };
  if (schema === undefined) {
    if (isEmpty) return [];
    const finding = `has ${answer.text.length} characters`;
    return [{ ...found, kind: "body", place: "body", finding, pointer: response.pointer, says: "no body" }];
  }
  if (isEmpty) return [{ ...found, kind: "body", place: "body", finding: "is missing", says: declared.join(", ") }];
  const drift: DriftFound[] = [];
  const type = mediaTypeOf(answer.headers);
  if (!declared.some((name) => name.toLowerCase() === type)) {
    const finding = type === "" ? "is missing" : `is ${tellableType(type, response.value)}`;
    drift.push({ ...found, kind: "media-type", place: "header content-type", finding, says: declared.join(", ") });
  }
  const body = bodyOf(answer);
  if (body === undefined) {
    // What is announced as something else is judged by that alone.
    if (drift.length === 0) drift.push({ ...found, kind: "body", place: "body", finding: "is not JSON", says: "JSON" });
    return drift;
  }
  const around = places.at(schema);
  const wrong = subject.checks.bodies[response.key]?.(body.value) ?? [];
  return [
    ...drift,
    ...wrong.map((one): DriftFound => ({
      kind: "body",
      place: `body${teller.pointer(one.pointer, body.value, around, places)}`,
      finding: one.message,
      ...saidAt(one, body.value, around, places, schema),
      evidence: "",
    })),
  ];
}

/** Where the document speaks of the place at which an answer differs, and what it says there. */
function saidAt(
  { pointer, kind }: Drift,
  value: unknown,
  around: readonly SchemaPlace[],
  places: SchemaPlaces,
  schema: string,
): Pick<DriftFound, "pointer" | "says"> {
  const segments = parsePointer(pointer);
  // An unknown member is a question to the object that it is in.
  const path = kind === "unknown-member" ? segments.slice(0, -1) : segments;
  let inside = value;
  let found = around;
  for (const segment of path) {
    found = places.below(found, Array.isArray(inside) ? Number(segment) : segment);
    inside = isContainer(inside) ? inside[segment] : undefined;
  }
  const telling =
    kind === "unknown-member"
      ? found.filter((place) => isContainer(place.value.properties))
      : found.filter(({ value: { type, enum: values } }) => type !== undefined || values !== undefined);
  return {
    pointer: (telling[0] ?? found[0])?.pointer ?? schema,
    says: kind === "unknown-member" ? membersOf(found) : saidOf(telling),
  };
}
