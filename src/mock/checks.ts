import { below } from "../pointer.js";
import { violationsBy, type CompiledValidator, type ValidationError } from "../validation/report.js";
import type { Check } from "./contract.js";

/** Makes a check from a compiled validator; a missing member is told at its own place, not at its parent's. */
export function checkBy(validate: CompiledValidator): Check {
  const placed: CompiledValidator = (value) => {
    const valid = validate(value);
    placed.errors = (validate.errors ?? []).map(atMember);
    return valid;
  };
  return violationsBy(placed);
}

function atMember(error: ValidationError): ValidationError {
  if (error.keyword !== "required") return error;
  const place = below(error.instancePath, String(error.params.missingProperty));
  return { ...error, instancePath: place, message: "is missing" };
}
