export declare function countUp(id: unknown, by: number): unknown;
