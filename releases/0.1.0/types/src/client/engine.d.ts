import { type Middleware } from "openapi-fetch";
import type { ClientContext } from "./call.js";
import type { Shipment } from "./ship.js";
export interface Engine {
    request(path: string, init: EngineInit, shipment: Shipment): Promise<Response>;
    call(method: string, path: string, init?: EngineInit): Promise<unknown>;
}
export interface EngineInit extends RequestInit {
    readonly params?: Readonly<Record<string, unknown>>;
    readonly fetch?: (request: Request) => Promise<Response>;
    readonly middleware?: readonly Middleware[];
}
export declare function createEngine(context: ClientContext): Engine;
