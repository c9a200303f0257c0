import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { makeRulePages } from "../../scripts/rules/pages.js";

const pages = makeRulePages();

test("the pages of the rules are what `npm run rules` writes", () => {
  expect(readdirSync("docs/rules").sort()).toEqual([...pages.keys()].sort());
  for (const [file, text] of pages) expect(readFileSync(`docs/rules/${file}`, "utf8"), file).toBe(text);
});

test("a page shows why, bad, good, and how to turn the rule off", () => {
  const page = pages.get("bounds-ordered.md")!;
  expect(page).toContain("It speaks of lines 6, 7, 8, 9, 10, 11 and 12.");
  expect(page).toContain("Text: { type: string, minLength: 5, maxLength: 2 }");
  expect(page).toContain("bounds-ordered: off");
});

test.each([...pages.keys()].filter((file) => file !== "README.md"))(
  "%s names a case that was seen, or says that it is planted",
  (file) => {
    expect(pages.get(file)).toMatch(/^\*\*(Seen|Planted):\*\* \S.{30,}$/m);
  },
);
