import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

const ROWS = readFileSync("docs/edges.md", "utf8")
  .split("\n")
  .filter((line) => line.startsWith("|") && !/^\| -+/.test(line) && !/\| test +\|$/.test(line))
  .map((line) => line.split("|").map((cell) => cell.trim()))
  .map(([, edge, , proof]) => ({ edge, proof }));

test("the page has a row for every edge", () => {
  expect(ROWS.length).toBeGreaterThan(30);
});

test.each(ROWS)("the test of this edge exists: $edge", ({ proof }) => {
  const [, file, name] = /^`([\w-]+\.test\.ts)`: (.+)$/.exec(proof!) ?? [];
  expect(file).toBeDefined();
  expect(readFileSync(`test/client/${file}`, "utf8")).toContain(name);
});
