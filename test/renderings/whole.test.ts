import { expect, test } from "vitest";
import { parse } from "yaml";
import { lean } from "../../scripts/generate/renderings/lean.js";
import { shareHeaders } from "../../scripts/generate/renderings/share-headers.js";
import { whole, yamlDocument } from "../../scripts/generate/renderings/whole.js";
import type { Bundle } from "../../scripts/lib/bundle.js";
import type { OpenApiDocument } from "../../scripts/lib/openapi.js";

const left = { description: "Calls left.", schema: { type: "integer" } };
const other = { description: "Calls left, if any.", schema: { type: "integer" } };
const document = {
  openapi: "3.1.0",
  "x-evidence": { sources: {} },
  info: { title: "Desk", version: "1.0.0", description: "First line.\n\n- one\n- two\n" },
  paths: {
    "/notes": {
      post: {
        operationId: "addNote",
        responses: {
          "201": { description: "Made.", headers: { "x-calls-left": left, Location: left } },
          "400": { description: "Refused.", headers: { "x-calls-left": left } },
          "404": { description: "Not found.", headers: { "x-calls-left": other } },
          "500": { description: "Failed.", headers: { "x-calls-left": other } },
        },
      },
    },
  },
} as unknown as OpenApiDocument;

const headersOf = (rendered: OpenApiDocument): unknown =>
  Object.values(rendered.paths["/notes"]!.post!.responses).map(({ headers }) => headers);

test("a header that several answers share is a component, one that stands once is not", () => {
  const shared = shareHeaders(document);
  const ref = (name: string): object => ({ $ref: `#/components/headers/${name}` });
  expect(headersOf(shared)).toEqual([
    { "x-calls-left": ref("XCallsLeft"), Location: left },
    { "x-calls-left": ref("XCallsLeft") },
    { "x-calls-left": ref("XCallsLeft404") },
    { "x-calls-left": ref("XCallsLeft404") },
  ]);
  expect(shared.components?.headers).toEqual({ XCallsLeft: left, XCallsLeft404: other });
});

test("the lean document keeps headers where they are, because generators take referenced ones for required", () => {
  expect(headersOf(lean(document))).toEqual(headersOf(document));
});

test("sources of evidence come last", () => {
  expect(Object.keys(whole(document)).at(-1)).toBe("x-evidence");
});

test("prose is a literal block in YAML, and says the same as the JSON", () => {
  const yaml = yamlDocument.write({ document, api: { name: "desk" } } as unknown as Bundle) as string;
  expect(yaml).toContain("description: |\n    First line.\n\n    - one\n    - two\n");
  expect(parse(yaml)).toEqual(JSON.parse(JSON.stringify(whole(document))));
});
