import { existsSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { LineCounter, isMap, isNode, isPair, isScalar, isSeq, parseDocument, type Document, type Node } from "yaml";
import { formatPointer, parsePointer } from "../../src/pointer.js";
import type { Problem } from "./problems.js";

/** A place in a source file; line and column count from 1. */
interface SourcePlace {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** Makes an error of what stands at a JSON pointer of the bundle. */
export function errorAt(tree: Pick<SourceTree, "locate">, pointer: string, rule: string, message: string): Problem {
  return { ...tree.locate(pointer), pointer, rule, severity: "error", message };
}

interface Cursor {
  readonly file: string;
  readonly node: Node | null;
}

/**
 * The source files of one API, read to answer the question where a part of the bundle was written.
 * Follows `$ref` as the bundler does: an external schema becomes a component that is named after its last name.
 */
export class SourceTree {
  readonly #root: string;
  readonly #documents = new Map<string, { document: Document.Parsed; lines: LineCounter }>();
  readonly #components = new Map<string, Cursor>();
  readonly #examples = new Map<string, string>();
  #collected = false;

  constructor(root: string) {
    this.#root = root;
  }

  /** Remembers that the value at this pointer of the bundle was read from an example file. */
  addExample(pointer: string, file: string): void {
    this.#examples.set(pointer, file);
  }

  /** Finds the file, line and column that a JSON pointer of the bundle was written at, or the nearest part above it. */
  locate(pointer: string): SourcePlace {
    // Only now, because sources without mistakes need no places.
    if (!this.#collected) this.#collect(this.#root, new Set());
    this.#collected = true;
    const segments = parsePointer(pointer);
    for (let length = segments.length; length > 0; length--) {
      const file = this.#examples.get(formatPointer(segments.slice(0, length)));
      if (file !== undefined)
        return this.#walk({ file, node: this.#read(file).document.contents }, segments.slice(length));
    }
    return this.#walk({ file: this.#root, node: this.#read(this.#root).document.contents }, segments);
  }

  /** Finds the place of a JSON pointer inside one file, without following `$ref`. */
  locateInFile(file: string, pointer: string): SourcePlace {
    return this.#walk({ file, node: this.#read(file).document.contents }, parsePointer(pointer));
  }

  #walk(start: Cursor, segments: readonly string[]): SourcePlace {
    let cursor = start;
    let place = this.#place(start);
    for (const [index, segment] of segments.entries()) {
      const component =
        index === 2 && segments[0] === "components" && this.#components.get(`${segments[1]}/${segment}`);
      const next = component || this.#child(this.#follow(cursor), segment);
      if (next === undefined) {
        if (index < 2 && segments[0] === "components") continue;
        break;
      }
      cursor = next;
      place = this.#place(cursor);
    }
    return place;
  }

  #child(cursor: Cursor, segment: string): Cursor | undefined {
    const { file, node } = cursor;
    if (isMap(node)) {
      const pair = node.items.find((item) => isPair(item) && isScalar(item.key) && String(item.key.value) === segment);
      if (pair === undefined) return undefined;
      return { file, node: isNode(pair.value) ? pair.value : null };
    }
    if (isSeq(node)) {
      const item = node.items[Number(segment)];
      return isNode(item) ? { file, node: item } : undefined;
    }
    return undefined;
  }

  #follow(cursor: Cursor): Cursor {
    if (!isMap(cursor.node)) return cursor;
    const reference = cursor.node.get("$ref");
    if (typeof reference !== "string") return cursor;
    const target = this.#target(cursor.file, reference);
    return target ?? cursor;
  }

  #target(from: string, reference: string): Cursor | undefined {
    const [path = "", pointer = ""] = reference.split("#");
    const file = path === "" ? from : join(dirname(from), path);
    if (!existsSync(file)) return undefined;
    return parsePointer(pointer).reduce<Cursor | undefined>(
      (cursor, segment) => cursor && this.#child(cursor, segment),
      { file, node: this.#read(file).document.contents },
    );
  }

  #collect(file: string, seen: Set<string>): void {
    if (seen.has(file)) return;
    seen.add(file);
    const visit = (node: unknown): void => {
      if (isMap(node)) {
        const reference = node.get("$ref");
        if (typeof reference === "string") this.#register(file, reference, seen);
        for (const pair of node.items) visit(pair.value);
      } else if (isSeq(node)) node.items.forEach(visit);
    };
    visit(this.#read(file).document.contents);
  }

  #register(from: string, reference: string, seen: Set<string>): void {
    const [path = "", pointer = ""] = reference.split("#");
    const target = this.#target(from, reference);
    if (target === undefined || target.node === null) return;
    const name = parsePointer(pointer).at(-1) ?? basename(path).replace(/\.\w+$/, "");
    for (const kind of ["schemas", "responses", "parameters", "headers"]) {
      if (!this.#components.has(`${kind}/${name}`)) this.#components.set(`${kind}/${name}`, target);
    }
    this.#collect(target.file, seen);
  }

  #place({ file, node }: Cursor): SourcePlace {
    const { line, col } = this.#read(file).lines.linePos(node?.range?.[0] ?? 0);
    return { file, line: Math.max(line, 1), column: Math.max(col, 1) };
  }

  #read(file: string): { document: Document.Parsed; lines: LineCounter } {
    const known = this.#documents.get(file);
    if (known !== undefined) return known;
    const lines = new LineCounter();
    const document = parseDocument(readFileSync(file, "utf8"), { lineCounter: lines });
    const read = { document, lines };
    this.#documents.set(file, read);
    return read;
  }
}
