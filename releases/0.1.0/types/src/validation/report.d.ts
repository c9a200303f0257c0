import type { ContractDrift } from "../client/options.js";
import type { Violation } from "../client/outcome.js";
export interface ValidationError {
    readonly instancePath: string;
    readonly keyword: string;
    readonly params: Readonly<Record<string, unknown>>;
    readonly message?: string;
}
export interface CompiledValidator {
    (value: unknown): boolean;
    errors?: readonly ValidationError[] | null;
}
export declare function violationsBy(validate: CompiledValidator): (value: unknown) => Violation[];
export declare function ifPresent<T>(check: (value: unknown) => T[]): (value: unknown) => T[];
export declare function driftBy(validate: CompiledValidator): (value: unknown) => Omit<ContractDrift, "operation" | "status">[];
