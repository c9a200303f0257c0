import type { MockRateLimit } from "./contract.js";
export interface RateLimit {
    take(): boolean;
    headers(rule: MockRateLimit | undefined, examples: Examples, refused: boolean): Readonly<Record<string, string | number>>;
    reset(): void;
}
type Examples = Readonly<Record<string, {
    readonly value?: string | number | boolean;
}>>;
export declare function createRateLimit(limit: number | undefined, window: number): RateLimit;
export {};
