import { formatTable } from "../lib/table.js";
import { formatScore } from "schema-mutation";
import { groupBy } from "../lib/group.js";
import type { Found } from "./mutation.js";
import { figure, scoreOf } from "./ratchet.js";

/** A table with one row for each group of mutants, and both figures. */
export function scoreTable(title: string, found: readonly Found[], keyOf: (one: Found) => string): string {
  const groups = [...groupBy(found, keyOf)].map(([name, those]) => row(name, those));
  const head = [title, "mutants", "equivalent", "killed by others", "", "by all", ""];
  return formatTable([head, ...groups, row("together", found)]);
}

function row(name: string, found: readonly Found[]): (string | number)[] {
  const score = scoreOf(found.filter(({ state }) => state !== "equivalent"));
  const [others, all] = [figure(score, "byOthers"), figure(score, "byAll")].map(formatScore);
  return [name, score.mutants, found.length - score.mutants, score.byOthers, others!, score.byAll, all!];
}
