import type { Violation } from "./outcome.js";
export type Credential = string | (() => string | Promise<string>);
export interface RetryOptions {
    readonly limit?: number;
    readonly maxWait?: number;
}
export interface ContractDrift extends Violation {
    readonly kind: "unknown-member" | "unknown-value" | "violation";
    readonly operation: string;
    readonly status: number;
}
export interface CallOptions {
    readonly signal?: AbortSignal | undefined;
    readonly timeout?: number;
}
export interface CommonOptions {
    readonly fetch?: ((request: Request, init?: RequestInit) => Promise<Response>) | undefined;
    readonly timeout?: number;
    readonly maxResponseBytes?: number;
    readonly retry?: RetryOptions;
    readonly validate?: "request" | "response" | "both";
    readonly onContractDrift?: (drift: readonly ContractDrift[]) => void;
    readonly allowHttp?: boolean;
}
export interface FixedServer {
    readonly baseUrl?: string;
}
export interface ReplacedServer {
    readonly baseUrl: string;
    readonly server?: never;
}
export interface AnyClientOptions extends CommonOptions {
    readonly auth?: Readonly<Record<string, Credential | undefined>> | undefined;
    readonly baseUrl?: string | undefined;
    readonly server?: Readonly<Record<string, string>> | undefined;
}
