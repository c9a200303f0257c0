import { beforeAll, describe, expect, test } from "vitest";
import type { Schema } from "../../scripts/lib/openapi.js";
import { buildTestSite, textOf, type BuiltSite } from "./site.js";

describe("a page of a vendor", () => {
  let site: BuiltSite;
  beforeAll(async () => {
    site = await buildTestSite();
  });

  test("tells what a value means at the value, and nowhere else", () => {
    for (const { slug, document } of site.vendors) {
      const told = explanations(document).sort();
      if (slug === "channel-talk") expect(told.length).toBeGreaterThan(50);
      const inPage = (html: string): string[] =>
        [...html.replaceAll(/ <button.*?<\/button>/g, "").matchAll(/<li>(?:(?!<\/?li>).)*/gs)]
          .map(([item]) => textOf(item).replaceAll(/\s+/g, " "))
          .filter((item) => told.includes(item));
      const page = site.text(`${slug}/index.html`);
      const atValues = page.match(/<div class="values">.*?<\/div>/gs) ?? [];
      expect(inPage(atValues.join("")).sort()).toEqual(told);
      expect(inPage(page)).toHaveLength(told.length);
      const inTwin = site
        .text(`${slug}/index.md`)
        .split("\n")
        .map((line) => line.replaceAll(/^ *- | _\([^)]*\)_\[\^\w+\]|[`\\*]/g, ""))
        .filter((line) => told.includes(line));
      expect(inTwin.sort()).toEqual(told);
    }
  });

  test("has each value of an enum once where its values are listed", () => {
    for (const { slug } of site.vendors) {
      const lists = [...site.text(`${slug}/index.html`).matchAll(/<(p|div) class="values">(.*?)<\/\1>/gs)];
      const repeated = lists.filter(([, , list]) => {
        const values = [...list!.replaceAll(/<span>.*?<\/span>/gs, "").matchAll(/<code>(.*?)<\/code>/gs)].map(
          ([code]) => code,
        );
        return new Set(values).size < values.length;
      });
      expect(repeated, slug).toEqual([]);
    }
  });
});

/** The items of all descriptions that begin with a value of the enum beside them, as a page words them. */
function explanations(node: unknown): string[] {
  if (typeof node !== "object" || node === null) return [];
  const { description, enum: own, items, anyOf } = node as Schema;
  const enums = [own, items?.enum, ...(anyOf ?? []).map((branch) => branch.enum)];
  const values = enums.find((list) => list !== undefined)?.map(String) ?? [];
  const told = `${description ?? ""}`
    .split(/\n(?=- )|\n\n/)
    .filter((item) => values.some((value) => item.startsWith(`- \`${value}\``)))
    .map((item) => item.slice(2).replaceAll("`", "").replaceAll(/\s+/g, " ").trim());
  return [...told, ...Object.entries(node).flatMap(([key, part]) => (key === "examples" ? [] : explanations(part)))];
}
