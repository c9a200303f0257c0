import { describe, expect, test } from "vitest";
import { compareProvenance } from "../../scripts/facts/provenance.js";
import type { Facts } from "../../scripts/facts/facts.js";
import type { OpenApiDocument } from "../../scripts/lib/openapi.js";
import { renamed, withAt, without } from "../../scripts/truth/documents/edit.js";
import { killersOf } from "../../scripts/truth/documents/killers.js";
import { DOCUMENT_OPERATORS, explainDocumentSurvivor, testDocument } from "../../scripts/truth/documents/test.js";
import { comparePrinted, readPrintedNames } from "../../scripts/truth/printed.js";
import { killerTable } from "../../scripts/truth/score-table.js";
import { apis } from "./support.js";

/** The largest document is left to `npm run mutate`. */
const small = apis.filter(({ bundle }) => Object.keys(bundle.document.components?.schemas ?? {}).length < 60);
const { bundle } = small[0]!;
const tested = small.map((api) => ({ ...api, outcomes: testDocument(api.bundle) }));

test("wrong statements are of many kinds", () => {
  expect(new Set(tested.flatMap(({ outcomes }) => outcomes.map(({ kind }) => kind))).size).toBeGreaterThanOrEqual(12);
});

describe.each(tested)("a wrong statement in the document of $name", ({ bundle, outcomes }) => {
  test("is found by a check that knows more than the document", () => {
    const unseen = outcomes.filter(({ killer }) => killer === undefined);
    expect(unseen.map((one) => explainDocumentSurvivor(bundle, one))).toEqual([]);
  });

  test("differs from the document and from all others", () => {
    const names = outcomes.map(({ kind, id, pointer }) => `${kind} ${id} ${pointer}`);
    expect(names.length - new Set(names).size).toBeLessThan(names.length / 20);
    const texts = DOCUMENT_OPERATORS.flatMap(({ mutate }) => mutate(bundle.document)).map((one) => one.document);
    const original = JSON.stringify(bundle.document);
    expect(texts.filter((document) => JSON.stringify(document) === original)).toEqual([]);
  });

  test("is not seen in the document as it is", () => {
    expect(killersOf(bundle).map(({ name, count }) => [name, count(bundle.document)])).toEqual(
      killersOf(bundle).map(({ name }) => [name, 0]),
    );
  });
});

test("a survivor is told with its file and line, and counted in the table", () => {
  const [first] = testDocument(bundle, DOCUMENT_OPERATORS.slice(0, 1), []);
  expect(explainDocumentSurvivor(bundle, first!)).toMatch(
    /^specs\/\S+\.yaml:\d+:\d+ error \[document-mutant\] no check/,
  );
  const outcomes = [first!, { ...first!, killer: "some check" }];
  expect(killerTable(outcomes)).toMatch(/^path +2 +1 +some check 1$/m);
});

test("an edit shares what it does not change, and leaves the original alone", () => {
  const document = { a: { b: [1, 2] }, c: { d: 3 } } as unknown as OpenApiDocument;
  const edited = withAt(document, "#/a/b/0", () => 9) as unknown as { a: object; c: object };
  expect(edited).toEqual({ a: { b: [9, 2] }, c: { d: 3 } });
  expect(edited.c).toBe((document as unknown as { c: object }).c);
  expect(without(document, "#/a/b/1")).toEqual({ a: { b: [1] }, c: { d: 3 } });
  expect(Object.keys(renamed({ x: 1, y: 2, z: 3 }, "y", "w"))).toEqual(["x", "w", "z"]);
  expect(document).toEqual({ a: { b: [1, 2] }, c: { d: 3 } });
});

describe("what a document cites", () => {
  const sources = {
    page: { title: "", url: "", date: "", kind: "excerpt" },
    blog: { title: "", url: "", date: "", kind: "community" },
  };
  const document = (cited: string): OpenApiDocument =>
    ({
      "x-evidence": { source: "page", sources },
      servers: [],
      paths: { "/a": { post: { operationId: "make", responses: { "401": { "x-evidence": { source: cited } } } } } },
    }) as unknown as OpenApiDocument;
  const facts = (kinds: Facts["kinds"]): Facts =>
    ({
      kinds,
      calls: { make: { statuses: { "401": { source: { blog: "a heading" } } }, security: { source: {} } } },
    }) as unknown as Facts;
  const kinds = { excerpt: ["page"], community: ["blog"] };

  test("is what the facts table cites for it", () => {
    expect(compareProvenance(facts(kinds), document("blog"))).toEqual([]);
    expect(compareProvenance(facts(kinds), document("page"))).toMatchObject([
      { pointer: "#/paths/~1a/post/responses/401", message: "This status cites page, and the facts table blog." },
    ]);
  });

  test.each([
    {
      what: "of another kind",
      kinds: { documented: ["page"], community: ["blog"] },
      says: "excerpt here, and documented under",
    },
    { what: "not in the table", kinds: { community: ["blog"] }, says: "excerpt here, and not listed under" },
    { what: "in the table alone", kinds: { ...kinds, sdk: ["client"] }, says: "The document has no source `client`." },
  ])("is a problem where a source is $what", ({ kinds, says }) => {
    expect(
      compareProvenance(facts(kinds), document("blog"))
        .map(({ message }) => message)
        .join(),
    ).toContain(says);
  });
});

test("a member is presented as the page's only where the page prints it", () => {
  const names = readPrintedNames(bundle);
  expect(comparePrinted(names, bundle.document)).toEqual([]);
  const blank = { requests: new Set<string>(), responses: new Set<string>() };
  expect(comparePrinted(blank, bundle.document)[0]?.message).toContain("prints no such member");
});
