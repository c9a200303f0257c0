import { describe, expect, test } from "vitest";
import { survivors } from "./fixture.js";

describe("each operator's mutants survive without, and die with, the example that they ask for", () => {
  const open = { type: "object", properties: { a: { type: "string" } }, additionalProperties: true };
  test.each([
    {
      what: "drop required a",
      schema: { type: "object", required: ["a"] },
      valid: [{ a: 1 }],
      invalid: [],
      kill: { invalid: {} },
    },
    {
      what: "make required a",
      schema: { type: "object", properties: { a: {} } },
      valid: [{ a: 1 }],
      invalid: [],
      kill: { valid: {} },
    },
    { what: "drop member a", schema: open, valid: [{}], invalid: [], kill: { invalid: { a: 1 } } },
    {
      what: "change type string to integer",
      schema: { type: ["string", "null"] },
      valid: [null],
      invalid: [],
      kill: { valid: "x" },
    },
    { what: "remove null", schema: { type: ["string", "null"] }, valid: ["x"], invalid: [1], kill: { valid: null } },
    {
      what: 'remove enum value "a"',
      schema: { type: "string", enum: ["a", "b"] },
      valid: ["b"],
      invalid: [],
      kill: { valid: "a" },
    },
    {
      what: "loosen limit minimum 0",
      schema: { type: "integer", minimum: 1 },
      valid: [1],
      invalid: [-1],
      kill: { invalid: 0 },
    },
    {
      what: "tighten limit maxLength 1",
      schema: { type: "string", maxLength: 2 },
      valid: ["a"],
      invalid: ["abc"],
      kill: { valid: "ab" },
    },
    {
      what: "loosen pattern a$",
      schema: { type: "string", pattern: "^a$" },
      valid: ["a"],
      invalid: ["b", "ab"],
      kill: { invalid: "ba" },
    },
    {
      what: "tighten pattern ^a$",
      schema: { type: "string", pattern: "^a+$" },
      valid: ["a"],
      invalid: ["b"],
      kill: { valid: "aa" },
    },
    {
      what: "drop conditional a",
      schema: {
        type: "object",
        dependentRequired: { a: ["b"] },
      },
      valid: [{}],
      invalid: [[]],
      kill: { invalid: { a: 1 } },
    },
    {
      what: "drop branch 1",
      schema: { anyOf: [{ type: "string" }, { type: "boolean" }] },
      valid: ["x"],
      invalid: [1],
      kill: { valid: true },
    },
  ] as {
    what: string;
    schema: object;
    valid: unknown[];
    invalid: unknown[];
    kill: { valid?: unknown; invalid?: unknown };
  }[])("$what", ({ what, schema, valid, invalid, kill }) => {
    expect(survivors(schema, valid, invalid)).toContain(what);
    const more = "valid" in kill ? [[...valid, kill.valid], invalid] : [valid, [...invalid, kill.invalid]];
    expect(survivors(schema, more[0]!, more[1]!)).not.toContain(what);
  });
});
