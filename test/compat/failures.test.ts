import { expect, test } from "vitest";
import { differences, strayLines, type KnownFailure } from "../../scripts/compat/generators/failures.js";
import type { Outcome } from "../../scripts/compat/generators/outcome.js";
import type { Tool } from "../../scripts/compat/generators/tool.js";

const known: KnownFailure = {
  tool: "maker",
  step: "compile",
  vendors: ["acme"],
  shows: "TS2300",
  cause: "Its names clash.",
};
const at = (vendor: string, failed?: Outcome["failed"]): Outcome => {
  return { tool: "maker", vendor, rendering: "openapi.json", passed: ["generate"], ...(failed && { failed }) };
};

test("a failure that is in the table, and successes beside it, are no news", () => {
  const outcomes = [at("acme", { step: "compile", output: "a.ts(1,1): error TS2300: Duplicate" }), at("desk")];
  expect(differences(outcomes, [known])).toEqual([]);
});

test("a new failure is told with its place and with what the tool said", () => {
  const outcomes = [at("desk", { step: "generate", output: "Cannot read x" })];
  expect(differences(outcomes, [])).toEqual([
    expect.stringMatching(/^maker, desk, openapi\.json: fails at generate[^]*Cannot read x/),
  ]);
});

test("a known place that fails at another step, or in other words, is a new failure", () => {
  expect(differences([at("acme", { step: "generate", output: "TS2300" })], [known])).toHaveLength(1);
  expect(differences([at("acme", { step: "compile", output: "TS9999" })], [known])).toHaveLength(1);
});

test("a failure that has healed is told, with the line to take out", () => {
  expect(differences([at("acme")], [known])).toEqual([
    expect.stringMatching(/no longer fails at compile.*Its names clash/),
  ]);
});

test.each<[what: string, line: Partial<KnownFailure>, told: RegExp]>([
  ["a tool that has another name now", { tool: "makr" }, /^makr: no tool of the matrix\..*Its names clash/],
  ["a vendor that is gone", { vendors: ["acme", "gone"] }, /^maker: "gone" is never tried/],
  [
    "a rendering that the tool is not given",
    { renderings: ["openapi.json", "old.json"] },
    /^maker: "old\.json" is never/,
  ],
  ["a step that the tool has not", { step: "call" }, /^maker: "call" is never tried/],
])("a line that nothing can meet is told: %s", (_, line, told) => {
  const tool: Tool = {
    name: "maker",
    package: "maker",
    kind: "Makers",
    renderings: ["openapi.json"],
    generate: () => [],
    compile: "typescript",
  };
  expect(strayLines([{ ...known, ...line }], [tool], ["acme"])).toEqual([expect.stringMatching(told)]);
  expect(strayLines([known], [tool], ["acme"])).toEqual([]);
});
