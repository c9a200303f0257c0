import type { Outcome } from "./score.js";

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

/** The share of the mutants that are killed, of those that can be, in hundredths of a percent, rounded down. */
export function scoreOf({ all, killed, equivalent }: Tally): number {
  return all === equivalent ? 10_000 : Math.floor((killed / (all - equivalent)) * 10_000);
}

/** Writes a score as percent. */
export function formatScore(score: number): string {
  return `${(score / 100).toFixed(score % 100 === 0 ? 0 : 2)} %`;
}

/** Lays rows out in columns; the first column stands left, the others right. */
export function formatTable(rows: readonly (readonly (string | number)[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => String(row[column]).length)));
  const cell = (text: string | number, column: number): string =>
    column === 0 ? String(text).padEnd(widths[column]!) : String(text).padStart(widths[column]!);
  return rows.map((row) => row.map(cell).join("  ").trimEnd()).join("\n");
}

/** A table with one row for each group of outcomes. */
export function tallyTable(title: string, groups: ReadonlyMap<string, readonly Outcome[]>): string {
  const rows = [...groups].map(([name, outcomes]) => {
    const counts = tally(outcomes);
    return [name, counts.all, counts.killed, counts.equivalent, counts.survived, formatScore(scoreOf(counts))];
  });
  return formatTable([[title, "mutants", "killed", "equivalent", "survived", "score"], ...rows]);
}

/** Groups items by a key, in the order in which the keys are met. */
export function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}
