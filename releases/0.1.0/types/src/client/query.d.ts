export declare function expandQuery(values: Record<string, unknown>): string;
