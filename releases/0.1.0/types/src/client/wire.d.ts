import type { Deadline } from "./deadline.js";
import type { AnyClientOptions } from "./options.js";
export declare function send(fetch: AnyClientOptions["fetch"], request: Request, { controller }: Deadline): Promise<Response>;
export interface BodyText {
    readonly text: string;
    readonly problem?: string;
}
export declare function readText({ bodyUsed, body }: Response, { maxResponseBytes }: AnyClientOptions): Promise<BodyText>;
