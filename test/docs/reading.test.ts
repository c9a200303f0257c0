import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { sampleCall } from "../../scripts/docs/samples/call.js";
import { operationAnchor } from "../../scripts/docs/vendor/vendor.js";
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
    // A command has its address in one piece, and one with a query may be longer than a line.
    const vendor = site.vendors.find((one) => one.slug === slug)!;
    const isLong = sampleCall(vendor, vendor.operations[0]!).target.includes("?");
    expect(cut).toEqual(isLong ? ["curl"] : []);
    await page.close();
  });

  test.each([360, 1440])("sees names in prose and lines for a shell unbroken, at a width of %i", async (width) => {
    for (const slug of slugs) {
      const page = await open(`${slug}/index.html`, width, 900);
      const broken = await page
        .locator("main :is(p, li, dd) code, .samples pre[data-language=bash] code")
        .evaluateAll((all) =>
          all.flatMap((one) => {
            const range = document.createRange();
            range.selectNodeContents(one);
            const rects = [...range.getClientRects()];
            const lines = new Set(rects.map(({ top }) => Math.round(top / 4))).size;
            const isPre = one.parentElement!.matches("pre");
            const length = rects.reduce((sum, rect) => sum + rect.width, 0);
            const fits = length + 12 < one.closest("p, li, dd, pre")!.clientWidth;
            return (isPre ? lines > one.textContent.split("\n").length : lines > 1 && fits) ? one.textContent : [];
          }),
        );
      expect(broken, slug).toEqual([]);
      await page.close();
    }
  });

  test("sees whole names in what the search finds on a phone", async () => {
    const page = await open(`${slugs[0]}/index.html`, 360, 740);
    await page.keyboard.press("/");
    await page.locator("dialog.search input").waitFor();
    await page.keyboard.type("custom");
    await page.locator("dialog.search li").first().waitFor();
    const lines = await page
      .locator("dialog.search b")
      .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height));
    expect(Math.max(...lines)).toBeLessThan(30);
    await page.close();
  });

  test("is told by the button which colours are chosen, and has them where no page is, too", async () => {
    const page = await browser.newPage({ colorScheme: "light" });
    await page.goto(`${server.url}index.html`);
    const background = (): Promise<string> => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    for (const theme of ["auto", "light"]) await page.getByRole("button", { name: `Theme: ${theme}` }).click();
    await page.getByRole("button", { name: "Theme: dark" }).waitFor();
    const dark = await background();
    await page.goto(`${server.url}404.html`);
    expect(await background()).toBe(dark);
    await page.close();
  });

  test("sees where the page is and what is chosen when the system chooses the colours", async () => {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, forcedColors: "active" });
    await page.goto(`${server.url}${slugs[0]}/index.html#answers`);
    await page.locator(".contents a[aria-current]").waitFor();
    for (const [all, chosen] of [
      [".contents a", "[aria-current]"],
      [".tabs label", "input:checked + *"],
      [".switch label", "input:checked + *"],
      [".top nav a", "[aria-current]"],
    ] as const) {
      const marked = await page.locator(all).evaluateAll((every, chosen) => {
        const edge = (one: Element): string => {
          const { borderBottomColor, borderBottomWidth, borderLeftColor, borderLeftWidth } = getComputedStyle(one);
          return [borderBottomColor, borderBottomWidth, borderLeftColor, borderLeftWidth].join();
        };
        const its = every.filter((one) => one.matches(chosen)).map(edge);
        return its.length === 1 && every.filter((one) => edge(one) === its[0]).length === 1;
      }, chosen);
      expect(marked, all).toBe(true);
    }
    await page.close();
  });

  test("has each evidence on paper as a note, which its marks name", async () => {
    for (const slug of slugs) {
      const page = await open(`${slug}/index.html`, 718, 1000);
      await page.emulateMedia({ media: "print" });
      const cards = await page
        .locator(".card")
        .evaluateAll((all) =>
          all.map((one) => [one.id, one.checkVisibility(), getComputedStyle(one, "::before").content] as const),
        );
      expect(cards.length).toBeGreaterThan(0);
      expect(cards.filter(([id, isSeen, name]) => !isSeen || !name.includes(id))).toEqual([]);
      const marks = await page
        .locator("button[popovertarget]")
        .evaluateAll((all) =>
          all.filter((one) => !getComputedStyle(one, "::after").content.includes(one.getAttribute("popovertarget")!)),
        );
      expect(marks).toEqual([]);
      const [head, title] = await Promise.all([".top", "h1"].map((one) => page.locator(one).boundingBox()));
      expect(title!.y - head!.y - head!.height).toBeGreaterThan(10);
      await page.close();
    }
  });

  test("skips to the content by the first key that is pressed", async () => {
    for (const [path, width] of [
      [`${slugs[0]}/index.html`, 1440],
      ["docs/verify.html", 360],
    ] as const) {
      const page = await open(path, width, 740);
      await page.keyboard.press("Tab");
      const skip = page.locator("a:focus");
      expect(await skip.getAttribute("href")).toBe("#main");
      const { x, y, width: length, height } = (await skip.boundingBox())!;
      expect(x >= 0 && y >= 0 && length > 50 && height > 20).toBe(true);
      const seen = await skip.evaluate((one, at) => document.elementFromPoint(...at) === one, [
        x + 20,
        y + 20,
      ] as const);
      expect(seen).toBe(true);
      await page.keyboard.press("Enter");
      await page.keyboard.press("Tab");
      expect(await page.locator("main :focus").count(), path).toBe(1);
      await page.close();
    }
  });

  test("sees the base URL at the head of each operation and among the credentials", async () => {
    for (const vendor of site.vendors) {
      const page = await open(`${vendor.slug}/index.html`, 1440, 900);
      for (const operation of vendor.operations) {
        const head = page.locator(`#${operation.id} > header`);
        expect((await head.locator(".call").innerText()).replaceAll(/\s+/g, "")).toBe(
          `${operation.method.toUpperCase()}${vendor.template}${operation.path}`,
        );
        const credentials = page.locator(`#${operationAnchor(vendor, operation, "credentials")}`);
        expect(await credentials.innerText()).toContain(`Base URL ${vendor.template}`);
      }
      await page.close();
    }
  });
});
