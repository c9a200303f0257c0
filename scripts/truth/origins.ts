import { existsSync, readFileSync, readdirSync } from "node:fs";
import { basename, join } from "node:path";
import { LineCounter, isMap, isScalar, parseDocument } from "yaml";
import type { Bundle } from "../lib/bundle.js";
import { sourcesOf } from "../lib/evidence.js";
import { listOperations } from "../lib/operations.js";
import { fileError, SourceError, type Problem } from "../lib/problems.js";

/** Who wrote a payload first: recorded on the wire, printed on a page, sent or expected by a client's code; or we did. */
export const ORIGINS = ["recording", "page", "client", "ours"] as const;

/** One of {@link ORIGINS}. */
export type Origin = (typeof ORIGINS)[number];

/** Tells an origin outside of this project. */
export function isForeign(origin: Origin): boolean {
  return origin !== "ours";
}

/** A payload that others wrote, kept beside the examples and not shown in the document. */
export interface SeenPayload {
  readonly file: string;
  readonly operationId: string;
  readonly part: string;
  readonly value: unknown;
}

/** What is known of the payloads of one API. */
export interface Origins {
  /** The origin of an example or seen payload, by its file. */
  of(file: string): Origin;
  readonly seen: readonly SeenPayload[];
}

const SEEN_FILE = /^(request|default|parameters|headers|[1-5]\d\d)\.[a-z0-9]+(?:-[a-z0-9]+)*\.json$/;
const FOREIGN: readonly string[] = ORIGINS.filter(isForeign);

/**
 * Reads `examples/<operationId>/origins.yaml`, which names the payloads that others wrote, and the payloads in `seen/`.
 * Throws a {@link SourceError} for entries that lead nowhere and for payloads in `seen/` that have no entry.
 */
export function readOrigins(bundle: Bundle): Origins {
  const problems: Problem[] = [];
  const known = new Map<string, Origin>();
  const seen = listOperations(bundle.document).flatMap(({ id }) => {
    const folder = join(bundle.api.folder, "examples", id);
    for (const [file, origin] of readEntries(bundle, folder, problems)) known.set(file, origin);
    return readSeen(folder, id, known, problems);
  });
  if (problems.length > 0) throw new SourceError(problems);
  return { of: (file) => known.get(file) ?? "ours", seen };
}

function readEntries(bundle: Bundle, folder: string, problems: Problem[]): [string, Origin][] {
  const list = join(folder, "origins.yaml");
  if (!existsSync(list)) return [];
  const lines = new LineCounter();
  const document = parseDocument(readFileSync(list, "utf8"), { lineCounter: lines });
  const report = (offset: number, message: string): void => {
    const { line, col } = lines.linePos(offset);
    problems.push(fileError(list, "origin", message, line, col));
  };
  for (const error of document.errors) report(error.pos[0], error.message);
  if (document.errors.length > 0 || !isMap(document.contents)) return [];
  const sources = sourcesOf(bundle.document);
  return document.contents.items.flatMap(({ key }): [string, Origin][] => {
    const name = String(key);
    const offset = (isScalar(key) && key.range?.[0]) || 0;
    const entry = (document.toJS() as Record<string, { origin?: string; source?: string | string[] } | null>)[name];
    const file = join(folder, `${name}.json`);
    const cited = [entry?.source ?? []].flat();
    const unknown = cited.find((one) => sources[one] === undefined);
    if (!existsSync(file)) report(offset, `There is no payload ${file}.`);
    else if (!FOREIGN.includes(entry?.origin ?? "")) report(offset, `Write \`origin:\` ${FOREIGN.join(", ")}.`);
    else if (cited.length === 0) report(offset, "Write `source:`, by whom it is known.");
    else if (unknown !== undefined) report(offset, `No source is called \`${unknown}\`; declare it at the root.`);
    return [[file, (entry?.origin ?? "ours") as Origin]];
  });
}

function readSeen(folder: string, operationId: string, known: Map<string, Origin>, problems: Problem[]): SeenPayload[] {
  const place = join(folder, "seen");
  return (existsSync(place) ? readdirSync(place).sort() : []).flatMap((entry) => {
    const file = join(place, entry);
    const report = (message: string): [] => {
      problems.push(fileError(file, "origin", message));
      return [];
    };
    const [, part] = SEEN_FILE.exec(entry) ?? [];
    if (part === undefined) return report("Call it `<part>.<name>.json`, the name in kebab-case.");
    if (!known.has(file)) {
      return report(`Say in ${join(folder, "origins.yaml")} who wrote it: \`seen/${basename(entry, ".json")}:\`.`);
    }
    try {
      return [{ file, operationId, part, value: JSON.parse(readFileSync(file, "utf8")) as unknown }];
    } catch (error) {
      return report(`Not JSON: ${(error as Error).message}`);
    }
  });
}
