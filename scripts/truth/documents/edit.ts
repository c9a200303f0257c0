import { parsePointer } from "../../../src/pointer.js";
import type { OpenApiDocument } from "../../lib/openapi.js";

/** Copies a document with another value at a pointer, or without what is there; all beside the way is shared. */
export function withAt(
  document: OpenApiDocument,
  pointer: string,
  change: (value: unknown) => unknown,
): OpenApiDocument {
  return edit(document, parsePointer(pointer), change) as OpenApiDocument;
}

/** Copies a document without what stands at a pointer. */
export function without(document: OpenApiDocument, pointer: string): OpenApiDocument {
  const segments = parsePointer(pointer);
  const last = segments.pop()!;
  return edit(document, segments, (node) =>
    Array.isArray(node) ? node.toSpliced(Number(last), 1) : renamed(node as object, last, undefined),
  ) as OpenApiDocument;
}

/** Copies an object with another name for one member, in its place; without it where the new name is undefined. */
export function renamed(node: object, from: string, to: string | undefined): object {
  const entries = Object.entries(node).flatMap(([name, value]): [string, unknown][] => {
    if (name !== from) return [[name, value]];
    return to === undefined ? [] : [[to, value]];
  });
  return Object.fromEntries(entries);
}

function edit(node: unknown, [name, ...rest]: readonly string[], change: (value: unknown) => unknown): unknown {
  if (name === undefined) return change(node);
  if (Array.isArray(node)) return node.with(Number(name), edit(node[Number(name)], rest, change));
  const members = node as Readonly<Record<string, unknown>>;
  return { ...members, [name]: edit(members[name], rest, change) };
}
