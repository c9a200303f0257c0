import type { Outcome } from "./subject.js";

/** How many mutants there are of a kind, and what became of them. */
export interface Tally {
  readonly all: number;
  readonly killed: number;
  readonly equivalent: number;
  readonly survived: number;
}

/** Counts outcomes. */
export function tally(outcomes: readonly Outcome[]): Tally {
  const count = (state: Outcome["state"]): number => outcomes.filter((outcome) => outcome.state === state).length;
  return {
    all: outcomes.length,
    killed: count("killed"),
    equivalent: count("equivalent"),
    survived: count("survived"),
  };
}

/** The share of some mutants in all that can be killed, in hundredths of a percent, rounded down. */
export function scoreOf(killed: number, killable: number): number {
  return killable === 0 ? 10_000 : Math.floor((killed / killable) * 10_000);
}

/** Writes a score as percent. */
export function formatScore(score: number): string {
  return `${(score / 100).toFixed(score % 100 === 0 ? 0 : 2)} %`;
}
