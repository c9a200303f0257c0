import type { Bundle } from "../lib/bundle.js";
import type { Operation, ResponseObject } from "../lib/openapi.js";
import { expressionsIn, isExpression } from "../../src/mock/expression.js";
import { SourceError } from "../lib/problems.js";
import { errorAt } from "../lib/source-tree.js";

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

/** Reads how an operation refuses calls and limits their rate; throws a {@link SourceError} for examples that are not there. */
export function operationRules(bundle: Bundle, operation: Operation): object {
  const rules = (operation.object["x-mock"] ?? {}) as OperationRules;
  const refusals = REFUSALS.flatMap((name) => {
    const refusal = rules[name];
    if (refusal) checkRefusal(bundle, operation, name, refusal);
    return refusal ? [[name, refusal]] : [];
  });
  const { limit, remaining, window } = rules.rateLimit ?? {};
  const declared = headerNames(operation.responses.map(({ object }) => object));
  const foreign = [limit, remaining].find((name) => name !== undefined && !declared.has(name.toLowerCase()));
  const place = `${operation.pointer}/x-mock/rateLimit`;
  if (foreign !== undefined) refuse(bundle.tree, place, `No response declares a header \`${foreign}\`.`);
  const wait = operation.object["x-retry"]?.wait;
  const rateLimit = {
    limit: limit?.toLowerCase(),
    remaining: remaining?.toLowerCase(),
    wait: wait && { header: wait.header.toLowerCase(), unit: wait.unit },
    window,
  };
  return { ...Object.fromEntries(refusals), rateLimit: rules.rateLimit || wait ? rateLimit : undefined };
}

/** Whether an operation documents what a call beyond the rate limit gets. */
export function isLimited({ object }: Operation): boolean {
  return (object["x-mock"] as OperationRules | undefined)?.rateLimited !== undefined;
}

/** Reads what a response takes from the request and counts up; throws a {@link SourceError} for what it cannot mean. */
export function checkedResponseRules(
  { tree }: Bundle,
  pointer: string,
  response: ResponseObject,
  example: string | undefined,
): ResponseRules {
  const rules = responseRules(response);
  const { echo = {}, count = [], headers = {} } = rules;
  const declared = headerNames([response]);
  const expressions = [...Object.keys(echo), ...Object.values(echo).flatMap(expressionsIn), ...count];
  const wrong = expressions.find((expression) => !isExpression(expression));
  const foreign = Object.keys(headers).find((name) => !declared.has(name.toLowerCase()));
  const unknown = example !== undefined && !exampleNames(response).includes(example) ? example : undefined;
  const message =
    (wrong !== undefined && `\`${wrong}\` is no runtime expression of a request or a response.`) ||
    (foreign !== undefined && `The response declares no header \`${foreign}\`.`) ||
    (unknown !== undefined && `The response has no example \`${unknown}\`.`);
  if (message) refuse(tree, `${pointer}/x-mock`, message);
  return rules;
}

function responseRules(response: ResponseObject): ResponseRules {
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

function checkRefusal({ tree }: Bundle, { pointer, responses }: Operation, name: string, refusal: Refusal): void {
  const { status, example, message, member } = refusal;
  const found = responses.find((response) => response.status === String(status)) ?? responses.find(isDefault);
  const names = found && exampleNames(found.object);
  const place = `${pointer}/x-mock/${name}`;
  if (!names) refuse(tree, place, `The operation documents no response ${status}.`);
  if (example !== undefined && !names.includes(example)) {
    refuse(tree, place, `The response has no example \`${example}\`; there are: ${names.join(", ") || "none"}.`);
  }
  const wrong = [message, member].find((expression) => expression !== undefined && !isExpression(expression));
  if (wrong !== undefined) refuse(tree, place, `\`${wrong}\` is no runtime expression of a response.`);
}

function headerNames(responses: readonly ResponseObject[]): Set<string> {
  const names = responses.flatMap(({ headers = {} }) => Object.keys(headers));
  return new Set(names.map((name) => name.toLowerCase()));
}

function refuse(tree: Bundle["tree"], pointer: string, message: string): never {
  throw new SourceError([errorAt(tree, pointer, "mock-rules", message)]);
}

function isDefault({ status }: { readonly status: string }): boolean {
  return status === "default";
}
