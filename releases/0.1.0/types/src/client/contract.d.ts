export interface Contract {
    readonly vendor: string;
    readonly server: string;
    readonly variables?: Readonly<Record<string, string | null>>;
    readonly auth: Readonly<Record<string, {
        readonly header: string;
        readonly prefix?: string;
    }>>;
    readonly tokenUrl?: string;
    readonly operations: Readonly<Record<string, OperationContract>>;
    readonly validators: () => Promise<unknown>;
}
export interface OperationContract {
    readonly method: string;
    readonly path: string;
    readonly responses: Readonly<Record<number, "empty" | "json" | "json?">>;
    readonly headers: Readonly<Record<string, "string" | "integer" | "number" | "boolean">>;
    readonly retry?: RetryPolicy;
}
export interface RetryPolicy {
    readonly statuses: readonly number[];
    readonly header?: string;
    readonly unit?: "seconds" | "epoch-seconds" | "retry-after";
    readonly repeatable?: string;
}
