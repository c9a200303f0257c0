import type { Outcome } from "./ask.js";
import type { Plan, PlannedCall, Subject } from "./plan.js";
import type { RequestView } from "./view.js";

/** Everything as data: the plan, and what came of it where something was sent. */
export function toJson(
  { vendor, operationId, document }: Subject,
  { calls, unsaid }: Plan,
  views: ReadonlyMap<string, RequestView>,
  base: string,
  outcomes: readonly Outcome[],
): object {
  return {
    vendor,
    operationId,
    document: document.info.version,
    server: base,
    calls: calls.map((call) => callToJson(call, views.get(call.name)!, outcomes)),
    notSent: unsaid,
  };
}

function callToJson(call: PlannedCall, request: RequestView, outcomes: readonly Outcome[]): object {
  const { name, isProbe, safety, expects, needs, questions } = call;
  const outcome = outcomes.find((one) => one.call === call);
  return { name, isProbe, safety, request, expects, needs, questions, ...(outcome ? { outcome: tell(outcome) } : {}) };
}

function tell(outcome: Outcome): object {
  switch (outcome.kind) {
    case "skipped":
      return { kind: "skipped" };
    case "unreachable":
      return { kind: "unreachable", why: outcome.why };
    case "answer":
      return { kind: "answer", status: outcome.answer.status, ...outcome.judgement };
  }
}
