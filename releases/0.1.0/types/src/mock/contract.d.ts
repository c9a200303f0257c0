import type { Violation } from "../client/outcome.js";
export interface MockContract {
    readonly name: string;
    readonly vendor: string;
    readonly server: string;
    readonly tokenUrl?: string;
    readonly credentials: readonly MockCredential[];
    readonly operations: Readonly<Record<string, MockOperation>>;
}
export interface MockCredential {
    readonly name: string;
    readonly header: string;
    readonly prefix?: string;
}
export interface MockOperation {
    readonly method: string;
    readonly path: string;
    readonly parameters: Readonly<Partial<Record<ParameterPlace, Readonly<Record<string, ParameterType>>>>>;
    readonly body?: "optional" | "required";
    readonly rules: MockRules;
    readonly responses: Readonly<Record<string, MockResponse>>;
    readonly checks: MockChecks;
}
export type ParameterPlace = "path" | "query" | "header";
export type ParameterType = ScalarType | `${ScalarType}[]`;
export type ScalarType = "string" | "integer" | "number" | "boolean";
export interface MockResponse {
    readonly mediaType?: string;
    readonly optionalBody?: boolean;
    readonly headers: Readonly<Record<string, MockHeader>>;
    readonly examples: Readonly<Record<string, unknown>>;
    readonly example?: string;
    readonly echo?: Readonly<Record<string, string>>;
    readonly count?: readonly string[];
}
export interface MockHeader {
    readonly type: ScalarType;
    readonly value?: string | number | boolean;
}
export interface MockRefusal {
    readonly status: number;
    readonly example?: string;
    readonly message?: string;
    readonly member?: string;
}
export interface MockRules {
    readonly missingCredentials?: MockRefusal;
    readonly wrongCredentials?: MockRefusal;
    readonly invalidRequest?: MockRefusal;
    readonly unreadableBody?: MockRefusal;
    readonly wrongMethod?: MockRefusal;
    readonly rateLimited?: MockRefusal;
    readonly rateLimit?: MockRateLimit;
}
export interface MockRateLimit {
    readonly limit?: string;
    readonly remaining?: string;
    readonly wait?: {
        readonly header: string;
        readonly unit: "seconds" | "epoch-seconds" | "retry-after";
    };
    readonly window?: number;
}
export type Check = (value: unknown) => readonly Violation[];
export interface MockChecks {
    readonly parameters: Readonly<Partial<Record<ParameterPlace, Check>>>;
    readonly body?: Check;
    readonly responses: Readonly<Record<string, Check>>;
}
