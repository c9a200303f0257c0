import {
  BaseResolver,
  bundle,
  createConfig,
  detectSpec,
  getLineColLocation,
  type Document,
  type ResolveError,
  type Source,
  type YamlParseError,
} from "@redocly/openapi-core";
import { below, formatPointer } from "../../pointer.js";
import { UsageError } from "../command-line.js";

/** A place in a source file, with zero-based lines and columns as Spectral has them. */
export interface Place {
  readonly file: string;
  readonly range: { readonly start: Position; readonly end: Position };
}

interface Position {
  readonly line: number;
  readonly character: number;
}

/** A document made of one or many files, and where each part of it was written. */
export interface SourceDocument {
  readonly parsed: unknown;
  readonly locate: (path: readonly (string | number)[]) => Place;
  /** References that lead nowhere. */
  readonly problems: readonly { readonly message: string; readonly place: Place }[];
}

interface Origin {
  readonly source: Source;
  readonly pointer: string;
}

/** Notes where each object of each file was written, before the bundler moves it. */
class NotingResolver extends BaseResolver {
  readonly origins = new WeakMap<object, Origin>();

  override async resolveDocument<T = unknown>(
    base: string | null,
    ref: string,
    isRoot?: boolean,
  ): Promise<Document<T> | ResolveError | YamlParseError> {
    const document = await super.resolveDocument<T>(base, ref, isRoot);
    if ("parsed" in document) this.#note(document.parsed, { source: document.source, pointer: "#" });
    return document;
  }

  #note(value: unknown, origin: Origin): void {
    if (typeof value !== "object" || value === null || this.origins.has(value)) return;
    this.origins.set(value, origin);
    for (const [key, child] of Object.entries(value)) {
      this.#note(child, { source: origin.source, pointer: below(origin.pointer, key) });
    }
  }
}

/** Reads a document with all the files that it refers to, and bundles it. */
export async function readSource(file: string): Promise<SourceDocument> {
  const config = await createConfig({});
  const resolver = new NotingResolver(config.resolve);
  const root = await resolver.resolveDocument(null, file, true);
  if (root instanceof Error) throw root;
  requireOpenApi(file, root.parsed);
  const result = await bundle({ ref: file, config, externalRefResolver: resolver });
  const { parsed, source } = result.bundle as Document;
  return {
    parsed,
    locate: (path) => placeOf(originOf(parsed, path, resolver.origins, { source, pointer: "#" })),
    problems: result.problems.map(({ message, location }) => ({
      message: message.trim(),
      place: placeOf({ source: location[0]?.source ?? source, pointer: location[0]?.pointer ?? "#" }),
    })),
  };
}

/** Refuses a part of a split document, and whatever else is no root of one. */
function requireOpenApi(file: string, parsed: unknown): void {
  try {
    detectSpec(parsed);
  } catch {
    throw new UsageError(`${file} is no OpenAPI document: it does not begin with \`openapi: 3…\`. Name the root file.`);
  }
}

/** The origin of the nearest object above a place, and the rest of the way from there. */
function originOf(
  document: unknown,
  path: readonly (string | number)[],
  origins: WeakMap<object, Origin>,
  root: Origin,
): Origin {
  let nearest = root;
  let value = document;
  for (const segment of path) {
    if (typeof value !== "object" || value === null) break;
    const next: unknown = (value as Record<string, unknown>)[segment];
    const known = typeof next === "object" && next !== null ? origins.get(next) : undefined;
    nearest = known ?? { source: nearest.source, pointer: below(nearest.pointer, segment) };
    value = next;
  }
  return nearest;
}

function position({ line, col }: { readonly line: number; readonly col: number }): Position {
  return { line: line - 1, character: col - 1 };
}

function placeOf({ source, pointer }: Origin): Place {
  const { start, end } = getLineColLocation({ source, pointer, reportOnKey: false });
  return { file: source.absoluteRef, range: { start: position(start), end: position(end ?? start) } };
}

/** Writes the path of a finding as people read it. */
export const pointerOf = (path: readonly (string | number)[]): string => formatPointer(path);
