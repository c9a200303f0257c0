import { parsePointer } from "../pointer.js";
import type { Validation } from "./validator.js";

/** What a Standard Schema (version 1, https://standardschema.dev) says of itself, as far as a synchronous one does. */
export interface StandardProps<Value> {
  readonly version: 1;
  /** Name of the library, for messages. */
  readonly vendor: "chat-contracts";
  /** Checks a value; what is wrong with it is told in `issues`. */
  readonly validate: (value: unknown) => StandardResult<Value>;
  /** For the compiler alone: what goes in and what comes out. */
  readonly types?: { readonly input: Value; readonly output: Value } | undefined;
}

/** What a Standard Schema gives for a value. */
export type StandardResult<Value> =
  { readonly value: Value; readonly issues?: undefined } | { readonly issues: readonly StandardIssue[] };

/** One thing that is wrong with a value. */
export interface StandardIssue {
  readonly message: string;
  /** Names of members and indexes of lists, from the outside in. */
  readonly path: readonly (string | number)[];
}

/** Puts what a validator says into the form of Standard Schema. */
export function standardBy<Value>(validate: (value: unknown) => Validation<Value>): StandardProps<Value> {
  return {
    version: 1,
    vendor: "chat-contracts",
    validate: (value) => {
      const checked = validate(value);
      if (checked.ok) return { value: checked.value };
      return { issues: checked.violations.map(({ pointer, message }) => ({ message, path: pathIn(value, pointer) })) };
    },
  };
}

/** The path of a JSON pointer: what stands in a list is named by a number there. */
function pathIn(value: unknown, pointer: string): (string | number)[] {
  let inside: unknown = value;
  return parsePointer(pointer).map((segment) => {
    const key = Array.isArray(inside) ? Number(segment) : segment;
    inside = (inside as Record<string, unknown> | null | undefined)?.[key];
    return key;
  });
}
