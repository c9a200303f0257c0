import { driftBy, violationsBy, type CompiledValidator, type Drift, type Violation } from "./report.js";
import type { StandardProps } from "./standard-schema.js";
import { standardBy } from "./standard-schema.js";

/** What a validator says of a value: that it is of the type, or all that is wrong with it. */
export type Validation<Value> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly violations: readonly Violation[] };

/**
 * Checks values by one schema of a document, without a client: those of a form, a queue or a webhook. It is also a
 * Standard Schema, so libraries for forms, routes and settings take it as it is.
 */
export interface Validator<Value> {
  /**
   * Says whether a value is as the schema has it; never throws. Members that the schema does not list are fine.
   * @example const checked = ChatCreate.validate(await request.json());
   */
  validate(value: unknown): Validation<Value>;
  /** What libraries that know Standard Schema call. */
  readonly "~standard": StandardProps<Value>;
}

/** A validator of an answer, which also finds what the document does not know yet. */
export interface ResponseValidator<Value> extends Validator<Value> {
  /** Lists unknown members, unknown values and violations; an empty list means that the document knows all of it. */
  drift(value: unknown): readonly Drift[];
}

/** The validators of one operation, as the option `validate` of a client takes them. */
export interface OperationValidators {
  /** Checks a request body; absent where the operation has none. */
  readonly request?: Validator<unknown>;
  /** Check response bodies, by status; `default` is for all that are not listed. */
  readonly responses: Readonly<Record<string, ResponseValidator<unknown>>>;
}

/** Makes a validator of a compiled check. */
export function validator<Value>(check: CompiledValidator): Validator<Value> {
  return validatorBy(violationsBy(check));
}

/** Makes a validator that has nothing against undefined: where a body may be left out, its absence breaks no schema. */
export function optionalValidator<Value>(check: CompiledValidator): Validator<Value | undefined> {
  const violations = violationsBy(check);
  return validatorBy((value) => (value === undefined ? [] : violations(value)));
}

/** Makes a validator of answers of a compiled check, which finds in the closed world what the document does not know. */
export function responseValidator<Value>(check: CompiledValidator): ResponseValidator<Value> {
  return { ...validator<Value>(check), drift: driftBy(check) };
}

function validatorBy<Value>(violationsOf: (value: unknown) => Violation[]): Validator<Value> {
  const validate = (value: unknown): Validation<Value> => {
    const violations = violationsOf(value);
    return violations.length === 0 ? { ok: true, value: value as Value } : { ok: false, violations };
  };
  return { validate, "~standard": standardBy(validate) };
}
