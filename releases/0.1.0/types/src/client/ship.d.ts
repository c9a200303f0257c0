import type { Authorize } from "./authorize.js";
import type { RetryPolicy } from "./contract.js";
import type { Deadline } from "./deadline.js";
import type { AnyClientOptions } from "./options.js";
export interface Shipment {
    readonly retry: RetryPolicy | undefined;
    readonly state: {
        attempts: number;
        readonly request: {
            url: string;
        };
    };
    readonly body: unknown;
    readonly payload?: string | undefined;
    readonly deadline: Deadline;
    readonly fetch?: AnyClientOptions["fetch"];
}
export type Ship = (request: Request, shipment: Shipment) => Promise<Response>;
export declare function shipper(options: AnyClientOptions, authorize: Authorize): Ship;
