import { readFileSync } from "node:fs";
import type { Bundle } from "../lib/bundle.js";
import { formatProblem } from "../lib/problems.js";
import { errorAt } from "../lib/source-tree.js";
import { testMutants, type Outcome } from "schema-mutation";
import { isForeign } from "./origins.js";
import { readPayloads } from "./payloads.js";
import { HALVES, makeSubject, type Half } from "./subjects.js";

/** The reviewed list of survivors that no payload can kill: for each API the mutants by id, with the reason. */
const EQUIVALENTS = "truth/equivalent-mutants.json";

/** A mutant of one API. */
export interface Found extends Outcome {
  readonly vendor: string;
  readonly half: Half;
  /** True if a payload kills it that others wrote. */
  readonly byOthers: boolean;
}

/**
 * Tests the mutants of both halves of a document, or of those schemas alone that stand in changed files. `stale` says
 * which entries of {@link EQUIVALENTS} are not, or no longer, right.
 */
export function testBundle(bundle: Bundle, changed?: ReadonlySet<string>): { found: Found[]; stale: string[] } {
  const { api, tree } = bundle;
  const listed = readEquivalents()[api.name] ?? {};
  const only = changed && ((pointer: string): boolean => changed.has(tree.locate(pointer).file));
  const options = { equivalent: (id: string) => listed[id], ...(only && { only }) };
  const payloads = readPayloads(bundle);
  const found = HALVES.flatMap((half) => {
    const others = makeSubject(bundle, payloads, half, ({ origin }) => isForeign(origin));
    const killed = new Set(idsOf(testMutants({ ...others, ...options }), "killed"));
    const outcomes = testMutants({ ...makeSubject(bundle, payloads, half), ...options });
    return outcomes.map((one): Found => ({ ...one, vendor: api.name, half, byOthers: killed.has(one.id) }));
  });
  return { found, stale: changed === undefined ? findStale(api.name, listed, found) : [] };
}

function idsOf(outcomes: readonly Outcome[], state: Outcome["state"]): string[] {
  return outcomes.filter((outcome) => outcome.state === state).map(({ id }) => id);
}

/** Says in the form `file:line:column` which mutant survived and what would kill it. */
export function explainSurvivor({ tree }: Bundle, { id, pointer, killer, half }: Found): string {
  const message = `survived among the ${half}: ${id.slice(0, id.lastIndexOf(" at "))}. It would be killed by ${killer}.`;
  return formatProblem({ ...errorAt(tree, pointer, "mutant", message), severity: "warning" });
}

function readEquivalents(): Record<string, Record<string, string>> {
  return JSON.parse(readFileSync(EQUIVALENTS, "utf8")) as Record<string, Record<string, string>>;
}

function findStale(vendor: string, listed: Record<string, string>, found: readonly Found[]): string[] {
  return Object.keys(listed).flatMap((id) => {
    const same = found.filter((outcome) => outcome.id === id);
    if (same.length === 0) return [`${EQUIVALENTS}: ${vendor} has no mutant "${id}" any more; remove the entry.`];
    const told = same.find(({ state, reason }) => state !== "equivalent" || reason !== listed[id]);
    if (told === undefined) return [];
    const why = told.state === "killed" ? `${told.killer} kills it` : "its structure tells already";
    return [`${EQUIVALENTS}: "${id}" need not be listed, for ${why}; remove the entry.`];
  });
}
