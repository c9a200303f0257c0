import type { MockAnswer } from "../mock/problem.js";
import type { MockList } from "./router.js";
export declare function describeMocks(mocks: MockList): Promise<MockAnswer>;
