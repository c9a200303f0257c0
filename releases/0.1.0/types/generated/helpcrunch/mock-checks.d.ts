import type { MockChecks } from "../../src/mock/contract.js";
export declare const checks: Readonly<Record<string, MockChecks>>;
