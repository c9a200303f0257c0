import type { Contract } from "./contract.js";
import type { ContractDrift } from "./options.js";
import type { AnyResult, Violation } from "./outcome.js";

/** Compiled checks of one operation; `generated/<vendor>/validators.ts` exports them by operationId. */
export interface OperationValidators {
  /** Violations of a request body; pointers start at the body. */
  readonly request?: (body: unknown) => readonly Violation[];
  /** What a response body has that the document does not know, by status. */
  readonly responses: Readonly<Record<string, (body: unknown) => readonly Omit<ContractDrift, "operation" | "status">[]>>;
}

async function validatorsOf(contract: Contract, id: string): Promise<OperationValidators> {
  return ((await contract.validators()) as Record<string, OperationValidators>)[id]!;
}

/** Throws an error with `violations` if a request body breaks the document's schema. */
export async function checkRequest(contract: Contract, id: string, body: unknown): Promise<void> {
  const { request } = await validatorsOf(contract, id);
  const violations = (request?.(body) ?? []).map(({ pointer, message }) => ({ pointer: `/body${pointer}`, message }));
  if (violations.length > 0) {
    const message = violations.map((violation) => `${violation.pointer} ${violation.message}`).join("; ");
    throw Object.assign(new TypeError(message), { violations });
  }
}

/** Tells the listener what a readable answer has that the document does not know. */
export async function reportDrift(
  contract: Contract,
  id: string,
  result: object,
  listener: ((drift: readonly ContractDrift[]) => void) | undefined,
): Promise<void> {
  const { status, body } = result as Partial<Extract<AnyResult, { body: unknown }>>;
  const check = typeof status === "number" && body !== undefined && (await validatorsOf(contract, id)).responses[status];
  const drift = check ? check(body).map((part) => ({ ...part, operation: id, status: status as number })) : [];
  if (drift.length > 0) listener?.(drift);
}
