import type { ContractDrift } from "../client/options.js";
import type { Violation } from "../client/outcome.js";
import { below } from "../pointer.js";

export type { Violation };

/** An error of a compiled validator, as Ajv reports it. */
export interface ValidationError {
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly message?: string;
}

/** The world by which a value is checked; in a closed one nothing exists but what the document knows. */
export interface World {
  readonly closed: boolean;
}

/** A validator that Ajv compiled ahead of time, for both worlds. */
export interface CompiledValidator {
  (this: World, value: unknown): boolean;
  errors?: readonly ValidationError[] | null;
}

/** What a value has that the document does not know; the place starts at the value. */
export type Drift = Omit<ContractDrift, "operation" | "status">;

const NONE: readonly ValidationError[] = [];
const OPEN: World = { closed: false };
const CLOSED: World = { closed: true };

/** Makes a check that lists what is wrong with a value, with JSON pointers; an empty list means nothing. */
export function violationsBy(validate: CompiledValidator): (value: unknown) => Violation[] {
  return (value) => {
    const errors = errorsOf(validate, OPEN, value);
    // Most values are good, and a good one is told without a detour.
    return errors.length === 0 ? [] : errors.map(toViolation);
  };
}

/** Makes a check that lists what a response has that the document does not know. */
export function driftBy(validate: CompiledValidator): (value: unknown) => Drift[] {
  return (value) => errorsOf(validate, CLOSED, value).map((error) => ({ ...toViolation(error), kind: kindOf(error) }));
}

/** The errors that help a reader. A value that cannot be gone through is told as one: it must not pass for a good one. */
function errorsOf(validate: CompiledValidator, world: World, value: unknown): readonly ValidationError[] {
  try {
    return validate.call(world, value) ? NONE : relevant(validate.errors ?? []);
  } catch (thrown) {
    const message =
      thrown instanceof RangeError
        ? "cannot be checked: it is nested too deeply"
        : "cannot be checked: it cannot be read";
    return [{ instancePath: "", keyword: "unreadable", params: {}, message }];
  }
}

const UNKNOWN_MEMBER = /^(unevaluated|additional)Properties$/;

function kindOf({ keyword }: ValidationError): ContractDrift["kind"] {
  if (UNKNOWN_MEMBER.test(keyword)) return "unknown-member";
  return keyword === "enum" ? "unknown-value" : "violation";
}

function toViolation({ instancePath, keyword, params, message = "does not fit" }: ValidationError): Violation {
  if (UNKNOWN_MEMBER.test(keyword)) {
    const member = String(params.unevaluatedProperty ?? params.additionalProperty);
    return { pointer: below(instancePath, member), message: "is not a known member" };
  }
  if (keyword === "required") {
    return { pointer: below(instancePath, String(params.missingProperty)), message: "is missing" };
  }
  if (keyword === "enum") {
    return { pointer: instancePath, message: `is not one of ${(params.allowedValues as unknown[]).join(", ")}` };
  }
  return { pointer: instancePath, message };
}

/** A failed choice reports each branch: only what speaks of the deepest place helps a reader, and once. */
function relevant(errors: readonly ValidationError[]): ValidationError[] {
  const dropped = new Set<ValidationError>();
  const places = new Map<string, ValidationError[]>();
  for (const error of errors) {
    const known = places.get(error.instancePath);
    if (known) known.push(error);
    else places.set(error.instancePath, [error]);
  }
  for (const [index, choice] of errors.entries()) {
    if (!/^(anyOf|oneOf|if)$/.test(choice.keyword)) continue;
    const here = places.get(choice.instancePath)!.filter((error) => error !== choice);
    const telling = here.filter(({ keyword }) => keyword !== "type" && keyword !== "anyOf");
    if (telling.length > 0 || hasDeeper(errors, index)) {
      dropped.add(choice);
      const nearest = new Set(nearestBranch(telling));
      for (const error of here) if (!nearest.has(error)) dropped.add(error);
    } else {
      for (const error of here) if (error.keyword === "type") dropped.add(error);
    }
  }
  for (const here of places.values()) {
    const seen = new Set<string>();
    for (const error of here) {
      const key = keyOf(error);
      if (seen.has(key)) dropped.add(error);
      else if (!dropped.has(error)) seen.add(key);
    }
  }
  return errors.filter((error) => !dropped.has(error));
}

/**
 * Whether a part of the value that a choice is about is told, too: Ajv tells all of a value before it goes on to the next.
 * Nothing here looks at all errors for one of them: there may be as many as fit into a body.
 */
function hasDeeper(errors: readonly ValidationError[], index: number): boolean {
  const { instancePath } = errors[index]!;
  return [-1, 1].some((step) => {
    let at = index;
    while (errors[at]?.instancePath === instancePath) at += step;
    return errors[at]?.instancePath.startsWith(`${instancePath}/`) === true;
  });
}

/**
 * Of the branches of a choice, the errors of the one that has the fewest: the value is most likely meant to be that. Ajv
 * does not name the branch, but reports them one after the other, each with its unknown members at the end.
 */
function nearestBranch(errors: readonly ValidationError[]): readonly ValidationError[] {
  const branches: ValidationError[][] = [];
  let seen = new Set<string>();
  let ending = false;
  for (const error of errors) {
    const key = keyOf(error);
    const isUnknown = UNKNOWN_MEMBER.test(error.keyword);
    if (branches.length === 0 || seen.has(key) || (ending && !isUnknown)) {
      branches.push([]);
      seen = new Set();
    }
    branches.at(-1)!.push(error);
    seen.add(key);
    ending = isUnknown;
  }
  return branches.reduce((best, branch) => (branch.length < best.length ? branch : best), errors);
}

/** What tells the errors of a place apart. */
function keyOf({ keyword, params }: ValidationError): string {
  return `${keyword} ${JSON.stringify(params)}`;
}
