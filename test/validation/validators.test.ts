import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, expectTypeOf, test } from "vitest";
import { createUserChat, MessageBlock } from "../../generated/channel-talk/validators.js";
import * as helpScout from "../../generated/help-scout/validators.js";
import * as helpCrunch from "../../generated/helpcrunch/validators.js";
import type { HelpCrunch } from "../../generated/helpcrunch/index.js";
import { violationsBy, type CompiledValidator } from "../../src/validation/report.js";

const { ChatCreate, Chat, createChat } = helpCrunch;
const FRESH = JSON.parse(readFileSync("specs/helpcrunch/examples/createChat/201.fresh-chat.json", "utf8")) as object;

test("a value that fits is given back, as the type of the schema", () => {
  const value: unknown = { customer: 77, application: 5 };
  const checked = ChatCreate.validate(value);
  expect(checked).toEqual({ ok: true, value });
  if (checked.ok) expectTypeOf(checked.value).toEqualTypeOf<HelpCrunch.ChatCreate>();
});

const WRONG = [
  ["a missing member at its place", { customer: 77 }, [["/application", "is missing"]]],
  [
    "each mistake",
    { customer: "77" },
    [
      ["/application", "is missing"],
      ["/customer", "must be integer"],
    ],
  ],
  ["a value of another type", "a text", [["", "must be object"]]],
  ["nothing", undefined, [["", "must be object"]]],
] as const;

test.each(WRONG)("tells %s, with a pointer and a sentence", (_, value, expected) => {
  const checked = ChatCreate.validate(value);
  const told = checked.ok ? [] : checked.violations.map(({ pointer, message }) => [pointer, message]);
  expect(told.sort()).toEqual(expected);
});

test("a choice tells what each of its forms lacks", () => {
  const checked = helpScout.ChatThreadCreate.validate({ text: "Hello", customer: {} });
  expect(checked).toMatchObject({
    ok: false,
    violations: [{ pointer: "/customer/id" }, { pointer: "/customer/email" }],
  });
});

test("a value outside of an enum is told with the values that there are", () => {
  const checked = helpScout.ChatThreadCreate.validate({ text: "Hello", customer: { id: 1, gender: "f" } });
  const gender = { pointer: "/customer/gender", message: "is not one of male, female, unknown" };
  expect(checked).toMatchObject({ violations: expect.arrayContaining([gender]) });
});

test("an item is told by itself, whatever is wrong with the one whose number begins in the same way", () => {
  const items = { anyOf: [{ type: "string" }, { type: "object", required: ["id"] }] };
  const check = new Ajv2020({ allErrors: true }).compile({ type: "array", items }) as CompiledValidator;
  const told = violationsBy(check)([...Array<string>(1).fill("fits"), 1, ...Array<string>(8).fill("fits"), {}]);
  expect(told).toEqual([
    { pointer: "/1", message: "must match a schema in anyOf" },
    { pointer: "/10/id", message: "is missing" },
  ]);
});

test("a long list of faulty items is told whole, and no slower for each item that was told before", () => {
  const errors = Array.from({ length: 200_000 }, () => ({ message: "no", extra: 1 }));
  const checked = createChat.responses[400].validate({ errors });
  expect(checked.ok || checked.violations.length).toBe(200_000);
  expect(createChat.responses[400].drift({ errors })).toHaveLength(400_000);
}, 120_000);

test("faults inside of faults are each told at their place, however deep they are", () => {
  let block: unknown = { type: "text", value: "x", extra: 1 };
  for (let level = 1; level < 1000; level++) block = { type: "bullets", blocks: [block], extra: 1 };
  const drift = createUserChat.responses[200].drift({ message: { blocks: [block] } });
  expect(drift.filter(({ kind }) => kind === "unknown-member")).toHaveLength(1000);
}, 120_000);

describe("an answer", () => {
  const grown = { ...FRESH, mood: "good", status: "asleep" };

  test("may have more than the document knows, as it may in a client", () => {
    expect(createChat.responses[201].validate(grown).ok).toBe(true);
    expect(Chat.validate(grown).ok).toBe(true);
  });

  test("is compared with what the document knows by `drift`", () => {
    expect(createChat.responses[201].drift(FRESH)).toEqual([]);
    const drift = createChat.responses[201].drift(grown).map(({ pointer, kind }) => [pointer, kind]);
    expect(drift.sort()).toEqual([
      ["/mood", "unknown-member"],
      ["/status", "unknown-value"],
    ]);
  });

  test("is checked by status", () => {
    expect(createChat.responses[429].validate({ errors: [] }).ok).toBe(true);
    expect(createChat.responses[429].validate({ errors: "none" })).toMatchObject({
      violations: [{ pointer: "/errors" }],
    });
    expect(createChat.responses.default.validate({}).ok).toBe(false);
  });
});

describe("a value that nobody can go through is told, and no good one", () => {
  /** Blocks in blocks: the schema is recursive there. */
  function deep(levels: number): unknown {
    let block: unknown = { type: "text", value: "x" };
    for (let level = 0; level < levels; level++) block = { type: "bullets", blocks: [block] };
    return block;
  }

  test("because it is nested too deeply", () => {
    expect(MessageBlock.validate(deep(20)).ok).toBe(true);
    const violations = [{ pointer: "", message: "cannot be checked: it is nested too deeply" }];
    expect(MessageBlock.validate(deep(100_000))).toEqual({ ok: false, violations });
  });

  test("because it throws", () => {
    const value = {
      application: 5,
      get customer(): number {
        throw new Error("secret");
      },
    };
    expect(ChatCreate.validate(value)).toEqual({
      ok: false,
      violations: [{ pointer: "", message: "cannot be checked: it cannot be read" }],
    });
  });
});

test("every operation and every schema has its validators by name", async () => {
  for (const vendor of ["channel-talk", "help-scout", "helpcrunch", "imichat"]) {
    const document = JSON.parse(readFileSync(`generated/${vendor}/openapi.json`, "utf8")) as {
      components: { schemas: object };
      paths: Record<string, { post: { operationId: string } }>;
    };
    const operations = Object.values(document.paths).map(({ post }) => post.operationId);
    const names = Object.keys(await import(`../../generated/${vendor}/validators.ts`));
    expect(names.sort()).toEqual([...operations, ...Object.keys(document.components.schemas)].sort());
  }
});
