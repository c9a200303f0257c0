import type { Violation } from "../client/outcome.js";
import type { MockOperation, MockRefusal } from "./contract.js";
import { type MockRequest } from "./expression.js";
import { type MockAnswer } from "./problem.js";
import type { RateLimit } from "./rate-limit.js";
export interface ChosenReply {
    readonly response: string;
    readonly status: number;
    readonly example?: string | undefined;
    readonly body?: {
        readonly value: unknown;
    };
    readonly headers?: Readonly<Record<string, string | number | boolean | undefined>>;
}
export interface AnswerContext {
    readonly operation: MockOperation;
    readonly limit: RateLimit;
    readonly calls: Record<string, number>;
    counted: number;
}
export declare function makeAnswer(context: AnswerContext, reply: ChosenReply, request?: MockRequest): MockAnswer;
export declare function makeRefusal(context: AnswerContext, { status, example, message, member }: MockRefusal, reason: string, violations?: readonly Violation[]): MockAnswer;
