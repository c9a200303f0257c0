import type { Violation } from "../../src/client/index.js";
import type { Drift } from "../../src/validation/report.js";
import type { OperationValidators, ResponseValidator, Validator } from "../../src/validation/validator.js";
import { standardBy } from "../../src/validation/standard-schema.js";

/** Hand-written validators of the fixture, in the form that the generator gives. */
export const createChat: OperationValidators = {
  request: by((body) =>
    typeof (body as { text?: unknown }).text === "string" ? [] : [{ pointer: "/text", message: "must be string" }],
  ),
  responses: {
    201: told((body) =>
      "extra" in (body as object)
        ? [{ kind: "unknown-member", pointer: "/extra", message: "is not a known member" }]
        : [],
    ),
    default: told(() => [{ kind: "violation", pointer: "", message: "must have id" }]),
  },
};

function by(violationsOf: (body: unknown) => Violation[]): Validator<unknown> {
  const validate: Validator<unknown>["validate"] = (value) => {
    const violations = violationsOf(value);
    return violations.length === 0 ? { ok: true, value } : { ok: false, violations };
  };
  return { validate, "~standard": standardBy(validate) };
}

function told(drift: (body: unknown) => Drift[]): ResponseValidator<unknown> {
  return { ...by(drift), drift };
}
