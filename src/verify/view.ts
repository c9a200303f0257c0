import { expandQuery } from "../client/query.js";
import { expandPath } from "../client/values.js";
import { PLACES, wireName } from "../parameters.js";
import { follow, parametersOf, requestBodyOf } from "./document.js";
import { given } from "./input.js";
import { schemaOf } from "./judge-body.js";
import type { PlannedCall, Subject } from "./plan.js";
import type { Replaced, Scrubber } from "./scrub/scrubber.js";

/** A request as it may be told: what is the caller's own is replaced, and credentials are not in it. */
export interface RequestView {
  readonly method: string;
  /** Path template, relative to the server. */
  readonly path: string;
  readonly parameters: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly credentials: PlannedCall["carries"];
  /** Absent where none is sent. */
  readonly body?: unknown;
}

/** Makes what may be told of a call, and notes what was replaced. */
export function viewOf(
  subject: Subject,
  call: PlannedCall,
  scrubber: Scrubber,
): { view: RequestView; replaced: Replaced[] } {
  const { document, operation } = subject;
  const replaced: Replaced[] = [];
  const scrub = (value: unknown, pointer: string | undefined, place: string): unknown => {
    if (!call.hasCallersInput) return value;
    const scrubbed = scrubber.scrub(value, pointer, place);
    replaced.push(...scrubbed.replaced);
    return scrubbed.value;
  };
  const declared = parametersOf(document, operation);
  const parameters = PLACES.flatMap((place) => {
    const values = Object.entries(given(call.input, place)).map(([name, value]) => {
      const parameter = declared.find(({ value: one }) => one.in === place && wireName(one) === name);
      const schema =
        parameter && follow(document, { pointer: `${parameter.pointer}/schema`, value: parameter.value.schema });
      return [name, scrub(value, schema?.pointer, `request.${place}/${name}`)];
    });
    return values.length === 0 ? [] : [[place, Object.fromEntries(values) as Record<string, unknown>]];
  });
  const { method, path, carries, input } = call;
  return {
    view: {
      method,
      path,
      parameters: Object.fromEntries(parameters) as RequestView["parameters"],
      credentials: carries,
      ...(input.body === undefined
        ? {}
        : { body: scrub(input.body, schemaOf(requestBodyOf(document, operation)), "request.body#") }),
    },
    replaced,
  };
}

/** The address of a call: its path and query, with the names of values that are missing. */
export function addressOf({ path, parameters }: RequestView): string {
  const values = parameters.path ?? {};
  const names = [...path.matchAll(/\{([^{}]+)\}/g)].map(([, name]) => name!);
  const filled = names.every((name) => values[name] !== undefined) ? expandPath(path, { ...values }) : path;
  const query = expandQuery({ ...parameters.query });
  return filled + (query && `?${query}`);
}
