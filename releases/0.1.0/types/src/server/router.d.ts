import type { MockContract } from "../mock/contract.js";
import { type MockAnswer } from "../mock/problem.js";
import type { AnyMockOptions } from "../mock/types.js";
export interface ListedMock {
    readonly path: string;
    readonly load: () => Promise<MockContract>;
}
export type MockList = Readonly<Record<string, ListedMock>>;
export declare function createRouter(mocks: MockList, options: AnyMockOptions): (request: Request) => Promise<MockAnswer>;
