import { REFUSALS } from "../lib/mock-rules.js";
import type { Operation, Response } from "../lib/openapi.js";

/** How an operation refuses calls and limits their rate. */
export function operationRules({ mock, retry }: Operation): object {
  const { rateLimit } = mock;
  const wait = retry?.wait;
  const limits = {
    limit: rateLimit?.limit,
    remaining: rateLimit?.remaining,
    wait: wait && { header: wait.header, unit: wait.unit },
    window: rateLimit?.window,
  };
  const named = REFUSALS.flatMap((name) => (mock[name] ? [[name, mock[name]]] : []));
  return { ...Object.fromEntries(named), rateLimit: rateLimit || wait ? limits : undefined };
}

/** Whether an operation documents what a call beyond the rate limit gets. */
export function isLimited({ mock }: Operation): boolean {
  return mock.rateLimited !== undefined;
}

/** Names of the examples of a response, in the order of the document. */
export function exampleNames({ body }: Response): string[] {
  return Object.keys(body?.media.examples ?? {});
}

/** The example that a response is answered with by default: its own choice, or the one that the operation refuses with. */
export function defaultExample({ mock }: Operation, response: Response): string | undefined {
  const refusal = REFUSALS.map((name) => mock[name]).find((rule) => rule && String(rule.status) === response.status);
  return response.mock.example ?? refusal?.example ?? exampleNames(response)[0];
}
