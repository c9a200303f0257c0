import { formatTable } from "../lib/table.js";
import { formatScore } from "schema-mutation";
import { groupBy } from "../lib/group.js";
import type { DocumentOutcome } from "./documents/test.js";
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

/** A table with one row for each kind of wrong statement in whole documents, and the checks that find it. */
export function killerTable(outcomes: readonly DocumentOutcome[]): string {
  const rows = [...groupBy(outcomes, ({ kind }) => kind)].map(([kind, those]) => {
    const killers = groupBy(those, ({ killer }) => killer ?? "");
    const named = [...killers].filter(([killer]) => killer !== "").map(([killer, all]) => `${killer} ${all.length}`);
    return [kind, those.length, killers.get("")?.length ?? 0, named.join(", ")];
  });
  return formatTable([["wrong in the document", "mutants", "survived", "found by"], ...rows]);
}
