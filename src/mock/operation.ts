import { makeAnswer, makeRefusal, type AnswerContext, type ChosenReply } from "./answer.js";
import { checkReply, type AnyReply } from "./check-reply.js";
import type { MockCredential, MockOperation } from "./contract.js";
import { refuseCredentials } from "./credentials.js";
import { readPreference, type Preference } from "./prefer.js";
import { problem, type MockAnswer } from "./problem.js";
import type { RateLimit } from "./rate-limit.js";
import { readRequest, type ReadRequest } from "./read-request.js";

type AnyResolver = (request: ReadRequest) => AnyReply | number | Promise<AnyReply | number>;

/** The overrides of an operation as the runtime sees them; `OperationOverrides` has their types. */
export interface AnyOverrides {
  reply(status: AnyReply["status"], options?: Omit<AnyReply, "status">): void;
  sequence(replies: readonly (AnyReply | number)[]): void;
  resolve(resolver: AnyResolver): void;
  reset(): void;
}

/** One operation of a mock: what it is told to answer, and its answers. */
export interface MockedOperation {
  readonly overrides: AnyOverrides;
  /** How often each documented response was given. */
  readonly calls: Readonly<Record<string, number>>;
  /** Answers a request whose path has these variables; rejects only where the body cannot be received. */
  answer(request: Request, path: Readonly<Record<string, string>>): Promise<MockAnswer>;
  /** The documented answer to another method on the same path. */
  refuseMethod(method: string): MockAnswer;
  /** Answers as by default again, and counts ids from the start. */
  reset(): void;
}

/** What the operations of one mock have in common. */
export interface OperationSurroundings {
  readonly credentials: readonly MockCredential[];
  /** The credentials that are accepted, by name; any where absent. */
  readonly accepted: Readonly<Record<string, string | undefined>> | undefined;
  readonly limit: RateLimit;
}

/** Makes the mock of one operation. */
export function mockOperation(
  id: string,
  operation: MockOperation,
  { credentials, accepted, limit }: OperationSurroundings,
): MockedOperation {
  const { rules, responses } = operation;
  const calls = Object.fromEntries(Object.keys(responses).map((status) => [status, 0]));
  const context: AnswerContext = { operation, limit, calls, counted: 0 };
  const success = Object.keys(responses).find((status) => status.startsWith("2")) ?? "default";
  const usual: ChosenReply = { response: success, status: Number(success) || 200 };
  const told = new Set<string>();
  let script: readonly ChosenReply[] = [];
  let repeat = false;
  let resolver: AnyResolver | undefined;

  const check = (method: string, reply: AnyReply | number): ChosenReply => {
    try {
      return checkReply(operation, reply);
    } catch (error) {
      throw new TypeError(`${id}.${method}: ${(error as Error).message}`, { cause: error });
    }
  };
  const plan = (replies: readonly ChosenReply[], again: boolean, decide?: AnyResolver): void => {
    script = replies;
    repeat = again;
    resolver = decide;
  };
  const nextOfScript = (): ChosenReply => {
    const [first, ...rest] = script;
    if (!repeat) script = rest;
    return first!;
  };

  const prefer = ({ code, example }: Preference): ChosenReply => {
    const options = example === undefined ? {} : { example };
    if (code === undefined) return check("prefer", { status: usual.status, ...options });
    const byDefault = !responses[code] && responses.default;
    return check("prefer", byDefault ? { status: "default", code, ...options } : { status: code, ...options });
  };

  /** A success is for good calls only, so that a test which forces one still learns of a bad call. */
  const refuse = (request: Request, read: ReadRequest): MockAnswer | undefined => {
    const unknown = refuseCredentials(credentials, rules, accepted, request.headers);
    if (unknown) return makeRefusal(context, unknown.refusal, unknown.reason);
    if (!limit.take() && rules.rateLimited)
      return makeRefusal(context, rules.rateLimited, "the limit of the mock is reached");
    if (read.violations.length === 0) return undefined;
    const rule = (read.unreadable ? rules.unreadableBody : undefined) ?? rules.invalidRequest ?? { status: 400 };
    const reason = read.violations.map(({ pointer, message }) => `${pointer} ${message}`).join("; ");
    return makeRefusal(context, rule, reason, read.violations);
  };

  const fail = (error: unknown): MockAnswer => {
    const detail = `The mock of ${id} cannot answer: ${error instanceof Error ? error.message : String(error)}`;
    if (!told.has(detail)) console.error(detail);
    told.add(detail);
    return problem(500, "The mock was told to answer what the document does not have", detail);
  };

  return {
    calls,
    overrides: {
      reply: (status, options = {}) => plan([check(`reply(${status})`, { ...options, status })], true),
      sequence: (replies) =>
        plan(
          replies.map((reply, index) => check(`sequence[${index}]`, reply)),
          false,
        ),
      resolve: (decide) => plan([], false, decide),
      reset: () => plan([], false),
    },
    async answer(request, path) {
      const preference = readPreference(request.headers.get("prefer"));
      const read = await readRequest(operation, request, path);
      let preferred: ChosenReply | undefined;
      try {
        preferred = preference && prefer(preference);
      } catch (error) {
        return problem(404, "No such response is documented", (error as Error).message);
      }
      try {
        const scripted = preferred ?? script[0];
        const take = (): ChosenReply => preferred ?? nextOfScript();
        if (scripted && scripted.status >= 300) return makeAnswer(context, take(), read);
        const refusal = refuse(request, read);
        if (refusal) return refusal;
        if (scripted) return makeAnswer(context, take(), read);
        return makeAnswer(context, resolver ? check("resolve", await resolver(read)) : usual, read);
      } catch (error) {
        return fail(error);
      }
    },
    refuseMethod: (method) =>
      makeRefusal(
        context,
        rules.wrongMethod ?? { status: 405 },
        `the method is ${method}, and must be ${operation.method}`,
      ),
    reset() {
      plan([], false);
      context.counted = 0;
    },
  };
}
