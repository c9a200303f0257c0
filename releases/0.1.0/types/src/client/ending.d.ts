export declare class Ended extends TypeError {
    readonly outcome: {
        readonly status: string;
        readonly cause?: unknown;
        readonly [field: string]: unknown;
    };
    constructor(outcome: Ended["outcome"], message?: string);
}
export declare function refusal(pointer: string, message: string): Ended;
export declare function endingOf(thrown: unknown, attempts: number, secrets: readonly string[]): object;
