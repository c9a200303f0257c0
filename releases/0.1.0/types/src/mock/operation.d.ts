import { type AnyReply } from "./check-reply.js";
import type { MockCredential, MockOperation } from "./contract.js";
import { type MockAnswer } from "./problem.js";
import type { RateLimit } from "./rate-limit.js";
import { type ReadRequest } from "./read-request.js";
type AnyResolver = (request: ReadRequest) => AnyReply | number | Promise<AnyReply | number>;
export interface AnyOverrides {
    reply(status: AnyReply["status"], options?: Omit<AnyReply, "status">): void;
    sequence(replies: readonly (AnyReply | number)[]): void;
    resolve(resolver: AnyResolver): void;
    reset(): void;
}
export interface MockedOperation {
    readonly overrides: AnyOverrides;
    readonly calls: Readonly<Record<string, number>>;
    answer(request: Request, path: Readonly<Record<string, string>>): Promise<MockAnswer>;
    refuseMethod(method: string): MockAnswer;
    reset(): void;
}
export interface OperationSurroundings {
    readonly credentials: readonly MockCredential[];
    readonly accepted: Readonly<Record<string, string | undefined>> | undefined;
    readonly limit: RateLimit;
}
export declare function mockOperation(id: string, operation: MockOperation, { credentials, accepted, limit }: OperationSurroundings): MockedOperation;
export {};
