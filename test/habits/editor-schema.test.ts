import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { Ajv } from "ajv";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { readApis } from "../../scripts/lib/apis.js";

const schema = JSON.parse(readFileSync(".vscode/x-extensions.schema.json", "utf8")) as object;
const validate = new Ajv({ strict: false }).compile(schema);
const files = readApis().flatMap(({ folder }) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".yaml") && name !== "facts.yaml" && !name.startsWith("examples"))
    .map((name) => join(folder, name)),
);

test.each(files)("an editor finds nothing wrong with %s", (file) => {
  validate(parse(readFileSync(file, "utf8")));
  expect(validate.errors ?? []).toEqual([]);
});

test.each([
  ["an unknown unit", { post: { "x-retry": { statuses: [429], wait: { header: "x-wait", unit: "minutes" } } } }],
  ["a misspelt refusal", { post: { "x-mock": { missingCredential: { status: 401 } } } }],
  ["an unknown kind of evidence", { Note: { properties: { id: { "x-evidence": { kind: "guessed" } } } } }],
  ["evidence that says nothing, in a list", { Note: { anyOf: [{ "x-evidence": {} }] } }],
])("an editor finds %s", (_, source) => {
  expect(validate(source)).toBe(false);
});
