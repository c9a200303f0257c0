import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, describe, expect, test } from "vitest";
import { verifiable } from "../../generated/verifiable.js";
import type { PublishedDocument } from "../../src/verify/document.js";
import { Fitting } from "../../src/verify/fits.js";
import { SchemaPlaces } from "../../src/verify/schema-places.js";
import { json, startLiar } from "./servers.js";
import { ask, documentOf } from "./support.js";

const folder = mkdtempSync(join(tmpdir(), "chat-contracts-fits-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** Which branches of a choice a value fits, by their index. */
function branchesOf(branches: readonly object[], value: unknown): number[] {
  const document = { components: { schemas: { Choice: { anyOf: branches } } } } as unknown as PublishedDocument;
  const pointers = branches.map((_, index) => `#/components/schemas/Choice/anyOf/${index}`);
  const fitting = new Fitting(document, new SchemaPlaces(document)).branches(pointers, value);
  return fitting.map((pointer) => pointers.indexOf(pointer));
}

const named = (name: string, more: object = {}): object => ({ type: "object", properties: { [name]: more } });

describe("a value fits the branches of a choice", () => {
  test.each<[string, readonly object[], unknown, number[]]>([
    ["of its type", [{ type: "string" }, { type: "integer" }, { type: ["number", "null"] }], 7, [1, 2]],
    ["with null", [{ type: "string" }, { type: "null" }], null, [1]],
    ["that list it", [{ enum: ["a"] }, { const: "b" }, { type: "string" }], "b", [1, 2]],
    ["with its pattern and length", [{ pattern: "^x" }, { maxLength: 1 }, { minLength: 2 }], "ab", [2]],
    ["within limits", [{ minimum: 5 }, { maximum: 3 }, { minItems: 9 }], 4, [2]],
    ["that have its members", [named("a"), named("b"), { type: "object" }], { b: 1 }, [1]],
    ["that require no more", [{ required: ["a"] }, { required: ["b"] }], { b: 1 }, [1]],
    ["beside a member that none has", [named("a"), named("b")], { b: 1, new: 2 }, [1]],
    ["with any member", [named("a"), { type: "object", additionalProperties: true }], { b: 1 }, [1]],
    ["by a member's value", [named("a", { const: "x" }), named("a", { const: "y" })], { a: "y" }, [1]],
    ["by its items", [{ items: { type: "string" } }, { items: { type: "integer" } }], [1], [1]],
    ["of parts", [{ allOf: [named("a"), { required: ["a"] }] }, { oneOf: [{ type: "string" }] }], { a: 1 }, [0]],
    ["by what they refer to", [{ $ref: "#/components/schemas/Choice/anyOf/1" }, { type: "string" }], "a", [0, 1]],
    ["none", [{ type: "string" }, false as unknown as object], 1, []],
  ])("%s", (_, branches, value, expected) => {
    expect(branchesOf(branches, value)).toEqual(expected);
  });
});

test("an answer speaks for the branches of a choice that it fits, and for no other", async () => {
  const known = await verifiable.imichat!();
  const document = structuredClone(await documentOf("imichat")) as PublishedDocument & {
    components: { schemas: Record<string, Record<string, unknown>> };
  };
  document.components.schemas.Chat!["x-evidence"] = { kind: "inferred", reason: "Nobody has seen one." };
  const file = join(folder, "openapi.json");
  writeFileSync(file, JSON.stringify(document));
  const vendors = { imichat: () => Promise.resolve({ ...known, document: pathToFileURL(file) }) };
  const settledBy = async (response: unknown): Promise<string[]> => {
    const liar = await startLiar((answer) => json(answer, 200, { status_code: 4304, description: "Done", response }));
    const args = ["imichat", "--send", "--yes", "--json", "--example", "full", "--set", "teamid=214"];
    const { out } = await ask([...args, "--base-url", liar.url], { vendors });
    const { calls } = JSON.parse(out) as { calls: { outcome?: { settled: { pointer: string }[] } }[] };
    return calls.flatMap(({ outcome }) => outcome?.settled ?? []).map(({ pointer }) => pointer);
  };
  expect(await settledBy({ alias_id: "a" })).toContain("#/components/schemas/Chat");
  expect(await settledBy("a text")).not.toContain("#/components/schemas/Chat");
});
