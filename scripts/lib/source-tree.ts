import { readFileSync } from "node:fs";
import { relative } from "node:path";
import { getLineColLocation, Source } from "@redocly/openapi-core";
import { below, formatPointer, isContainer, parsePointer, readAt, resolvePointer } from "../../src/pointer.js";
import type { Problem } from "./problems.js";

/** A place in a source file; line and column count from 1. */
interface SourcePlace {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** Where a value stands: a file that Redocly has read, and a pointer into it. */
interface Origin {
  readonly source: Source;
  readonly pointer: string;
}

/** Makes an error of what stands at a JSON pointer of the bundle. */
export function errorAt(tree: Pick<SourceTree, "locate">, pointer: string, rule: string, message: string): Problem {
  return { ...tree.locate(pointer), pointer, rule, severity: "error", message };
}

/** Finds the file, line and column of a JSON pointer into one file, or of the nearest part above it. */
export function locateInFile(file: string, pointer: string): SourcePlace {
  return placeOf({ source: new Source(file, readFileSync(file, "utf8")), pointer: pointer.replace(/^(?!#)/, "#") });
}

function placeOf(origin: Origin): SourcePlace {
  const { start } = getLineColLocation({ ...origin, reportOnKey: false });
  return { file: relative(process.cwd(), origin.source.absoluteRef), line: start.line, column: start.col };
}

/** The files that the objects and lists of a bundle were written in: the bundler moves those objects, and makes no others. */
export class Origins {
  readonly #known = new WeakMap<object, Origin>();

  /** Remembers the objects and lists of a file that was just parsed. */
  remember(source: Source, value: unknown, pointer = "#"): void {
    // YAML aliases name one object in several places; the first one counts.
    if (!isContainer(value) || this.#known.has(value)) return;
    this.#known.set(value, { source, pointer });
    for (const [key, child] of Object.entries(value)) this.remember(source, child, below(pointer, key));
  }

  /** Copies a value; what is in the copy comes from where the original does. */
  copy<T>(value: T): T {
    if (!isContainer(value)) return value;
    const copies = Object.entries(value).map(([key, child]) => [key, this.copy(child)]);
    const copy = (Array.isArray(value) ? copies.map(([, child]) => child) : Object.fromEntries(copies)) as T & object;
    const origin = this.#known.get(value);
    if (origin) this.#known.set(copy, origin);
    return copy;
  }

  /** Where an object or list was written; undefined for one that no file holds. */
  of(value: unknown): Origin | undefined {
    return isContainer(value) ? this.#known.get(value) : undefined;
  }
}

/** Answers where a part of a bundle was written. */
export class SourceTree {
  readonly #document: unknown;
  readonly #origins: Origins;
  readonly #examples = new Map<string, string>();

  constructor(document: unknown, origins: Origins) {
    this.#document = document;
    this.#origins = origins;
  }

  /** Remembers that the value at this pointer of the bundle was read from an example file. */
  addExample(pointer: string, file: string): void {
    this.#examples.set(pointer, file);
  }

  /** Finds the file, line and column that a JSON pointer of the bundle was written at, or the nearest part above it. */
  locate(pointer: string): SourcePlace {
    const segments = parsePointer(pointer);
    for (let length = segments.length; length > 0; length--) {
      const file = this.#examples.get(formatPointer(segments.slice(0, length)));
      if (file !== undefined) return locateInFile(file, formatPointer(segments.slice(length)));
    }
    return placeOf(this.#originOf(segments));
  }

  /** The place of the last object or list on the way that a file holds, and the rest of the way from there. */
  #originOf(segments: readonly string[]): Origin {
    let value = this.#document;
    let origin = this.#origins.of(value)!;
    for (const segment of segments) {
      // What stands beside a reference comes first.
      value = readAt(value, [segment]) ?? readAt(this.#follow(value), [segment]);
      origin = this.#origins.of(value) ?? { ...origin, pointer: below(origin.pointer, segment) };
    }
    return origin;
  }

  #follow(value: unknown): unknown {
    const reference = isContainer(value) ? value.$ref : undefined;
    return typeof reference === "string" ? resolvePointer(this.#document, reference) : value;
  }
}
