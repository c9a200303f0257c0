import type { MockList } from "../src/server/router.js";
export declare const mocks: MockList;
