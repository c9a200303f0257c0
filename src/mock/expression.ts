import { EMBEDDED, EXPRESSION } from "#shared/runtime-expression.js";
import { isContainer, parsePointer, readAt } from "../pointer.js";

/** A request as runtime expressions see it: texts parsed, names of headers in lower case. */
export interface MockRequest {
  readonly path: Readonly<Record<string, unknown>>;
  readonly query: Readonly<Record<string, unknown>>;
  readonly header: Readonly<Record<string, unknown>>;
  readonly body: unknown;
}

/** A response that is being made. */
export interface Draft {
  readonly headers: Record<string, unknown>;
  body: unknown;
}

interface Place {
  readonly side: string | undefined;
  /** Absent for a place in a body. */
  readonly group: "path" | "query" | "header" | undefined;
  readonly name: string;
  readonly segments: readonly string[];
}

/** The few expressions of the documents, which every answer needs again. */
const places = new Map<string, Place>();

function placeOf(expression: string): Place {
  const known = places.get(expression);
  if (known) return known;
  const [, side, group, name = "", pointer = ""] = EXPRESSION.exec(expression) ?? [];
  const place: Place = {
    side,
    group: group as Place["group"],
    name: group === "header" ? name.toLowerCase() : name,
    segments: parsePointer(pointer),
  };
  places.set(expression, place);
  return place;
}

/**
 * Evaluates an OpenAPI runtime expression, or a text that has some in curly brackets; undefined where a part of it
 * names nothing.
 */
export function evaluate(expression: string, request: MockRequest | undefined, draft: Draft): unknown {
  if (expression.startsWith("$")) return read(expression, request, draft);
  let missing = false;
  const text = expression.replace(EMBEDDED, (_, part: string) => {
    const value = read(part, request, draft);
    missing ||= value === undefined;
    return String(value);
  });
  return missing ? undefined : text;
}

function read(expression: string, request: MockRequest | undefined, draft: Draft): unknown {
  const { side, group, name, segments } = placeOf(expression);
  if (side === "response") return group ? draft.headers[name] : readAt(draft.body, segments);
  return group ? request?.[group][name] : readAt(request?.body, segments);
}

/** Writes a value to the place in a response that a runtime expression names. */
export function assign(expression: string, draft: Draft, value: unknown): void {
  const { group, name, segments } = placeOf(expression);
  if (group) draft.headers[name] = value;
  else draft.body = writeAt(draft.body, segments, value);
}

/** Copies data with another value at the place of the segments; gives the data itself where the place has no parent. */
function writeAt(data: unknown, segments: readonly string[], value: unknown, depth = 0): unknown {
  const segment = segments[depth];
  if (segment === undefined) return value;
  if (!isContainer(data)) return data;
  const child = writeAt(data[segment], segments, value, depth + 1);
  if (child === data[segment]) return data;
  if (!Array.isArray(data)) return { ...data, [segment]: child };
  return data.map((item, index) => (String(index) === segment ? child : item));
}
