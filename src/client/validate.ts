import { CallFailure } from "./failure.js";
import { tell } from "./observe.js";
import type { OperationValidators } from "../validation/validator.js";
import type { CommonOptions } from "./options.js";
import type { AnyResult } from "./outcome.js";

/** Holds what the vendor gets to see of a body against its schema; throws a refusal for one that breaks it. */
export function checkRequest(validators: OperationValidators | undefined, payload: string | undefined): void {
  const body: unknown = payload === undefined ? undefined : JSON.parse(payload);
  const checked = validators?.request?.validate(body);
  if (!checked || checked.ok) return;
  const violations = checked.violations.map(({ pointer, message }) => ({ pointer: `/body${pointer}`, message }));
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
    const drift = check?.drift(body) ?? [];
    if (drift.length === 0) return undefined;
    return onContractDrift(drift.map((part) => ({ ...part, operation, status })));
  }, undefined);
}
