import type { Violation } from "../client/outcome.js";
import type { ParameterPlace } from "../mock/contract.js";
import type { VerifyChecks } from "./contract.js";
import { PLACES, wireName } from "../parameters.js";

/** What a call is made with, in the form that the clients take. */
export interface CallInput {
  readonly path: Readonly<Record<string, unknown>>;
  readonly query: Readonly<Record<string, unknown>>;
  readonly header: Readonly<Record<string, unknown>>;
  /** Absent where no body is sent. */
  readonly body?: unknown;
}

/** What the document does not accept of an input; what is missing is told elsewhere. */
export function inputProblems(checks: VerifyChecks, input: CallInput): Violation[] {
  const { parameters, body } = checks.request;
  return [
    ...PLACES.flatMap((place) => violationsAt(place, parameters[place]?.(given(input, place)) ?? [])),
    ...(input.body === undefined ? [] : violationsAt("body", body?.(input.body) ?? [])),
  ];
}

/** The values of one place of an input; headers by lower-case name. */
export function given(input: CallInput, place: ParameterPlace): Record<string, unknown> {
  const entries = Object.entries(input[place]);
  return Object.fromEntries(entries.map(([name, value]) => [wireName({ in: place, name }), value]));
}

function violationsAt(place: string, violations: readonly Violation[]): Violation[] {
  return violations
    .filter(({ message }) => place === "body" || message !== "is missing")
    .map(({ pointer, message }) => ({ pointer: `/${place}${pointer}`, message }));
}
