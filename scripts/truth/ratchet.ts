import { readFileSync, writeFileSync } from "node:fs";
import { groupBy, formatScore, scoreOf, tally, type Tally } from "../mutate/report.js";
import type { Found } from "./mutation.js";
import { HALVES, type Half } from "./subjects.js";

/** The scores that were reached, by API and half; they may rise and not fall. */
export type Scores = Readonly<Record<string, Readonly<Record<Half, Tally>>>>;

const FILE = "truth/mutation-scores.json";

/** The least scores of a document as a whole and of its requests, in hundredths of a percent. */
const GOALS = { document: 9_500, requests: 10_000 };

/** Reads the recorded scores. */
export function readScores(): Scores {
  return JSON.parse(readFileSync(FILE, "utf8")) as Scores;
}

/** Records the scores of a complete run. */
export function writeScores(found: readonly Found[]): void {
  writeFileSync(FILE, `${JSON.stringify(scoresOf(found), null, 2)}\n`);
  console.log(`\nRecorded in ${FILE}`);
}

/** Adds the two halves of a document up. */
export function sumOf(halves: Readonly<Record<Half, Tally>>): Tally {
  const sum = (member: keyof Tally): number => HALVES.reduce((total, half) => total + halves[half][member], 0);
  return { all: sum("all"), killed: sum("killed"), equivalent: sum("equivalent"), survived: sum("survived") };
}

/** Says, one line each, which scores fell, missed the goal, or rose and have to be recorded. */
export function compareScores(found: readonly Found[], recorded: Scores): string[] {
  const now = scoresOf(found);
  const gone = Object.keys(recorded).filter((vendor) => now[vendor] === undefined);
  const lines = Object.entries(now).flatMap(([vendor, halves]) => [
    ...HALVES.flatMap((half) => compareHalf(vendor, half, halves[half], recorded[vendor]?.[half])),
    ...missGoal(`${vendor}, requests`, halves.requests, GOALS.requests),
    ...missGoal(vendor, sumOf(halves), GOALS.document),
  ]);
  return [...lines, ...gone.map((vendor) => `${FILE} has scores of ${vendor}, which is no longer tested. ${RECORD}`)];
}

const RECORD = "Run `npm run mutate -- --record` and commit the result.";

function compareHalf(vendor: string, half: Half, now: Tally, before: Tally | undefined): string[] {
  if (before === undefined) return [`${vendor}, ${half}: no score is recorded. ${RECORD}`];
  const [is, was] = [scoreOf(now), scoreOf(before)];
  if (is < was) return [`${vendor}, ${half}: the mutation score fell from ${formatScore(was)} to ${formatScore(is)}.`];
  const same = JSON.stringify(now) === JSON.stringify(before);
  return same ? [] : [`${vendor}, ${half}: the mutants differ from those in ${FILE}. ${RECORD}`];
}

function missGoal(name: string, counts: Tally, goal: number): string[] {
  const score = scoreOf(counts);
  return score < goal
    ? [`${name}: the mutation score is ${formatScore(score)}, and should be ${formatScore(goal)} at least.`]
    : [];
}

function scoresOf(found: readonly Found[]): Scores {
  const vendors = groupBy(found, ({ vendor }) => vendor);
  return Object.fromEntries(
    [...vendors].map(([vendor, those]) => {
      const of = (half: Half): Tally => tally(those.filter((outcome) => outcome.half === half));
      return [vendor, { requests: of("requests"), responses: of("responses") }];
    }),
  );
}
