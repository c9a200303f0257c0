import type { Contract } from "./contract.js";
import type { CommonOptions, ContractDrift } from "./options.js";
import type { AnyResult, Violation } from "./outcome.js";

/** Compiled checks of one operation; `generated/<vendor>/validators.ts` exports them by operationId. */
export interface OperationValidators {
  /** Violations of a request body, undefined if none is sent; pointers start at the body. */
  readonly request?: (body: unknown) => readonly Violation[];
  /** What a response body has that the document does not know, by status. */
  readonly responses: Readonly<
    Record<string, (body: unknown) => readonly Omit<ContractDrift, "operation" | "status">[]>
  >;
}

async function validatorsOf(contract: Contract, id: string): Promise<OperationValidators> {
  return ((await contract.validators()) as Record<string, OperationValidators>)[id]!;
}

/**
 * Does the work of a call between two checks by the document's schemas: a request that breaks them is not sent, and what
 * the document does not know of an answer is told to `onContractDrift`.
 */
export async function validated(
  contract: Contract,
  id: string,
  options: CommonOptions,
  body: unknown,
  work: () => Promise<object>,
): Promise<object> {
  const { validate } = options;
  if (validate !== "response") {
    const { request } = await validatorsOf(contract, id);
    const violations = request?.(asSent(body)) ?? [];
    if (violations.length > 0) return { status: "invalid-request", violations: violations.map(withinBody) };
  }
  const result = await work();
  if (validate !== "request") await reportDrift(contract, id, options, result);
  return result;
}

/** What the vendor gets to see of a body: dates are texts, and members that are undefined are not there. */
function asSent(body: unknown): unknown {
  return body === undefined ? undefined : JSON.parse(JSON.stringify(body));
}

function withinBody({ pointer, message }: Violation): Violation {
  return { pointer: `/body${pointer}`, message };
}

async function reportDrift(
  contract: Contract,
  id: string,
  { onContractDrift }: CommonOptions,
  result: object,
): Promise<void> {
  const { response, body } = result as Partial<Extract<AnyResult, { body: unknown }>>;
  if (!response || body === undefined) return;
  try {
    const { responses } = await validatorsOf(contract, id);
    const { status } = response;
    const drift = (responses[status] ?? responses.default)?.(body) ?? [];
    if (drift.length === 0) return;
    const told = drift.map((part) => Object.assign(part, { operation: id, status }));
    // Not awaited, and caught: the answer is there, and no listener may hold it up or take it away.
    (async () => onContractDrift?.(told))().catch(() => {});
  } catch {
    // Nor may a validator that throws.
  }
}
