import { expect, test } from "vitest";
import { toOpenApi30 } from "../../scripts/generate/renderings/openapi30.js";
import type { OpenApiDocument, Schema } from "../../scripts/lib/openapi.js";

interface Rendered {
  readonly openapi: string;
  readonly info: { readonly description: string; readonly license?: object; readonly summary?: string };
  readonly components: { readonly schemas: { readonly Thing: Schema } };
}

const document = (Thing: unknown, more: object = {}): OpenApiDocument =>
  ({
    openapi: "3.1.0",
    info: { title: "Things", version: "1.0.0", ...more },
    servers: [{ url: "https://things.example" }],
    paths: {},
    components: {
      schemas: {
        Thing,
        Named: { type: "object", properties: { id: { type: "integer" } } },
        Either: { anyOf: [{ type: "string" }, { type: "integer" }] },
      },
    },
  }) as unknown as OpenApiDocument;
const render = (schema: unknown, more?: object): Rendered => toOpenApi30(document(schema, more)) as Rendered;
const NAMED = { $ref: "#/components/schemas/Named" };

test.each<[what: string, schema: unknown, rendered: unknown]>([
  ["a type or null", { type: ["string", "null"] }, { type: "string", nullable: true }],
  ["null alone", { type: "null" }, { type: "string", nullable: true, enum: [null] }],
  ["several types", { type: ["string", "integer"] }, { anyOf: [{ type: "string" }, { type: "integer" }] }],
  [
    "several types or null",
    { type: ["string", "integer", "null"] },
    { anyOf: [{ type: "string", nullable: true }, { type: "integer" }] },
  ],
  ["a reference or null", { anyOf: [NAMED, { type: "null" }] }, { allOf: [NAMED], nullable: true, type: "object" }],
  [
    "a reference to a union, or null",
    { anyOf: [{ $ref: "#/components/schemas/Either" }, { type: "null" }] },
    { anyOf: [{ $ref: "#/components/schemas/Either" }, { type: "string", nullable: true, enum: [null] }] },
  ],
  [
    "a schema or null",
    { description: "d", anyOf: [{ type: "integer", minimum: 1 }, { type: "null" }] },
    { description: "d", type: "integer", minimum: 1, nullable: true },
  ],
  [
    "a union or null",
    { oneOf: [NAMED, { type: "string" }, { type: "null" }] },
    { oneOf: [NAMED, { type: "string", nullable: true }] },
  ],
  [
    "a union of references or null",
    { anyOf: [NAMED, { $ref: "#/components/schemas/Thing" }, { type: "null" }] },
    { anyOf: [{ allOf: [NAMED], type: "object", nullable: true }, { $ref: "#/components/schemas/Thing" }] },
  ],
  [
    "an enum or null",
    { anyOf: [{ type: "string", enum: ["a"] }, { type: "null" }] },
    { type: "string", enum: ["a", null], nullable: true },
  ],
  [
    "an open enum",
    { description: "The state.", anyOf: [{ type: "string", enum: ["a", "b"] }, { type: "string" }] },
    { description: "The state.\n\nKnown values: `a`, `b`. Others may come.", type: "string" },
  ],
  ["a constant", { const: "a" }, { enum: ["a"] }],
  ["a description beside a reference", { ...NAMED, description: "d" }, { allOf: [NAMED], description: "d" }],
  ["exclusive bounds", { exclusiveMinimum: 0 }, { minimum: 0, exclusiveMinimum: true }],
  ["base64", { type: "string", contentEncoding: "base64" }, { type: "string", format: "byte" }],
  ["an array of anything", { type: "array" }, { type: "array", items: {} }],
  [
    "boolean schemas",
    { properties: { a: true, b: false }, additionalProperties: false },
    { properties: { a: {}, b: { not: {} } }, additionalProperties: false },
  ],
  ["examples and extensions", { type: "string", examples: ["a"], "x-evidence": {} }, { type: "string" }],
  [
    "members that are called like keywords",
    { properties: { examples: { type: "string" }, const: { const: 1 }, "x-id": { type: "string" } } },
    { properties: { examples: { type: "string" }, const: { enum: [1] }, "x-id": { type: "string" } } },
  ],
  ["data that looks like keywords", { enum: [{ "x-a": 1, examples: [] }] }, { enum: [{ "x-a": 1, examples: [] }] }],
  [
    "nested places",
    { items: { anyOf: [{ type: ["string", "null"] }] } },
    { items: { anyOf: [{ type: "string", nullable: true }] } },
  ],
])("%s is written as 3.0 writes it", (_, schema, rendered) => {
  expect(render(schema).components.schemas.Thing).toEqual(rendered);
});

test.each([
  ["dependentSchemas", { a: { required: ["b"] } }],
  ["if", { type: "string" }],
  ["patternProperties", { "^a": { type: "string" } }],
  ["prefixItems", [{ type: "string" }]],
  ["unevaluatedProperties", false],
])("%s is left out, and told with its place", (keyword, value) => {
  const { components, info } = render({ type: "object", [keyword]: value });
  expect(components.schemas.Thing).toEqual({ type: "object" });
  expect(info.description).toContain(`\`${keyword}\` at \`#/components/schemas/Thing\``);
});

test("the count of open enums and the version of the whole document are told", () => {
  const open = { anyOf: [{ type: "string", enum: ["a"] }, { type: "string" }] };
  expect(render({ properties: { one: open } }).info.description).toContain(
    "- One list of known values that may grow: it ",
  );
  const { info } = render({ properties: { one: open, two: open } });
  expect(info.description).toContain("written in OpenAPI 3.1.0");
  expect(info.description).toContain("2 lists of known values");
});

test("a document that loses nothing tells of no condition", () => {
  expect(render({ type: "string" }).info.description).not.toMatch(/has no such keyword|lists? of known values/);
});

test("the summary goes into the description, and a license has an address", () => {
  const { info } = render({}, { summary: "All things.", license: { name: "MIT", identifier: "MIT" } });
  expect(info.summary).toBeUndefined();
  expect(info.description).toMatch(/^All things\.\n\nThis is a rendering/);
  expect(info.license).toEqual({ name: "MIT", url: "https://spdx.org/licenses/MIT.html" });
});

test("the document itself stays as it is", () => {
  const whole = document({ type: ["string", "null"], examples: ["a"] });
  const before = structuredClone(whole);
  toOpenApi30(whole);
  expect(whole).toEqual(before);
});
