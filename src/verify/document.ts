import { readFileSync } from "node:fs";
import { wireName } from "../parameters.js";
import { below, formatPointer, isContainer, resolvePointer } from "../pointer.js";

/** An object of a document, with the place where it is written. */
export interface Placed<T = Readonly<Record<string, unknown>>> {
  readonly pointer: string;
  readonly value: T;
}

/** A header as far as it is looked into here. */
export interface HeaderObject {
  readonly required?: boolean;
  readonly schema?: Readonly<Record<string, unknown>>;
  readonly example?: unknown;
}

/** A parameter as far as it is looked into here. */
export interface ParameterObject extends HeaderObject {
  readonly name: string;
  readonly in: string;
}

/** A response as far as it is looked into here. */
export interface ResponseObject {
  readonly description?: string;
  readonly headers?: Readonly<Record<string, unknown>>;
  readonly content?: Readonly<Record<string, unknown>>;
}

/** How the vendor is said to refuse a bad call. */
export interface Refusal {
  readonly status: number;
}

/** An operation as far as it is looked into here. */
export interface OperationObject {
  readonly parameters?: readonly unknown[];
  readonly requestBody?: { readonly required?: boolean; readonly content?: Readonly<Record<string, MediaType>> };
  readonly responses: Readonly<Record<string, ResponseObject>>;
  readonly security?: readonly Readonly<Record<string, unknown>>[];
  readonly "x-retry"?: { readonly statuses?: readonly number[]; readonly refused?: readonly number[] };
  readonly "x-mock"?: Readonly<Partial<Record<RefusalName, Refusal>>>;
}

/** The refusals of `x-mock` that a probe can ask for. */
export type RefusalName = "missingCredentials" | "wrongCredentials" | "invalidRequest" | "wrongMethod";

/** A media type as far as it is looked into here. */
export interface MediaType {
  readonly examples?: Readonly<Record<string, { readonly value?: unknown }>>;
}

/** A document as the package publishes it, as far as it is looked into here. */
export interface PublishedDocument {
  readonly info: { readonly title: string; readonly version: string };
  readonly paths: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly security?: readonly Readonly<Record<string, unknown>>[];
  readonly servers: readonly { readonly "x-required"?: readonly string[] }[];
}

/** Reads a document that the package publishes. */
export function readDocument(file: URL): PublishedDocument {
  return JSON.parse(readFileSync(file, "utf8")) as PublishedDocument;
}

/** The operation with an operationId, where it is written; the id has to be one of the document. */
export function operationOf(document: PublishedDocument, id: string): Placed<OperationObject> {
  for (const [path, item] of Object.entries(document.paths)) {
    for (const [method, value] of Object.entries(item)) {
      if ((value as { operationId?: string } | null)?.operationId === id) {
        return { pointer: formatPointer(["paths", path, method]), value: value as OperationObject };
      }
    }
  }
  throw new Error(`The document has no operation ${id}.`);
}

/** Follows references to what they name. */
export function follow<T = Placed["value"]>(document: object, { pointer, value }: Placed<unknown>): Placed<T> {
  const target = (value as { $ref?: unknown } | undefined)?.$ref;
  if (typeof target !== "string") return { pointer, value: value as T };
  return follow(document, { pointer: target, value: resolvePointer(document, target) });
}

/** The parameters of an operation, those of its path first, where the operation does not state the same one itself. */
export function parametersOf(
  document: Pick<PublishedDocument, "paths">,
  { pointer, value }: Placed<Pick<OperationObject, "parameters">>,
): Placed<ParameterObject>[] {
  const item = pointer.slice(0, pointer.lastIndexOf("/"));
  const shared = (resolvePointer(document, item) as OperationObject).parameters ?? [];
  const at = (base: string, list: readonly unknown[]): Placed<ParameterObject>[] =>
    list.map((one, index) => follow<ParameterObject>(document, { pointer: `${base}/parameters/${index}`, value: one }));
  const own = at(pointer, value.parameters ?? []);
  const isOwn = ({ value: one }: Placed<ParameterObject>): boolean =>
    own.some(({ value: other }) => other.in === one.in && wireName(other) === wireName(one));
  return [...at(item, shared).filter((one) => !isOwn(one)), ...own];
}

/** The body of an operation's request where it is written; its value is undefined where there is none. */
export function requestBodyOf(
  document: object,
  { pointer, value }: Placed<Pick<OperationObject, "requestBody">>,
): Placed<OperationObject["requestBody"]> {
  return follow(document, { pointer: `${pointer}/requestBody`, value: value.requestBody });
}

/** The place of the one media type of a body; undefined where it has none. */
export function contentOf({ pointer, value }: Placed<Pick<ResponseObject, "content"> | undefined>): string | undefined {
  const [media] = Object.keys(value?.content ?? {});
  return media === undefined ? undefined : below(`${pointer}/content`, media);
}

/** The places of some objects and of everything that they refer to; examples and extensions are no part of it. */
export function reach(document: PublishedDocument, pointers: readonly string[]): string[] {
  const reached = new Set<string>();
  const visit = (value: unknown): void => {
    if (!isContainer(value)) return;
    if (typeof value.$ref === "string") enter(value.$ref);
    for (const [name, child] of Object.entries(value)) if (!/^(x-.*|examples?)$/.test(name)) visit(child);
  };
  const enter = (pointer: string): void => {
    if (reached.has(pointer)) return;
    reached.add(pointer);
    const value = resolvePointer(document, pointer);
    visit(value);
    // A header may well be called `x-…`.
    if (isContainer(value) && isContainer(value.headers)) Object.values(value.headers).forEach(visit);
  };
  pointers.forEach(enter);
  return [...reached];
}

/** The response that the document has for a status; undefined where it has neither that status nor a default. */
export function responseFor(
  { pointer, value }: Placed<OperationObject>,
  status: number,
): (Placed<ResponseObject> & { readonly key: string }) | undefined {
  const key = [`${status}`, "default"].find((name) => Object.hasOwn(value.responses, name));
  return key === undefined
    ? undefined
    : { key, pointer: below(`${pointer}/responses`, key), value: value.responses[key]! };
}
