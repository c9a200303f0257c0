import ts from "typescript";
import { describe, expect, test } from "vitest";
import { declarationsOf } from "../../scripts/generate/declarations.js";
import type { Bundle } from "../../scripts/lib/bundle.js";
import { closeEnums } from "../../scripts/lib/closed-world.js";
import type { OpenApiDocument } from "../../scripts/lib/openapi.js";
import { openEnum } from "../../spectral/lib/enums.js";

const known = { type: "string", enum: ["a", "b"] };

const OPEN: readonly (readonly [title: string, schema: object, type: string, closed: readonly object[]])[] = [
  ["the house form", { anyOf: [known, { type: "string" }] }, `"a" | "b" | (string & {})`, [known]],
  ["the free branch first", { anyOf: [{ type: "string" }, known] }, `"a" | "b" | (string & {})`, [known]],
  [
    "a described free branch",
    { anyOf: [known, { type: "string", description: "Others." }] },
    `"a" | "b" | (string & {})`,
    [known],
  ],
  [
    "integers",
    { anyOf: [{ type: "integer", enum: [1, 2] }, { type: "integer" }] },
    "1 | 2 | (number & {})",
    [{ type: "integer", enum: [1, 2] }],
  ],
  [
    "a branch for null",
    { anyOf: [known, { type: "string" }, { type: "null" }] },
    `"a" | "b" | (string & {}) | null`,
    [known, { type: "null" }],
  ],
];

async function typeOf(schema: object): Promise<string> {
  const components = { schemas: { Kind: schema } };
  const document = { openapi: "3.1.0", info: { title: "One", version: "1" }, paths: {}, components };
  const { schemas } = await declarationsOf({ document } as unknown as Bundle);
  const file = ts.createSourceFile("a.ts", "", ts.ScriptTarget.Latest);
  const text = ts.createPrinter({ removeComments: true }).printNode(ts.EmitHint.Unspecified, schemas[0]!, file);
  return text.replace(/\s+/g, " ").replace(/^export type Kind = |;$/g, "");
}

describe.each(OPEN)("an open enum with %s", (_, schema, type, closed) => {
  test("has a type that offers the known values and takes others", async () => {
    expect(await typeOf(schema)).toBe(type);
  });

  test("takes the known values alone in the closed world", () => {
    const document = { components: { schemas: { Kind: schema } } } as unknown as OpenApiDocument;
    expect(closeEnums(document).components?.schemas?.Kind).toEqual({ anyOf: closed });
  });
});

test.each([
  { anyOf: [known] },
  { anyOf: [known, { type: "integer" }] },
  { anyOf: [known, { type: "string", minLength: 3 }] },
  { anyOf: [{ enum: ["a"] }, { type: "string" }] },
  known,
  {},
  null,
])("%j is none", (schema) => {
  expect(openEnum(schema)).toBeUndefined();
});
