import type { Contract } from "../../src/client/contract.js";
export declare const contract: Contract;
