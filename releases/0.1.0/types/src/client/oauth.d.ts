import type { AnyClientOptions } from "./options.js";
export type TokenSource = (stale?: string) => Promise<string>;
export declare function clientCredentials(tokenUrl: string, baseUrl: string, client_id: string, client_secret: string, options: AnyClientOptions): TokenSource;
