import type { ValidationError } from "./report.js";

/** What a compiled check has found so far; null while that is nothing. */
export type Failures = ValidationError[] | null;

/** Adds an error to those of a check. The functions below add those of which a document has hundreds. */
export function failed(
  all: Failures,
  instancePath: string,
  keyword: string,
  params: ValidationError["params"],
  message?: string,
): Failures {
  const error = { instancePath, keyword, params, ...(message !== undefined && { message }) };
  if (all === null) return [error];
  all.push(error);
  return all;
}

/** Adds that a value is of another type. */
export function failedType(all: Failures, place: string, type: string | readonly string[]): Failures {
  return failed(all, place, "type", { type }, `must be ${type}`);
}

/** Adds that a text or a number is not of its format. */
export function failedFormat(all: Failures, place: string, format: string): Failures {
  return failed(all, place, "format", { format }, `must match format "${format}"`);
}

/** Adds that a value is none of those that there are. */
export function failedEnum(all: Failures, place: string, allowedValues: readonly unknown[]): Failures {
  return failed(all, place, "enum", { allowedValues });
}

/** Adds that a member is missing. */
export function failedRequired(all: Failures, place: string, missingProperty: string): Failures {
  return failed(all, place, "required", { missingProperty });
}

/** Adds that a value fits no branch of a choice. */
export function failedChoice(all: Failures, place: string): Failures {
  return failed(all, place, "anyOf", {}, "must match a schema in anyOf");
}

/** Adds what another check has found. A copy of all for each item of a long list would take minutes. */
export function failedAll(all: Failures, more: ValidationError[]): Failures {
  if (all === null) return more;
  for (const error of more) all.push(error);
  return all;
}

/** Adds each member of an object that is not known. */
export function failedUnknown(all: Failures, place: string, value: object, known: ReadonlySet<string>): Failures {
  let failures = all;
  for (const name in value) {
    if (!known.has(name)) failures = failed(failures, place, "unevaluatedProperties", { unevaluatedProperty: name });
  }
  return failures;
}
