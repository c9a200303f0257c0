import { describe, expect, test } from "vitest";
import {
  formatScore,
  Interpreter,
  listNodes,
  SampleError,
  scoreOf,
  tally,
  testMutants,
  type Outcome,
} from "../src/index.js";
import { isSubset } from "../src/subset.js";
import { FORMATS, subject, survivors } from "./fixture.js";

/** What becomes of each mutant of a schema without any sample. */
function states(schema: object, more?: object): Record<string, string> {
  return Object.fromEntries(testMutants(subject(schema, [], [], more)).map(({ id, state }) => [id, state]));
}

function saidSo(): string {
  return "said so";
}

function outcome(state: Outcome["state"]): Outcome {
  return { id: state, operator: "", pointer: "", state, killer: "" };
}

describe("equivalent mutants", () => {
  test.each([
    [
      "a branch inside another",
      { anyOf: [{ type: "string" }, { type: "string", enum: ["a"] }] },
      "drop branch 1 at #/root/anyOf/1",
    ],
    [
      "a limit of a branch that another branch lacks",
      { anyOf: [{ type: "integer", minimum: 1 }, { type: "integer" }] },
      "loosen limit minimum 0 at #/root/anyOf/0/minimum",
    ],
  ])("are recognised: %s", (_what, schema, id) => {
    expect(states(schema)[id]).toBe("equivalent");
  });

  test("a branch is not equivalent for a sibling that is mutated with it", () => {
    const more = { word: { type: "string", minLength: 2 } };
    const found = states({ anyOf: [{ $ref: "#/word" }, { type: "array", items: { $ref: "#/word" } }] }, more);
    expect(found["loosen limit minLength 1 at #/word/minLength"]).toBe("survived");
  });

  test("a reason given from outside counts only for a mutant that survives", () => {
    const schema = { type: "string", minLength: 2 };
    const killed = testMutants({ ...subject(schema, ["xyz"], ["x"]), equivalent: saidSo });
    const of = (operator: string): Outcome | undefined => killed.find((one) => one.operator === operator);
    expect(of("loosen limit")).toMatchObject({ state: "killed", killer: 'invalid "x"' });
    expect(of("tighten limit")).toMatchObject({ state: "equivalent", reason: "said so" });
  });
});

test("one mutant of a recursive schema is judged everywhere that the schema is used", () => {
  const tree = {
    type: "object",
    required: ["name"],
    properties: { name: { type: "string" }, child: { $ref: "#/root" } },
  };
  expect(survivors(tree, [{ name: "a" }], [{ name: "a", child: {} }])).not.toContain("drop required name");
});

test("members that a schema evaluates in place count for the object around it", () => {
  const schema = { allOf: [{ $ref: "#/base" }], unevaluatedProperties: false };
  const base = { type: "object", properties: { a: {} } };
  const outcomes = testMutants(subject(schema, [{ a: 1 }], [], { base }));
  expect(outcomes.find(({ id }) => id.startsWith("drop member a"))?.state).toBe("killed");
});

test("a sample that is not judged as it says is an error that names it", () => {
  expect(() => testMutants(subject({ type: "string" }, [1], []))).toThrow(SampleError);
  expect(() => testMutants(subject({ type: "string" }, [1], []))).toThrow(
    "valid 1 is refused, but should be accepted.",
  );
});

test("a keyword that is not understood is an error, and not ignored", () => {
  const interpreter = new Interpreter({}, { formats: {} });
  expect(() => interpreter.accepts({ $dynamicRef: "#x" }, 1)).toThrow("`$dynamicRef` is not supported");
});

test("every schema is listed once, however often and deep it is used", () => {
  const document = {
    root: { properties: { a: { $ref: "#/b" }, c: { $ref: "#/b" } } },
    b: { items: { $ref: "#/root" } },
  };
  const pointers = listNodes(new Interpreter(document, { formats: {} }), ["#/root"]).map(({ pointer }) => pointer);
  expect(pointers).toEqual(["#/root", "#/root/properties/a", "#/b", "#/b/items", "#/root/properties/c"]);
});

test.each([
  [{ type: "integer" }, { type: "number" }, true],
  [{ type: "number" }, { type: "integer" }, false],
  [{ enum: ["a"] }, { type: "string" }, true],
  [{ type: "string", minLength: 2 }, { type: "string", minLength: 1 }, false],
  [{ type: "object", required: ["a"] }, { type: "object" }, true],
  [{ type: "object" }, { type: "object", properties: { a: { type: "string" } } }, false],
  [{ anyOf: [{ type: "string" }, { type: "null" }] }, { type: ["string", "null"] }, true],
  [{ type: "array", items: { type: "integer" } }, { type: "array", items: { type: "number" } }, true],
])("%j within %j is proven: %s", (inner, outer, proven) => {
  expect(isSubset(new Interpreter({}, { formats: FORMATS }), inner, outer)).toBe(proven);
});

test("outcomes are counted, and a score is rounded down", () => {
  const counts = tally([outcome("killed"), outcome("killed"), outcome("survived"), outcome("equivalent")]);
  expect(counts).toEqual({ all: 4, killed: 2, equivalent: 1, survived: 1 });
  expect(formatScore(scoreOf(2, 3))).toBe("66.66 %");
  expect(formatScore(scoreOf(0, 0))).toBe("100 %");
});
