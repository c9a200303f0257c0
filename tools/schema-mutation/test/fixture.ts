import { testMutants, type Dialect, type Sample, type Subject } from "../src/index.js";

/** The formats that the tests of this package need. */
export const FORMATS: Dialect["formats"] = {
  date: (value) => typeof value !== "string" || /^\d{4}-\d\d-\d\d$/.test(value),
};

function sample(value: unknown, valid: boolean): Sample {
  return { name: `${valid ? "valid" : "invalid"} ${JSON.stringify(value)}`, schema: "#/root", value, valid };
}

/** A subject with one schema at `#/root`, and more of them beside it. */
export function subject(
  schema: object,
  valid: readonly unknown[],
  invalid: readonly unknown[],
  more: object = {},
): Subject {
  const samples = [...valid.map((value) => sample(value, true)), ...invalid.map((value) => sample(value, false))];
  return { document: { root: schema, ...more }, formats: FORMATS, samples, roots: ["#/root"] };
}

/** The mutants that no sample kills, without the place where that is the root. */
export function survivors(...given: Parameters<typeof subject>): string[] {
  const outcomes = testMutants(subject(...given));
  return outcomes.filter(({ state }) => state === "survived").map(({ id }) => id.replace(/ at #\/root\S*$/, ""));
}
