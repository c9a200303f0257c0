import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { lint, RULES } from "./lint.js";

const clean = readFileSync(new URL("../../spectral/fixtures/clean.yaml", import.meta.url), "utf8");

/** Every value below a value, as a function that puts another one in its place. */
function* places(value: unknown): Generator<(replacement: unknown) => () => void> {
  if (typeof value !== "object" || value === null) return;
  const holder = value as Record<string, unknown>;
  for (const [key, child] of Object.entries(holder)) {
    yield (replacement) => {
      holder[key] = replacement;
      return () => void (holder[key] = child);
    };
    yield* places(child);
  }
}

test("a sound document is clean under the whole ruleset, as YAML and as JSON", async () => {
  expect(await lint(clean, "clean.yaml")).toEqual([]);
  expect(await lint(JSON.stringify(parse(clean), null, 2), "clean.json")).toEqual([]);
});

test.each([
  ["operation-operationId", "      operationId: createOrder\n"],
  ["operation-description", "      description: Makes an order in a shop.\n"],
  ["operation-tags", "      tags: [Orders, Gifts]\n"],
  ["tag-description", "    description: What customers give.\n"],
  ["info-contact", "  contact: { name: The shop }\n"],
  ["oas3-schema", "  title: Orders\n"],
])("%s of spectral:oas is an error", async (rule, part) => {
  expect(clean).toContain(part);
  const findings = await lint(clean.replace(part, ""), "clean.yaml");
  expect(findings.map(({ code, severity }) => [code, severity])).toContainEqual([rule, "error"]);
});

test("no rule fails on a document that is broken anywhere", { timeout: 120_000 }, () => {
  const document: unknown = parse(clean);
  const checks = Object.entries(RULES).flatMap(([name, rule]) =>
    typeof rule === "object" ? [{ name, check: [rule.then].flat()[0]! }] : [],
  );
  expect(checks.length).toBeGreaterThan(40);
  for (const [index, replace] of [...places(document)].entries()) {
    for (const [turn, replacement] of [null, "text", [null], { $ref: "#/paths" }].entries()) {
      const restore = replace(replacement);
      // It compiles schemas, which takes its time: each place is broken in one way only, the ways in turn.
      const asked = checks.filter(({ name }) => name !== "example-valid" || index % 4 === turn);
      for (const { check } of asked) check.function(document);
      restore();
    }
  }
});
