import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { browse } from "./browse.js";
import { buildTestSite, type BuiltSite } from "./site.js";

const site: BuiltSite = await buildTestSite();
const { browser, server } = await browse("/", site.files);
const slugs = site.vendors.map(({ slug }) => slug);

describe("a reader", () => {
  const open = async (path: string, width: number, height: number): Promise<Page> => {
    const page = await browser.newPage({ viewport: { width, height } });
    await page.goto(server.url + path);
    return page;
  };

  test.each([
    [360, 740],
    [768, 1024],
    [1024, 768],
    [1440, 900],
  ])("sees the code of the first call on the first screen of %i by %i px, and downloads below it", async (...size) => {
    for (const slug of slugs) {
      const page = await open(`${slug}/index.html`, ...size);
      const [code, downloads] = await Promise.all(
        [".first-call pre:visible", "a[download]"].map((one) => page.locator(one).first().boundingBox()),
      );
      // Some lines of it, and not its edge alone.
      expect(code!.y, slug).toBeLessThan(size[1] - 100);
      expect(downloads!.y, slug).toBeGreaterThan(code!.y + code!.height);
      await page.close();
    }
  });

  test.each([360, 768, 1024])(
    "has the menu in one line at a width of %i, with the current entry in sight and the others by the keyboard",
    async (width) => {
      for (const path of [`${slugs[1]}/index.html`, "docs/verify.html"]) {
        const page = await open(path, width, 740);
        const links = page.locator(".top nav a");
        // Browsers leave a link as it is of which a part is in sight.
        const isSeen = (link: Element): boolean => {
          const [{ left, right }, row] = [link.getBoundingClientRect(), link.closest("ul")!.getBoundingClientRect()];
          return right > row.left && left < row.right;
        };
        expect(await page.locator(".top nav a[aria-current]").evaluate(isSeen), path).toBe(true);
        const tops = await links.evaluateAll((all) => all.map((link) => link.getBoundingClientRect().top));
        expect(new Set(tops).size).toBe(1);
        await page.locator(".brand").focus();
        for (const link of await links.all()) {
          await page.keyboard.press("Tab");
          expect(await link.evaluate((one) => one === document.activeElement)).toBe(true);
          expect(await link.evaluate(isSeen), (await link.textContent())!).toBe(true);
        }
        const divided = await page
          .locator(".top nav li")
          .evaluateAll((all) =>
            all.flatMap((one, at) => (Number.parseFloat(getComputedStyle(one).borderLeftWidth) > 0 ? at : [])),
          );
        expect(divided).toEqual([slugs.length]);
        await page.close();
      }
    },
  );

  test.each(slugs)("sees whole lines of the first call of %s in each language, beside the prose", async (slug) => {
    const page = await open(`${slug}/index.html`, 1440, 900);
    const cut: string[] = [];
    for (const label of await page.locator(".first-call .tabs label").all()) {
      await label.click();
      const code = page.locator(".first-call pre:visible").first();
      if (await code.evaluate((pre) => pre.scrollWidth > pre.clientWidth)) cut.push((await label.textContent())!);
    }
    expect(cut).toEqual([]);
    await page.close();
  });
});
