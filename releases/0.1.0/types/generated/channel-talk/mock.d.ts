import type { MockContract } from "../../src/mock/contract.js";
export declare const mock: MockContract;
