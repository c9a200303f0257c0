export declare function parsePointer(pointer: string): string[];
export declare function formatPointer(segments: readonly (string | number)[]): string;
export declare function below(pointer: string, segment: string | number): string;
export declare function resolvePointer(data: unknown, pointer: string): unknown;
export declare function readAt(data: unknown, segments: readonly string[]): unknown;
export declare function isContainer(value: unknown): value is Record<string, unknown>;
