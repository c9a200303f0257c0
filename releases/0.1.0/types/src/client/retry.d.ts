import type { RetryPolicy } from "./contract.js";
export declare function waitNamedBy(policy: RetryPolicy | undefined, response: Response): number | undefined;
export declare function retryDelay(policy: RetryPolicy | undefined, attempts: number, maxWait: number, body: unknown, response: Response | undefined, error: unknown): number | undefined;
