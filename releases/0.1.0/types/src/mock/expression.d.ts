export interface MockRequest {
    readonly path: Readonly<Record<string, unknown>>;
    readonly query: Readonly<Record<string, unknown>>;
    readonly header: Readonly<Record<string, unknown>>;
    readonly body: unknown;
}
export interface Draft {
    readonly headers: Record<string, unknown>;
    body: unknown;
}
export declare function expressionsIn(source: string): string[];
export declare function isExpression(text: string): boolean;
export declare function evaluate(expression: string, request: MockRequest | undefined, draft: Draft): unknown;
export declare function assign(expression: string, draft: Draft, value: unknown): void;
