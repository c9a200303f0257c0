import { lstatSync, readFileSync, realpathSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { expect, test } from "vitest";
import { ProjectCopy } from "../support/project.js";

const RECORD = "node_modules/.package-lock.json";

test("what npm writes in a copy of the project does not reach the developer's folder", () => {
  using project = new ProjectCopy();
  const before = readFileSync(RECORD, "utf8");
  expect(readFileSync(project.path(RECORD), "utf8")).toBe(before);
  expect(lstatSync(project.path("node_modules")).isDirectory()).toBe(true);
  writeFileSync(project.path(RECORD), "{}");
  expect(readFileSync(RECORD, "utf8")).toBe(before);
});

test("a copy of the project has its own workspaces, and shares what is installed", () => {
  using project = new ProjectCopy();
  const place = (name: string): string => realpathSync(project.path(`node_modules/${name}`));
  expect(place("schema-mutation")).toBe(realpathSync(project.path("tools/schema-mutation")));
  expect(place("vitest")).toBe(resolve("node_modules/vitest"));
});
