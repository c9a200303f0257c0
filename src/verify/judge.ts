import { judgeBody } from "./judge-body.js";
import { judgeHeaders } from "./judge-headers.js";
import type { Question } from "./evidence.js";
import { responseFor } from "./document.js";
import type { DriftFound, JudgeTools } from "./drift.js";
import type { PlannedCall, Subject } from "./plan.js";
import type { Answer } from "./send.js";
import { settledBy } from "./settled.js";

/** What an answer says of the document. */
export interface Judgement {
  readonly drift: readonly DriftFound[];
  /** What readers should know beside it. */
  readonly notes: readonly string[];
  /** Open questions for which the answer speaks. */
  readonly settled: readonly Question[];
}

/** Holds an answer against the document: status, headers, media type, and the body in the closed world. */
export function judge(subject: Subject, call: PlannedCall, answer: Answer, tools: JudgeTools): Judgement {
  const { operation, evidence } = subject;
  const response = responseFor(operation, answer.status);
  const drift: DriftFound[] = [];
  const status = statusDrift(subject, call, answer.status);
  if (status) drift.push(status);
  if (response) {
    drift.push(...judgeHeaders(subject, response, answer));
    drift.push(...judgeBody(subject, response, answer, tools));
  }
  const told = drift.map((found) => ({ ...found, evidence: found.evidence || evidence.wordsAt(found.pointer) }));
  return {
    drift: told,
    notes: notesOf(subject, call, answer.status),
    settled: response ? settledBy(subject, call, response, answer, told, tools.places) : [],
  };
}

/** Statuses that say no more than that too much was asked. */
function limits({ operation }: Subject): readonly number[] {
  return operation.value["x-retry"]?.statuses ?? [];
}

function statusDrift(subject: Subject, call: PlannedCall, status: number): DriftFound | undefined {
  const { operation, evidence } = subject;
  const listed = Object.keys(operation.value.responses).filter((key) => key !== "default");
  const found = { kind: "status", place: "status" } as const;
  if (call.isProbe && !call.expects.includes(String(status)) && !limits(subject).includes(status)) {
    const expected = responseFor(operation, Number(call.expects[0]))?.pointer ?? operation.pointer;
    return {
      ...found,
      finding: `is ${status}`,
      pointer: expected,
      says: `${call.expects.join(" or ")} for ${call.name}`,
      evidence: evidence.wordsAt(expected),
    };
  }
  if (listed.includes(String(status))) return undefined;
  return {
    ...found,
    finding: `is ${status}, which is not listed`,
    pointer: `${operation.pointer}/responses`,
    says: listed.join(", "),
    evidence: evidence.wordsAt(`${operation.pointer}/responses/default`),
  };
}

function notesOf(subject: Subject, call: PlannedCall, status: number): string[] {
  const isSuccess = status >= 200 && status < 300;
  if (call.isProbe && isSuccess) return ["The vendor accepted it. Look whether something was made."];
  if (call.isProbe && limits(subject).includes(status)) {
    return ["The limit of calls is reached, so this says nothing of the probe. Try again later."];
  }
  if (call.isProbe || isSuccess) return [];
  return ["The vendor refused the call, so nothing was seen of an accepted one."];
}
