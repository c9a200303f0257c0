import type { MockContract } from "./contract.js";
import { type AnyOverrides } from "./operation.js";
import type { MockAnswer } from "./problem.js";
import type { AnyMockOptions, MockControls } from "./types.js";
export interface Mock extends MockControls {
    readonly overrides: Readonly<Record<string, AnyOverrides>>;
    answer(request: Request, path: string): Promise<MockAnswer | undefined>;
    answerToken(request: Request): Promise<MockAnswer>;
}
export declare function createMock(contract: MockContract, { auth, limit, delay }?: AnyMockOptions): Mock;
