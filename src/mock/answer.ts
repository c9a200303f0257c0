import { parsePointer } from "../pointer.js";
import type { Violation } from "../client/outcome.js";
import type { MockOperation, MockRefusal } from "./contract.js";
import { countUp } from "./count.js";
import { assign, evaluate, type Draft, type MockRequest } from "./expression.js";
import { hasNoBody } from "./null-body.js";
import { headerText, problem, VIOLATION_HEADER, type MockAnswer } from "./problem.js";
import type { RateLimit } from "./rate-limit.js";

/** A documented response that was chosen, with what is to differ from its defaults. */
export interface ChosenReply {
  /** The status as the document lists it, or `default`. */
  readonly response: string;
  readonly status: number;
  readonly example?: string | undefined;
  /** Replaces the example; a value of undefined stands for no body. */
  readonly body?: { readonly value: unknown };
  /** By lower-case name; undefined leaves a header out. */
  readonly headers?: Readonly<Record<string, string | number | boolean | undefined>>;
}

/** What the answers of one operation depend on besides the request. */
export interface AnswerContext {
  readonly operation: MockOperation;
  readonly limit: RateLimit;
  /** How often each documented response was given; counts up here. */
  readonly calls: Record<string, number>;
  /** How many answers with a counted id there were; counts up here. */
  counted: number;
}

/** Makes the answer of a chosen response: example, counted ids, the caller's values, rate-limit headers. */
export function makeAnswer(context: AnswerContext, reply: ChosenReply, request?: MockRequest): MockAnswer {
  return finish(makeDraft(context, reply, request), context, reply);
}

/** Makes the documented answer to a refused call, which says what was wrong in the vendor's words and in a header. */
export function makeRefusal(
  context: AnswerContext,
  { status, example, message, member }: MockRefusal,
  reason: string,
  violations: readonly Violation[] = [],
): MockAnswer {
  const { responses } = context.operation;
  const response = responses[status] ? String(status) : "default";
  if (!responses[response]) return problem(status, "The mock refuses this request", reason);
  const reply = { response, status, example };
  const draft = makeDraft(context, reply, undefined);
  const [first] = violations;
  if (message) assign(message, draft, reason);
  if (member && first) assign(member, draft, memberPath(first.pointer));
  draft.headers[VIOLATION_HEADER] = headerText(reason);
  return finish(draft, context, reply);
}

function makeDraft(context: AnswerContext, reply: ChosenReply, request: MockRequest | undefined): Draft {
  const { operation, limit } = context;
  const { headers, examples, example, count, echo } = operation.responses[reply.response]!;
  const draft: Draft = { headers: {}, body: examples[reply.example ?? example ?? ""] };
  for (const name in headers) if (headers[name]!.value !== undefined) draft.headers[name] = headers[name]!.value;
  const refused = reply.status === operation.rules.rateLimited?.status;
  const limits = limit.headers(operation.rules.rateLimit, headers, refused);
  for (const name in limits) if (headers[name]) draft.headers[name] = limits[name];
  if (count) {
    for (const place of count) assign(place, draft, countUp(evaluate(place, undefined, draft), context.counted));
    context.counted++;
  }
  for (const target in echo) {
    const value = evaluate(echo[target]!, request, draft);
    if (value !== undefined) assign(target, draft, value);
  }
  if (reply.body) draft.body = reply.body.value;
  return draft;
}

function finish({ headers, body }: Draft, { operation, calls }: AnswerContext, reply: ChosenReply): MockAnswer {
  calls[reply.response] = (calls[reply.response] ?? 0) + 1;
  const texts: Record<string, string> = {};
  const documented = operation.responses[reply.response]!.mediaType;
  const mediaType = hasNoBody(reply.status) ? undefined : documented;
  if (mediaType && body !== undefined) texts["content-type"] = mediaType;
  for (const name in headers) texts[name] = headerText(String(headers[name]));
  for (const name in reply.headers) {
    const value = reply.headers[name];
    if (value === undefined) delete texts[name];
    else texts[name] = String(value);
  }
  return { status: reply.status, headers: texts, body: mediaType ? JSON.stringify(body) : undefined };
}

/** `/body/items/0/id` as vendors write it: `items[0].id`; the name of the place where it is wrong as a whole. */
function memberPath(pointer: string): string {
  const [place, ...segments] = parsePointer(pointer);
  return (segments.length > 0 ? segments : [place!]).reduce(
    (path, segment) => (/^\d+$/.test(segment) ? `${path}[${segment}]` : path ? `${path}.${segment}` : segment),
    "",
  );
}
