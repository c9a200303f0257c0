import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { manifestWithEntries, namedEntries } from "../../scripts/generate/entries.js";
import { readApis } from "../../scripts/lib/apis.js";

const text = readFileSync("package.json", "utf8");
const { exports } = JSON.parse(text) as { exports: Record<string, string | object> };

test("the manifest names what each vendor of redocly.yaml has, so a run changes nothing", () => {
  const vendors = readApis().map(({ name }) => name);
  expect(manifestWithEntries(text, vendors)).toBe(text);
});

test("no entry is a pattern, and those that lead to committed files lead somewhere", () => {
  expect(Object.keys(exports).filter((entry) => entry.includes("*"))).toEqual([]);
  const targets = Object.values(exports).flatMap((target) => (typeof target === "string" ? [target] : []));
  expect(targets.filter((target) => !target.startsWith("./dist/") && !existsSync(target))).toEqual([]);
});

test("a vendor that is gone leaves no entry, a new one gets all of them, and the rest stays", () => {
  const before = {
    ".": "./dist/src/index.js",
    "./mock": "./dist/generated/mock-server.js",
    "./old": "./dist/generated/old/index.js",
    "./old/openapi.json": "./generated/old/openapi.json",
  };
  expect(namedEntries(before, ["acme"])).toEqual({
    ".": "./dist/src/index.js",
    "./mock": "./dist/generated/mock-server.js",
    "./acme": "./dist/generated/acme/index.js",
    "./acme/msw": "./dist/generated/acme/msw.js",
    "./acme/validators": "./dist/generated/acme/validators.js",
    "./acme/openapi.json": "./dist/generated/acme/openapi.json",
    "./acme/openapi.yaml": "./generated/acme/openapi.yaml",
    "./acme/openapi.lean.json": "./dist/generated/acme/openapi.lean.json",
    "./acme/openapi-3.0.json": "./dist/generated/acme/openapi-3.0.json",
  });
});
