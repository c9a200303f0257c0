import type { JSX } from "preact";
import { renderToStaticMarkup } from "preact-render-to-string";
import { describe, expect, test } from "vitest";
import { EvidenceNotes } from "../../scripts/docs/page/evidence-notes.js";
import { SchemaDetails } from "../../scripts/docs/schema/details.js";
import { Type } from "../../scripts/docs/schema/type.js";
import type { OpenApiDocument, Schema } from "../../scripts/lib/openapi.js";

const byId = { $ref: "#/components/schemas/ById" };
const byEmail = { $ref: "#/components/schemas/ByEmail" };

describe("a schema on a page", () => {
  const cases: { what: string; schema: Schema; type: string; below: string }[] = [
    {
      what: "choices that say no more than their types are told by the type alone",
      schema: { anyOf: [byId, byEmail] },
      type: "ById or ByEmail",
      below: "",
    },
    {
      what: "a type that may be null, likewise",
      schema: { oneOf: [byId, { type: "null" }] },
      type: "ById or null",
      below: "",
    },
    {
      what: "choices that explain themselves are listed, each once",
      schema: { anyOf: [{ ...byId, description: "A known person." }, byEmail] },
      type: "ById or ByEmail",
      below: "One of these:ById A known person.ByEmail ",
    },
    {
      what: "an open enum is no choice: its type is told once, and so are its values",
      schema: { anyOf: [{ type: "string", enum: ["new", "old"] }, { type: "string" }] },
      type: "string",
      below: "Known values, others may come: new  old  ",
    },
    {
      what: "a list names the type of its items, and not that it is a list again",
      schema: { type: "array", items: byId },
      type: "list of ById",
      below: "",
    },
  ];
  test.each(cases.map((one) => [one.what, one] as const))("%s", (_, { schema, type, below }) => {
    const notes = new EvidenceNotes({ components: {} } as OpenApiDocument, [], { isLarge: false });
    expect(textOf(Type({ schema }))).toBe(type);
    expect(textOf(SchemaDetails({ schema, notes, around: "schema-A", above: schema }))).toBe(below);
  });
});

function textOf(node: JSX.Element): string {
  return renderToStaticMarkup(node).replaceAll(/<[^>]*>/g, "");
}
