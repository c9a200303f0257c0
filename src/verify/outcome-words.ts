import type { Outcome } from "./ask.js";
import type { DriftFound } from "./drift.js";
import type { Unsaid } from "./probes.js";
import { indent, questionsInWords } from "./words.js";

/** What came of the calls, for people: each call, and a sentence on all of them. */
export function outcomesInWords(
  outcomes: readonly Outcome[],
  unsaid: readonly Unsaid[],
  requests: ReadonlyMap<string, readonly string[]>,
): string {
  const parts = outcomes.map((outcome) =>
    [outcome.call.name, ...indent([...(requests.get(outcome.call.name) ?? []), ...linesOf(outcome)])].join("\n"),
  );
  const left = unsaid.map(({ name, why }) => [name, ...indent([`not sent: ${why}`])].join("\n"));
  return [...parts, ...left, summaryOf(outcomes)].join("\n\n");
}

function linesOf(outcome: Outcome): string[] {
  switch (outcome.kind) {
    case "skipped":
      return [`not sent: it needs ${outcome.call.needs.join(", ")}`];
    case "unreachable":
      return [
        `no answer: ${outcome.why}`,
        ...(outcome.call.isProbe ? [] : ["Whether something was made is not known. Look before you send it again."]),
      ];
    case "answer": {
      const { answer, judgement } = outcome;
      const { drift, notes, settled } = judgement;
      return [
        `answer: ${answer.status}, ${drift.length === 0 ? "as the document says" : "not as the document says"}`,
        ...notes,
        ...drift.flatMap(driftInWords),
        ...questionsInWords("speaks for what was open", settled),
      ];
    }
  }
}

function driftInWords({ place, finding, pointer, says, evidence }: DriftFound): string[] {
  return [
    `drift: ${place} ${finding}`,
    ...indent([`the document says: ${says} (${pointer})`, `evidence: ${evidence}`]),
  ];
}

function summaryOf(outcomes: readonly Outcome[]): string {
  const count = (is: (outcome: Outcome) => boolean): number => outcomes.filter(is).length;
  const held = count((one) => one.kind === "answer" && one.judgement.drift.length === 0);
  const parts = [
    `${held} of ${outcomes.length} calls held`,
    `${count((one) => one.kind === "answer" && one.judgement.drift.length > 0)} drifted`,
    `${count(({ kind }) => kind === "unreachable")} without an answer`,
    `${count(({ kind }) => kind === "skipped")} not sent`,
  ];
  return `${parts.join(", ")}.`;
}
