export declare function fitting(pattern: RegExp, pointer: string, value: unknown): string;
export declare const FIELD_VALUE: RegExp;
export declare const CREDENTIAL: RegExp;
export declare function expandPath(template: string, values?: Record<string, unknown>): string;
export declare function percentEncode(text: string): string;
