import type { Contract } from "./contract.js";
import type { AnyClientOptions } from "./options.js";
export declare function createContractClient<Client>(contract: Contract, options?: AnyClientOptions): Client;
