import type { Environment } from "./credentials.js";
import type { JudgeTools } from "./drift.js";
import { judge, type Judgement } from "./judge.js";
import { headersFor, type PlannedCall, type Subject } from "./plan.js";
import { toRequest } from "./request.js";
import { sendOnce, type Answer } from "./send.js";

/** What came of one call. */
export type Outcome =
  | { readonly kind: "answer"; readonly call: PlannedCall; readonly answer: Answer; readonly judgement: Judgement }
  | { readonly kind: "unreachable"; readonly call: PlannedCall; readonly why: string }
  | { readonly kind: "skipped"; readonly call: PlannedCall };

/** Sends calls one after the other, each once, and judges the answers. Those that lack something are left out. */
export async function askAll(
  subject: Subject,
  calls: readonly PlannedCall[],
  { base, env, token, timeout }: { base: string; env: Environment; token: string | undefined; timeout: number },
  tools: JudgeTools,
): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const call of calls) {
    if (call.needs.length > 0) {
      outcomes.push({ kind: "skipped", call });
      continue;
    }
    const exchange = await sendOnce(toRequest(call, base, headersFor(subject, call, env, token)), timeout);
    outcomes.push(
      exchange.kind === "answer"
        ? { kind: "answer", call, answer: exchange, judgement: judge(subject, call, exchange, tools) }
        : { kind: "unreachable", call, why: exchange.why },
    );
  }
  return outcomes;
}

/** The exit code: 1 for drift, 3 where an answer did not come, 0 where all held. */
export function exitCodeOf(outcomes: readonly Outcome[]): number {
  if (outcomes.some((one) => one.kind === "answer" && one.judgement.drift.length > 0)) return 1;
  return outcomes.some(({ kind }) => kind === "unreachable") ? 3 : 0;
}
