import { PLACES, wireName } from "../parameters.js";
import { isContainer, below } from "../pointer.js";
import { contentOf, parametersOf, requestBodyOf, type Placed, type ResponseObject } from "./document.js";
import type { Question } from "./evidence.js";
import { given } from "./input.js";
import { bodyOf } from "./judge-body.js";
import { headersOf } from "./judge-headers.js";
import type { DriftFound } from "./drift.js";
import type { PlannedCall, Subject } from "./plan.js";
import { Fitting } from "./fits.js";
import type { Choose, SchemaPlace, SchemaPlaces } from "./schema-places.js";
import type { Answer } from "./send.js";

/** Most values of a body that are looked at, so that a huge one takes no time. */
const MOST = 20_000;

/**
 * The open questions for which an answer speaks: what is there, is named so, is of that type, or is `null`. It says nothing
 * of limits and meanings, nor of what is always there; the cause of a status is known, so its meaning is settled too.
 */
export function settledBy(
  subject: Subject,
  call: PlannedCall,
  response: Placed<ResponseObject>,
  answer: Answer,
  drift: readonly DriftFound[],
  places: SchemaPlaces,
): Question[] {
  if (drift.some(({ kind }) => kind === "status" || kind === "media-type")) return [];
  const chooser = { places, fitting: new Fitting(subject.document, places) };
  const seen = new Map<string, Set<string>>([[response.pointer, new Set(["type", "meaning"])]]);
  const see = (pointer: string, claim = "type"): void => {
    const claims = seen.get(pointer) ?? new Set();
    seen.set(pointer, claims.add(claim));
  };
  for (const [name, { pointer }] of headersOf(subject, response)) if (answer.headers.has(name)) see(pointer);
  const content = contentOf(response);
  const body = content === undefined ? undefined : bodyOf(answer);
  if (content !== undefined && body !== undefined) {
    see(content);
    seeBody(body.value, `${content}/schema`, chooser, see);
  }
  if (answer.status >= 200 && answer.status < 300 && !call.isProbe) seeRequest(subject, call, chooser, see);
  const wrong = new Set(drift.map(({ pointer }) => pointer));
  return [...seen].flatMap(([pointer, claims]) =>
    wrong.has(pointer) ? [] : subject.evidence.questionsAt(pointer).filter(({ claim }) => claims.has(claim)),
  );
}

type See = (pointer: string, claim?: string) => void;

/** What finds the schemas of a value, with only those branches of choices that the value fits. */
interface Chooser {
  readonly places: SchemaPlaces;
  readonly fitting: Fitting;
}

/** Notes each declared part of a body, parents first. Of a choice it speaks for the branches that it fits. */
function seeBody(value: unknown, schema: string, { places, fitting }: Chooser, see: See): void {
  const chooseFor =
    (inside: unknown): Choose =>
    (branches) =>
      fitting.branches(branches, inside);
  const waiting: [unknown, readonly SchemaPlace[]][] = [[value, places.at(schema, chooseFor(value))]];
  for (let count = 0; waiting.length > 0 && count < MOST; count += 1) {
    const [inside, around] = waiting.pop()!;
    for (const { pointer, value: schema } of around) {
      if (inside === null) {
        if ([schema.type].flat().includes("null")) see(pointer, "nullable");
        continue;
      }
      see(pointer);
      const index = Array.isArray(schema.enum) ? schema.enum.indexOf(inside) : -1;
      if (index >= 0) see(`${pointer}/enum/${index}`);
    }
    if (!isContainer(inside)) continue;
    for (const [key, child] of Object.entries(inside)) {
      const below = places.below(around, Array.isArray(inside) ? Number(key) : key, chooseFor(child));
      if (below.length > 0) waiting.push([child, below]);
    }
  }
}

/** What an accepted call speaks for: the address, the credentials, and what was sent. */
function seeRequest({ document, operation }: Subject, call: PlannedCall, chooser: Chooser, see: See): void {
  see("#/servers/0");
  const demanded = operation.value.security ?? document.security ?? [];
  for (const name of Object.keys(demanded[0] ?? {})) see(below("#/components/securitySchemes", name));
  for (const place of PLACES) {
    const values = given(call.input, place);
    for (const { pointer, value } of parametersOf(document, operation)) {
      if (value.in === place && values[wireName(value)] !== undefined) see(pointer);
    }
  }
  if (call.input.body === undefined) return;
  const body = requestBodyOf(document, operation);
  const content = contentOf(body);
  if (content === undefined) return;
  see(body.pointer);
  see(content);
  seeBody(call.input.body, `${content}/schema`, chooser, see);
}
