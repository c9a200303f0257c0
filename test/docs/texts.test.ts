import { beforeAll, describe, expect, test } from "vitest";
import { listParts } from "../../scripts/evidence/parts.js";
import { renderMarkdown } from "../../scripts/docs/page/markdown.js";
import { buildTestSite, textOf, type BuiltSite } from "./site.js";

describe("the Markdown of texts on the pages", () => {
  let site: BuiltSite;
  beforeAll(async () => {
    site = await buildTestSite();
  });

  test("is read in reasons and remarks, too", () => {
    for (const path of ["inferred.html", ...site.vendors.map(({ slug }) => `${slug}/index.html`)]) {
      const words = textOf(site.text(path).replaceAll(/<(pre|code)\b.*?<\/\1>/gs, ""));
      expect(words.match(/.{0,40}`.*/)?.[0], path).toBeUndefined();
    }
    expect(
      site.vendors.some((vendor) => listParts(vendor.document).some(({ evidence }) => evidence?.reason?.includes("`"))),
    ).toBe(true);
  });

  test("every text is described by the sentence that its prose begins with, and never by code", () => {
    const texts = site.pages.filter((path) => path.startsWith("docs/"));
    expect(texts.length).toBeGreaterThan(10);
    for (const path of texts) {
      const html = site.text(path);
      const [, description] = /<meta name="description" content="([^"]*)"/.exec(html)!;
      const [, prose] = /<div class="text prose">.*?<p>(.*?)<\/p>/s.exec(html)!;
      expect(textOf(prose!).replaceAll(/\s+/g, " ").startsWith(textOf(description!)), path).toBe(true);
      expect(html).toContain(`<meta property="og:description" content="${description}"`);
      expect(site.text("llms.txt")).toContain(`: ${textOf(description!)}\n`);
    }
  });

  test("hostile texts of a document stay texts", () => {
    const { html } = renderMarkdown(
      '<script>alert(1)</script>\n\n[x](javascript:alert(1)) ![y](data:text/html,z)\n\n# <img src=x onerror="a()">',
    );
    expect(html).not.toMatch(/<script|<img|href="(?:javascript|data):/);
  });
});
