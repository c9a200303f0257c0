import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { DOCUMENTS, PROGRAMS, PROMISE, SLOW } from "../projects.js";

const files = readdirSync("test", { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".test.ts"))
  .map((file) => `test/${file.replaceAll("\\", "/")}`);

const LISTS = { DOCUMENTS, PROGRAMS, SLOW, PROMISE };

function matches(pattern: string, file: string): boolean {
  return new RegExp(`^${pattern.replaceAll(".", "\\.").replaceAll("*", "[^/]*")}$`).test(file);
}

function isIn(patterns: readonly string[]): (file: string) => boolean {
  return (file) => patterns.some((pattern) => matches(pattern, file));
}

function importing(modules: string, among: readonly string[]): string[] {
  const from = new RegExp(`from "(?:${modules})"`);
  return among.filter((file) => from.test(readFileSync(file, "utf8")));
}

const STARTS = "node:child_process|[./]+/support/(?:browser|served-page)\\.js";
const units = files.filter((file) => !Object.values(LISTS).some((list) => isIn(list)(file)));

test("a unit starts no program, compiles no TypeScript, copies no project and reads no documents of vendors", () => {
  const heavy = `${STARTS}|typescript|esbuild|[./]+/(?:support/(?:project|script)|compiler|types|site|truth/support)\\.js`;
  expect(importing(heavy, units), "name these in test/projects.ts").toEqual([]);
});

test("a test of documents starts no program", () => {
  const misplaced = importing(STARTS, files.filter(isIn(DOCUMENTS)));
  expect(misplaced, "move these to another list in test/projects.ts").toEqual([]);
});

test("more files are units than in any other project", () => {
  for (const list of Object.values(LISTS)) expect(units.length).toBeGreaterThan(files.filter(isIn(list)).length);
});

describe.each(Object.entries(LISTS))("%s", (_, patterns) => {
  test.each(patterns)("%s is the name of a test", (pattern) => {
    expect(files.filter((file) => matches(pattern, file))).not.toEqual([]);
  });
});

test("no file is in two projects", () => {
  const twice = files.filter((file) => Object.values(LISTS).filter((list) => isIn(list)(file)).length > 1);
  expect(twice).toEqual([]);
});
