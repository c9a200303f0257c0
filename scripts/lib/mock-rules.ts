import { lower } from "./header-name.js";

/** How a call is refused, as `x-mock` of an operation states it. */
export interface Refusal {
  readonly status: number;
  readonly example?: string;
  readonly message?: string;
  readonly member?: string;
}

/** The reasons for which a mock refuses a call. */
export const REFUSALS = [
  "missingCredentials",
  "wrongCredentials",
  "invalidRequest",
  "unreadableBody",
  "wrongMethod",
  "rateLimited",
] as const;

/** `x-mock` of an operation; names of headers in lower case. */
export type OperationMock = Partial<Record<(typeof REFUSALS)[number], Refusal>> & {
  readonly rateLimit?: {
    readonly limit?: string | undefined;
    readonly remaining?: string | undefined;
    readonly window?: number | undefined;
  };
};

/** `x-mock` of a response; names of headers in lower case. */
export interface ResponseMock {
  readonly example?: string;
  readonly echo?: Readonly<Record<string, string>>;
  readonly count?: readonly string[];
  readonly headers: ReadonlyMap<string, string | number | boolean>;
}

/** Reads `x-mock` of an operation, which the lint rule of documents has judged. */
export function operationMock(written: unknown): OperationMock {
  const { rateLimit, ...refusals } = (written ?? {}) as OperationMock;
  if (rateLimit === undefined) return refusals;
  const { limit, remaining, window } = rateLimit;
  return { ...refusals, rateLimit: { limit: limit && lower(limit), remaining: remaining && lower(remaining), window } };
}

/** Reads `x-mock` of a response. */
export function responseMock(written: unknown): ResponseMock {
  const { headers = {}, ...rest } = (written ?? {}) as { readonly headers?: Record<string, string | number | boolean> };
  return { ...rest, headers: new Map(Object.entries(headers).map(([name, value]) => [lower(name), value])) };
}
