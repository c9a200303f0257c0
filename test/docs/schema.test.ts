import { h, type JSX } from "preact";
import { renderToStaticMarkup } from "preact-render-to-string";
import { describe, expect, test } from "vitest";
import { foundedParts } from "../../spectral/lib/evidence.js";
import { EvidenceCard } from "../../scripts/docs/page/evidence.js";
import { EvidenceNotes } from "../../scripts/docs/page/evidence-notes.js";
import { SchemaDetails } from "../../scripts/docs/schema/details.js";
import { Member } from "../../scripts/docs/schema/member.js";
import { SchemaSection } from "../../scripts/docs/schema/section.js";
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
      what: "a list of them, whose items the type names, likewise, and last: its items are of one kind",
      schema: { anyOf: [{ type: "array", items: byId }, byId] },
      type: "ById or list of ById",
      below: "",
    },
    {
      what: "a list whose items explain themselves says so",
      schema: {
        anyOf: [
          { type: "array", items: { ...byId, description: "One." } },
          { ...byId, description: "All." },
        ],
      },
      type: "ById or list of ById",
      below: "One of these:list of ById One.ById All.",
    },
    {
      what: "an open enum is no choice: its type is told once, and so are its values",
      schema: { anyOf: [{ type: "string", enum: ["new", "old"] }, { type: "string" }] },
      type: "string",
      below: "Known values, there may be others: new old",
    },
    {
      what: "a list names the type of its items, and not that it is a list again",
      schema: { type: "array", items: byId },
      type: "list of ById",
      below: "",
    },
  ];
  const enums: { what: string; schema: Schema; description?: string; shown: string }[] = [
    {
      what: "without words of its own",
      schema: { enum: ["new", "old", null] },
      shown: '<p class="values">One of <code>new</code> <code>old</code> <code>null</code></p>',
    },
    {
      what: "of one value",
      schema: { enum: ["new"] },
      shown: '<p class="values">Always <code>new</code></p>',
    },
    {
      what: "that is open and partly explained",
      schema: {
        anyOf: [{ type: "string", enum: ["new", "old", "lost"] }, { type: "string" }],
        description: "Age.\n\n- `old`: *very* old.",
      },
      shown:
        '<div class="values">Known values, there may be others:<ul><li><code>old</code><span>: <em>very</em> old.</span></li><li>Also <code>new</code> <code>lost</code></li></ul></div>',
    },
    {
      what: "whose values are explained together, and below the line",
      schema: { enum: ["new", "old"], description: "- `new`, `old`: ages.\n\n  Of all." },
      shown:
        '<div class="values">One of<ul><li><code>new</code>, <code>old</code><span>: ages.</span><p>Of all.</p></li></ul></div>',
    },
    {
      what: "of the items of a list",
      schema: { type: "array", items: { enum: ["new", "old"] }, description: "- `new`: young." },
      shown:
        '<div class="values">One of<ul><li><code>new</code><span>: young.</span></li><li>Also <code>old</code></li></ul></div>',
    },
    {
      what: "that a header or a parameter explains",
      schema: { enum: ["new", "old"] },
      description: "- `new`: young.\n- `old`: not young.",
      shown:
        '<div class="values">One of<ul><li><code>new</code><span>: young.</span></li><li><code>old</code><span>: not young.</span></li></ul></div>',
    },
  ];
  test.each(enums.map((one) => [one.what, one] as const))(
    "has each value of an enum once, with its meaning: %s",
    (_, { schema, description, shown }) => {
      const notes = new EvidenceNotes({ components: {} } as OpenApiDocument, [], { isLarge: false });
      const props = { schema, description, notes };
      const html = renderToStaticMarkup(SchemaDetails({ ...props, around: "schema-A", above: schema }));
      expect(html).toBe(shown);
      const member = renderToStaticMarkup(Member({ ...props, name: "age", required: false, part: schema }));
      expect(member).not.toContain("<li>");
    },
  );

  test("keeps the mark of each value, at the value, where their evidence differs", () => {
    const source = (kind: string): object => ({ title: kind, url: "https://a.example", kind, date: "2026-01-01" });
    const schema: Schema = {
      type: "string",
      enum: ["new", "old", "lost"],
      description: "- `new`, `old`: ages.",
      "x-evidence": { source: "a", values: { old: "b" } },
    };
    const document = {
      components: { schemas: { Age: schema } },
      "x-evidence": { sources: { a: source("sdk"), b: source("community") } },
    };
    const notes = new EvidenceNotes(document as any, [...foundedParts(document)], { isLarge: false });
    expect(textOf(SchemaDetails({ schema, notes, around: "schema-Age", above: schema }))).toBe(
      "One ofnew sdk, old community: ages.Also lost sdk",
    );
  });

  const limits: { what: string; schema: Schema; words: string }[] = [
    { what: "a length", schema: { type: "string", minLength: 1, maxLength: 40 }, words: "string 1 to 40 characters" },
    { what: "a pattern", schema: { type: "string", pattern: "^[a-f]+$" }, words: "string matches ^[a-f]+$" },
    { what: "a format", schema: { type: "string", format: "date-time" }, words: "string, date and time " },
    { what: "bounds", schema: { type: "integer", format: "int64", minimum: 0 }, words: "integer, 64 bit at least 0" },
    {
      what: "a list",
      schema: { type: "array", items: { type: "string" }, maxItems: 3, uniqueItems: true },
      words: "list of string at most 3 items; each item once",
    },
    { what: "a map", schema: { type: "object", additionalProperties: byId }, words: "map of text to ById " },
    { what: "a default", schema: { type: "boolean", default: false }, words: "boolean false where it is left out" },
  ];
  test.each(limits.map((one) => [one.what, one] as const))("tells %s in words", (_, { schema, words }) => {
    const notes = new EvidenceNotes({ components: {} } as OpenApiDocument, [], { isLarge: false });
    expect(
      `${textOf(Type({ schema }))} ${textOf(SchemaDetails({ schema, notes, around: "schema-A", above: schema }))}`,
    ).toBe(words);
  });

  test("that contains itself links to itself, and to what uses it", () => {
    const schema: Schema = { type: "object", properties: { inner: { $ref: "#/components/schemas/Box" } } };
    const notes = new EvidenceNotes({ components: {} } as OpenApiDocument, [], { isLarge: false });
    const uses = [{ label: "201", anchor: "201" }];
    const html = renderToStaticMarkup(SchemaSection({ name: "Box", schema, uses, notes }));
    expect(html).toContain('<section class="schema" id="schema-Box">');
    expect(html).toContain('<a href="#schema-Box">Box</a>');
    expect(html).toContain('Used by <a href="#201">201</a>');
  });

  test.each([
    [":9", "in the source: line 9 of The client", "The client, line 9"],
    [":9-12", "in the source: lines 9 to 12 of The client", "The client, lines 9 to 12"],
    ["src/box.ts:9", "in the source: src/box.ts:9", "The client, src/box.ts:9"],
    ["box.Inner", "in the source: box.Inner", "The client, box.Inner"],
    ["box.Box", undefined, "The client, box.Box"],
  ])("found at %s of a source says so beside its name, and a member in its card", (place, beside, inCard) => {
    const source = { title: "The client", url: "https://a.example", kind: "sdk", date: "2026-01-01" };
    const inner: Schema = { type: "string", "x-evidence": { source: `a#${place}` } };
    const schema: Schema = {
      type: "object",
      description: "A box.",
      properties: { inner },
      "x-evidence": { source: `a#${place}` },
    };
    const document = { components: { schemas: { Box: schema } }, "x-evidence": { sources: { a: source } } };
    const notes = new EvidenceNotes(document as any, [...foundedParts(document)], { isLarge: false });
    const html = renderToStaticMarkup(SchemaSection({ name: "Box", schema, uses: [], notes }));
    expect(/<small>(.*?)<\/small>/.exec(html)?.[1]).toBe(beside);
    expect(textOf(EvidenceCard({ evidence: notes.of(inner)! }))).toContain(`${inCard}, 2026-01-01`);
  });

  const at = (key: string, kind: string): object => ({
    title: key,
    url: "https://a.example",
    kind,
    date: "2026-01-01",
  });
  const cards: { what: string; note: object; more?: Schema; card: string }[] = [
    {
      what: "says the kind of all claims, and names the sources",
      note: { source: "doc" },
      card: "documented|A page or document of the vendor says it.|doc, 2026-01-01",
    },
    {
      what: "of an excerpt",
      note: { source: "cut" },
      card: "excerpt|An excerpt of the vendor's reference says it.|cut, 2026-01-01",
    },
    {
      what: "of a recording",
      note: { source: "wire" },
      card: "observed|A recorded answer of the vendor shows it.|wire, 2026-01-01",
    },
    {
      what: "of code",
      note: { source: "code" },
      card: "sdk|Code that the vendor publishes shows it.|code, 2026-01-01",
    },
    {
      what: "of third parties",
      note: { source: "blog" },
      card: "community|Only third parties say it.|blog, 2026-01-01",
    },
    {
      what: "of what is inferred tells why, and what to compare",
      note: { kind: "inferred", reason: "So it seems.", source: "doc" },
      card: "inferred|No source says it.|So it seems.|Compare:|doc, 2026-01-01",
    },
    {
      what: "names the claim that no source says, and tells apart what the others rest on",
      note: { source: "doc", meaning: { kind: "inferred", reason: "So it seems.", source: "blog" } },
      card: "inferred (meaning)|No source says the meaning.|So it seems.|Compare:|blog, 2026-01-01|A page or document of the vendor says the name and the type.|doc, 2026-01-01",
    },
    {
      what: "tells what third parties say from what is inferred, the weakest first",
      note: { source: "blog", limit: { kind: "inferred", reason: "So it seems." } },
      card: "inferred (limit)|No source says the limits.|So it seems.|Compare:|blog, 2026-01-01|Only third parties say the name, the type and the meaning.|blog, 2026-01-01",
    },
    {
      what: "says of no source more than its kind where one claim needs several",
      note: { source: "code", meaning: { source: ["code", "blog"], note: "A bot does so." } },
      card: "community (meaning)|Sources of several kinds say the meaning, and the weakest counts.|A bot does so.|code, 2026-01-01, sdk|blog, 2026-01-01, community|Code that the vendor publishes shows the name and the type.|code, 2026-01-01",
    },
    {
      what: "says of a list what no source says of its items",
      note: { source: "doc" },
      more: {
        type: "array",
        items: { type: "string", description: "A part.", "x-evidence": { kind: "inferred", reason: "So it seems." } },
      },
      card: "inferred|No source says it.|So it seems.|A page or document of the vendor says the rest.|doc, 2026-01-01",
    },
    {
      what: "tells well founded claims together",
      note: { source: "cut", meaning: "doc" },
      card: "excerpt|Sources of several kinds say it, and the weakest counts.|cut, 2026-01-01, excerpt|doc, 2026-01-01, documented",
    },
  ];
  test.each(cards.map((one) => [one.what, one] as const))("the card of an evidence %s", (_, { note, more, card }) => {
    const name: Schema = { type: "string", description: "A name.", "x-evidence": note, ...more };
    const kinds = { doc: "documented", cut: "excerpt", wire: "observed", code: "sdk", blog: "community" };
    const sources = Object.fromEntries(Object.entries(kinds).map(([key, kind]) => [key, at(key, kind)]));
    const document = { components: { schemas: { Box: { properties: { name } } } }, "x-evidence": { sources } };
    const notes = new EvidenceNotes(document as any, [...foundedParts(document)], { isLarge: false });
    const html = renderToStaticMarkup(h(EvidenceCard, { evidence: notes.of(name)! }));
    const lines = html.split(/<\/(?:b|p|li)>|(?<=Compare:)/).map((line) => line.replaceAll(/<[^>]*>/g, "").trim());
    expect(lines.filter(Boolean).join("|")).toBe(card);
  });

  test.each(cases.map((one) => [one.what, one] as const))("%s", (_, { schema, type, below }) => {
    const notes = new EvidenceNotes({ components: {} } as OpenApiDocument, [], { isLarge: false });
    expect(textOf(Type({ schema }))).toBe(type);
    expect(textOf(SchemaDetails({ schema, notes, around: "schema-A", above: schema }))).toBe(below);
  });
});

function textOf(node: JSX.Element): string {
  return renderToStaticMarkup(node).replaceAll(/<[^>]*>/g, "");
}
