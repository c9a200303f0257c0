import type { Operation, ResponseObject } from "../lib/openapi.js";

/** How a call is refused, as `x-mock` of an operation states it. */
interface Refusal {
  readonly status: number;
  readonly example?: string;
  readonly message?: string;
  readonly member?: string;
}

const REFUSALS = [
  "missingCredentials",
  "wrongCredentials",
  "invalidRequest",
  "unreadableBody",
  "wrongMethod",
  "rateLimited",
] as const;

/** `x-mock` of an operation. */
type OperationRules = Partial<Record<(typeof REFUSALS)[number], Refusal>> & {
  readonly rateLimit?: { readonly limit?: string; readonly remaining?: string; readonly window?: number };
};

/** `x-mock` of a response. */
interface ResponseRules {
  readonly example?: string;
  readonly echo?: Readonly<Record<string, string>>;
  readonly count?: readonly string[];
  readonly headers?: Readonly<Record<string, string | number | boolean>>;
}

/** How an operation refuses calls and limits their rate. */
export function operationRules({ object }: Operation): object {
  const { rateLimit, ...refusals } = (object["x-mock"] ?? {}) as OperationRules;
  const wait = object["x-retry"]?.wait;
  const limits = {
    limit: rateLimit?.limit?.toLowerCase(),
    remaining: rateLimit?.remaining?.toLowerCase(),
    wait: wait && { header: wait.header.toLowerCase(), unit: wait.unit },
    window: rateLimit?.window,
  };
  const named = REFUSALS.flatMap((name) => (refusals[name] ? [[name, refusals[name]]] : []));
  return { ...Object.fromEntries(named), rateLimit: rateLimit || wait ? limits : undefined };
}

/** Whether an operation documents what a call beyond the rate limit gets. */
export function isLimited({ object }: Operation): boolean {
  return (object["x-mock"] as OperationRules | undefined)?.rateLimited !== undefined;
}

/** What a response takes from the request and counts up. */
export function responseRules(response: ResponseObject): ResponseRules {
  return (response["x-mock"] ?? {}) as ResponseRules;
}

/** Names of the examples of a response, in the order of the document. */
export function exampleNames(response: ResponseObject): string[] {
  return Object.keys(Object.values(response.content ?? {})[0]?.examples ?? {});
}

/** The example that a response is answered with by default: its own choice, or the one that the operation refuses with. */
export function defaultExample({ object }: Operation, status: string, response: ResponseObject): string | undefined {
  const rules = (object["x-mock"] ?? {}) as OperationRules;
  const refusal = REFUSALS.map((name) => rules[name]).find((rule) => rule && String(rule.status) === status);
  return responseRules(response).example ?? refusal?.example ?? exampleNames(response)[0];
}
