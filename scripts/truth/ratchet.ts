import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { formatScore, scoreOf as shareOf } from "schema-mutation";
import { groupBy } from "../lib/group.js";
import type { Found } from "./mutation.js";

/** How many mutants of a document are killed, of those that can be. */
export interface Score {
  readonly mutants: number;
  /** Killed by payloads that others wrote. */
  readonly byOthers: number;
  /** Killed by all payloads. */
  readonly byAll: number;
}

/** A score as it is recorded; a figure that was let fall says why. */
export interface Recorded extends Score {
  readonly lowered?: string;
}

/** The scores that were reached, by API. */
export type Scores = Readonly<Record<string, Recorded>>;

const FILE = "truth/mutation-scores.json";
const FIGURES = ["byOthers", "byAll"] as const;
const WORDS = { byOthers: "killed by payloads of others", byAll: "killed by all payloads" };

/** Reads the recorded scores. */
export function readScores(file = FILE): Scores {
  return existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as Scores) : {};
}

/** Writes scores to be held from now on. */
export function writeScores(scores: Scores, file = FILE): void {
  writeFileSync(file, `${JSON.stringify(scores, null, 2)}\n`);
}

/** Counts the mutants of each API; what is equivalent to the original counts for nothing. */
export function scoresOf(found: readonly Found[]): Readonly<Record<string, Score>> {
  const killable = found.filter(({ state }) => state !== "equivalent");
  return Object.fromEntries(
    [...groupBy(killable, ({ vendor }) => vendor)].map(([vendor, those]) => [vendor, scoreOf(those)]),
  );
}

/** Counts some mutants that can be killed. */
export function scoreOf(killable: readonly Found[]): Score {
  const byOthers = killable.filter((one) => one.byOthers).length;
  return { mutants: killable.length, byOthers, byAll: killable.filter(({ state }) => state === "killed").length };
}

/** One figure of a score in hundredths of a percent, rounded down. */
export function figure({ mutants, ...killed }: Score, which: (typeof FIGURES)[number]): number {
  return shareOf(killed[which], mutants);
}

/** Says, a line each, which figures fell. An API whose scores were never recorded has nothing that could fall. */
export function findFalls(now: Readonly<Record<string, Score>>, recorded: Scores): string[] {
  return Object.entries(recorded).flatMap(([vendor, before]) => {
    const score = now[vendor];
    if (score === undefined) return [`${FILE} has scores of ${vendor}, which is no longer tested; remove them.`];
    return FIGURES.filter((which) => figure(score, which) < figure(before, which)).map(
      (which) =>
        `${vendor}, ${WORDS[which]}: fell from ${formatScore(figure(before, which))} to ` +
        `${formatScore(figure(score, which))}. Add payloads that have an origin, ` +
        'or run `npm run mutate -- --record --because "<why less is true now>"`.',
    );
  });
}

/** The APIs whose recorded counts are not those of now, though no figure fell. */
export function findUnrecorded(now: Readonly<Record<string, Score>>, recorded: Scores): string[] {
  const same = (one: Score, other: Score | undefined): boolean =>
    other !== undefined && [...FIGURES, "mutants" as const].every((member) => one[member] === other[member]);
  return Object.keys(now).filter((vendor) => !same(now[vendor]!, recorded[vendor]));
}

/** Makes the scores to record: figures that rise are taken, those that fall only with a reason, which stays with them. */
export function recordScores(
  now: Readonly<Record<string, Score>>,
  recorded: Scores,
  because?: string,
): { scores: Scores; falls: string[] } {
  const known = Object.fromEntries(Object.entries(recorded).filter(([vendor]) => now[vendor] !== undefined));
  const falls = findFalls(now, known);
  if (falls.length > 0 && because === undefined) return { scores: recorded, falls };
  const scores = Object.entries(now).map(([vendor, score]): [string, Recorded] => {
    const before = known[vendor];
    const fell = before !== undefined && findFalls({ [vendor]: score }, { [vendor]: before }).length > 0;
    const lowered = fell ? because : before?.lowered;
    return [vendor, { ...score, ...(lowered !== undefined && { lowered }) }];
  });
  return { scores: Object.fromEntries(scores), falls: [] };
}
