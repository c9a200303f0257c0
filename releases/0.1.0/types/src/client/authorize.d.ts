import type { Contract } from "./contract.js";
import type { AnyClientOptions } from "./options.js";
export type Authorize = (headers: Headers, stale?: string) => Promise<string | undefined>;
export declare function authorizer({ auth, tokenUrl }: Contract, options: AnyClientOptions, baseUrl: string, secrets: Record<string, string>): Authorize;
