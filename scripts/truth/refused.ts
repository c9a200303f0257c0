import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { LineCounter, isSeq, parseDocument } from "yaml";
import type { Bundle } from "../lib/bundle.js";
import { sourcesOf } from "../lib/evidence.js";
import { listOperations } from "../lib/operations.js";
import { fileError, SourceError, type Problem } from "../lib/problems.js";
import { listWireValues } from "../lib/wire-values.js";
import { applyPatch, PatchError, type Patch } from "../lib/patch.js";
import { isForeign, ORIGINS, type Origin } from "./origins.js";

/** A payload that a vendor would refuse, or never sends: an accepted one with one change, and why. */
export interface RefusedPayload {
  readonly name: string;
  readonly file: string;
  readonly operationId: string;
  readonly part: string;
  readonly value: unknown;
  /** The accepted value that it is made of. */
  readonly twin: unknown;
  /** Pointer of the changed place. */
  readonly place: string;
  /** Pointer of the schema in the bundle. */
  readonly schemaPointer: string;
  readonly reason: string;
  /** Keys of the sources that tell of it; none where it is only inferred. */
  readonly sources: readonly string[];
  readonly origin: Origin;
}

/** An entry as it is written. */
interface Entry {
  readonly twin?: unknown;
  readonly change?: Patch;
  readonly reason?: unknown;
  readonly source?: string | readonly string[];
  readonly origin?: Origin;
}

interface Twin {
  readonly part: string;
  readonly schemaPointer: string;
  readonly value: unknown;
  /** The change, as it fits this value. */
  readonly change: Patch;
}

const FILE = "refused.yaml";
const MEMBERS = new Set(["twin", "change", "reason", "source", "origin"]);

class EntryError extends Error {}

/** Reads `examples/<operationId>/refused.yaml` of an API; throws a {@link SourceError} with the line of each wrong entry. */
export function readRefused(bundle: Bundle): RefusedPayload[] {
  const problems: Problem[] = [];
  const payloads = listOperations(bundle.document).flatMap(({ id }) => {
    const file = join(bundle.api.folder, "examples", id, FILE);
    return existsSync(file) ? readFile(bundle, id, file, problems) : [];
  });
  if (problems.length > 0) throw new SourceError(problems);
  return payloads;
}

function readFile(bundle: Bundle, operationId: string, file: string, problems: Problem[]): RefusedPayload[] {
  const lines = new LineCounter();
  const document = parseDocument(readFileSync(file, "utf8"), { lineCounter: lines });
  const report = (offset: number, message: string): void => {
    const { line, col } = lines.linePos(offset);
    problems.push(fileError(file, "refused", message, line, col));
  };
  for (const error of document.errors) report(error.pos[0], error.message);
  if (!isSeq(document.contents)) report(0, "Write a list here, one entry for each payload.");
  if (problems.length > 0 || !isSeq(document.contents)) return [];
  return document.contents.items.flatMap((item, index) => {
    try {
      return [readEntry(bundle, operationId, file, index, (document.toJS() as (Entry | null)[])[index] ?? {})];
    } catch (error) {
      if (!(error instanceof EntryError || error instanceof PatchError)) throw error;
      report((item as { range?: readonly number[] }).range?.[0] ?? 0, error.message);
      return [];
    }
  });
}

function readEntry(bundle: Bundle, operationId: string, file: string, index: number, entry: Entry): RefusedPayload {
  const strange = Object.keys(entry).find((name) => !MEMBERS.has(name));
  if (strange !== undefined) throw new EntryError(`\`${strange}\` is not read here; use ${[...MEMBERS].join(", ")}.`);
  if (typeof entry.reason !== "string") throw new EntryError("Say in `reason` why it is refused.");
  if (typeof entry.change?.path !== "string")
    throw new EntryError("Say in `change` what differs, as a JSON Patch does.");
  const sources = [entry.source ?? []].flat();
  const unknown = sources.find((key) => sourcesOf(bundle.document)[key] === undefined);
  if (unknown !== undefined) throw new EntryError(`No source is called \`${unknown}\`; declare it at the root.`);
  const { origin = "ours" } = entry;
  if (!ORIGINS.includes(origin)) throw new EntryError(`\`${origin}\` is no origin; use ${ORIGINS.join(", ")}.`);
  if (isForeign(origin) && sources.length === 0) throw new EntryError("Write `source:`, by whom it is known.");
  const { part, schemaPointer, value, change } = findTwin(bundle, operationId, String(entry.twin), entry.change);
  const name = `${file}#/${index} (${entry.reason})`;
  const changed = applyPatch(value, change);
  const about = { name, file, operationId, part, schemaPointer, reason: entry.reason, sources, origin };
  return { ...about, value: changed, twin: value, place: change.path };
}

/** Finds the example `<part>.<name>`, or the one parameter or header that the change is about. */
function findTwin(bundle: Bundle, operationId: string, twin: string, change: Patch): Twin {
  if (twin === "parameters" || twin === "headers") {
    const found = listWireValues(bundle).find(
      (one) => one.operationId === operationId && one.set === twin && one.place === change.path,
    );
    if (found === undefined) throw new EntryError(`${change.path}: the operation has no such value among its ${twin}.`);
    const { schemaPointer, example: value } = found;
    return { part: twin, schemaPointer, value, change: { ...change, path: "" } };
  }
  const example = bundle.examples.find((one) => one.operationId === operationId && `${one.part}.${one.name}` === twin);
  if (example === undefined) throw new EntryError(`There is no example ${twin}.json to be the twin of this.`);
  return { ...example, change };
}
