import { CallFailure } from "./failure.js";
import { tell } from "./observe.js";
import type { CommonOptions, ContractDrift } from "./options.js";
import type { AnyResult, Violation } from "./outcome.js";

/** Compiled checks of one operation; the `validators` entry of a vendor exports them by operationId. */
export interface OperationValidators {
  /** Violations of a request body, undefined if none is sent; pointers start at the body. */
  readonly request?: (body: unknown) => readonly Violation[];
  /** What a response body has that the document does not know, by status. */
  readonly responses: Readonly<
    Record<string, (body: unknown) => readonly Omit<ContractDrift, "operation" | "status">[]>
  >;
}

/** Said of a body that a validator cannot go through: each level of it needs some of the stack. */
const TOO_DEEP = { pointer: "", message: "cannot be checked: it is nested too deeply" };

/** Holds what the vendor gets to see of a body against its schema; throws a refusal for one that breaks it. */
export function checkRequest(validators: OperationValidators | undefined, payload: string | undefined): void {
  const body: unknown = payload === undefined ? undefined : JSON.parse(payload);
  const found = unlessTooDeep(() => validators?.request?.(body) ?? []);
  if (found.length === 0) return;
  const violations = found.map(({ pointer, message }) => ({ pointer: `/body${pointer}`, message }));
  throw new CallFailure({ status: "invalid-request", violations });
}

/** Tells what the document does not know of an answer. */
export function reportDrift(
  validators: OperationValidators | undefined,
  operation: string,
  onContractDrift: CommonOptions["onContractDrift"],
  outcome: object,
): void {
  const { response, body } = outcome as Partial<Extract<AnyResult, { body: unknown }>>;
  if (!response || !onContractDrift || body === undefined) return;
  const { status } = response;
  tell(() => {
    const check = validators?.responses[status] ?? validators?.responses.default;
    const found = unlessTooDeep<Omit<ContractDrift, "operation" | "status">>(() => check?.(body) ?? [], "violation");
    if (found.length === 0) return undefined;
    return onContractDrift(found.map((part) => ({ ...part, operation, status })));
  }, undefined);
}

function unlessTooDeep<Found extends Violation>(
  check: () => readonly Found[],
  kind?: ContractDrift["kind"],
): readonly Found[] {
  try {
    return check();
  } catch (thrown) {
    if (thrown instanceof RangeError) return [{ ...TOO_DEEP, ...(kind && { kind }) } as unknown as Found];
    throw thrown;
  }
}
