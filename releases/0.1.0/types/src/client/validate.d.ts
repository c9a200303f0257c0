import type { Contract } from "./contract.js";
import type { CommonOptions, ContractDrift } from "./options.js";
import type { Violation } from "./outcome.js";
export interface OperationValidators {
    readonly request?: (body: unknown) => readonly Violation[];
    readonly responses: Readonly<Record<string, (body: unknown) => readonly Omit<ContractDrift, "operation" | "status">[]>>;
}
export declare function validated(contract: Contract, id: string, options: CommonOptions, body: unknown, work: () => Promise<object>): Promise<object>;
