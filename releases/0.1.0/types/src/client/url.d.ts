import type { Contract } from "./contract.js";
import type { AnyClientOptions } from "./options.js";
export declare function baseUrlOf(contract: Contract, options: AnyClientOptions): string;
