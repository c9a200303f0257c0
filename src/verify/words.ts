import type { Environment } from "./credentials.js";
import type { Question } from "./evidence.js";
import type { Plan, PlannedCall, Subject } from "./plan.js";
import { addressOf, type RequestView } from "./view.js";

/** How many groups of questions are printed for people; `--json` has all. */
const MOST = 6;

/** Questions with one reason, which stand or fall together. */
export interface QuestionGroup {
  readonly reason: string;
  readonly kind: string;
  readonly pointers: readonly string[];
}

/** Puts together what is open for one reason. */
function groupQuestions(questions: readonly Question[]): QuestionGroup[] {
  const groups = new Map<string, { reason: string; kind: string; pointers: string[] }>();
  for (const { reason, kind, pointer, claim } of questions) {
    const group = groups.get(reason) ?? { reason, kind, pointers: [] };
    const place = claim === "type" ? pointer : `${pointer} (${claim})`;
    if (!group.pointers.includes(place)) group.pointers.push(place);
    groups.set(reason, group);
  }
  return [...groups.values()];
}

/** What would be sent, for people. */
export function planInWords(
  subject: Subject,
  { calls, unsaid }: Plan,
  views: ReadonlyMap<string, RequestView>,
  base: string,
  env: Environment,
): string {
  const parts = calls.map((call, index) => {
    const lines = requestInWords(subject, call, views.get(call.name)!, base, env);
    return [
      `${index + 1}. ${call.name} (${call.isProbe ? "--probe" : "--send"})`,
      ...indent([
        ...lines,
        `why it is sent: ${call.isProbe ? "it can make nothing. " : ""}${call.safety}`,
        `expected: ${call.expects.join(" or ")}`,
        ...(call.needs.length === 0 ? [] : [`needs: ${call.needs.join(", ")}`]),
        ...questionsInWords("could settle", call.questions),
      ]),
    ].join("\n");
  });
  const left = unsaid.map(({ name, why }) => `- ${name}: ${why}`);
  return [
    `${subject.vendor} ${subject.operationId}: what could be sent. Nothing is sent without --probe or --send.`,
    ...parts,
    ...(left.length === 0 ? [] : [["Probes that are not sent:", ...left].join("\n")]),
  ].join("\n\n");
}

/** A request in the form of HTTP, with credentials masked. */
export function requestInWords(
  { credentials }: Subject,
  { carries }: PlannedCall,
  view: RequestView,
  base: string,
  env: Environment,
): string[] {
  const carried = carries === "none" ? [] : credentials;
  const headers = carried.map(({ header, prefix = "", env: name }) => {
    const from = carries === "invented" ? "invented" : env[name] ? name : `${name}, not set`;
    return `${header}: ${prefix}*** (${from})`;
  });
  const own = Object.entries(view.parameters.header ?? {}).map(([name, value]) => `${name}: ${String(value)}`);
  const hasBody = view.body !== undefined;
  return [
    `${view.method} ${base}${addressOf(view)}`,
    ...headers,
    ...own,
    ...(hasBody ? ["content-type: application/json", JSON.stringify(view.body)] : []),
  ];
}

/** Open questions, each with its places. */
export function questionsInWords(title: string, questions: readonly Question[]): string[] {
  const groups = groupQuestions(questions);
  if (groups.length === 0) return [];
  const shown = groups.slice(0, MOST).map(({ reason, kind, pointers }) => {
    const places = pointers.length > 3 ? [...pointers.slice(0, 2), `${pointers.length - 2} more`] : pointers;
    return `- ${reason} (${kind}: ${places.join(", ")})`;
  });
  const left = groups.length - shown.length;
  return [`${title}:`, ...shown, ...(left > 0 ? [`- ${left} more; --json lists them`] : [])];
}

/** Sets lines in. */
export function indent(lines: readonly string[]): string[] {
  return lines.map((line) => `   ${line}`);
}
