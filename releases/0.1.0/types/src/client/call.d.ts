import type { Contract } from "./contract.js";
import type { Engine } from "./engine.js";
import type { AnyClientOptions, CallOptions } from "./options.js";
import type { Ship } from "./ship.js";
export interface ClientContext {
    readonly contract: Contract;
    readonly options: AnyClientOptions;
    readonly baseUrl: string;
    readonly ship: Ship;
    readonly secrets: Readonly<Record<string, string>>;
    middleware: object[];
    engine(): Promise<Engine>;
}
export interface CallInput extends CallOptions {
    readonly path?: Record<string, unknown>;
    readonly query?: Record<string, unknown>;
    readonly header?: Record<string, unknown>;
    readonly body?: unknown;
}
export declare function callOperation(context: ClientContext, id: string, input: CallInput): Promise<object>;
