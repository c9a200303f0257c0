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

/** A failed choice reports each branch: only what speaks of the deepest place helps a reader. */
function relevant(errors: readonly ValidationError[]): ValidationError[] {
  const choices = errors.filter(({ keyword }) => keyword === "anyOf" || keyword === "oneOf" || keyword === "if");
  const dropped = new Set<ValidationError>();
  for (const choice of choices) {
    const inside = errors.filter((error) => error !== choice && error.instancePath.startsWith(choice.instancePath));
    const telling = inside.filter(
      ({ instancePath, keyword }) =>
        instancePath !== choice.instancePath || (keyword !== "type" && keyword !== "anyOf"),
    );
    if (telling.length === 0) {
      for (const error of inside) if (error.keyword === "type") dropped.add(error);
    } else {
      dropped.add(choice);
      const nearest = nearestBranch(telling.filter(({ instancePath }) => instancePath === choice.instancePath));
      for (const error of inside) {
        const isAside = error.instancePath === choice.instancePath && !nearest.includes(error);
        if (isAside || !telling.includes(error)) dropped.add(error);
      }
    }
  }
  const seen = new Set<string>();
  return errors.filter((error) => {
    const key = keyOf(error);
    return !dropped.has(error) && !seen.has(key) && seen.add(key);
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

function keyOf({ instancePath, keyword, params }: ValidationError): string {
  return `${instancePath} ${keyword} ${JSON.stringify(params)}`;
}
