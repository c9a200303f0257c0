import type { Locator } from "playwright-core";
import { describe, expect, test } from "vitest";
import { browse } from "./browse.js";
import { buildTestSite, HOST, type BuiltSite } from "./site.js";

const site: BuiltSite = await buildTestSite();
const { browser, server } = await browse("/", site.files);
const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
const slugs = site.vendors.map(({ slug }) => slug);

describe("on a page of a vendor, a script of the page", () => {
  test.each(slugs)("puts one link to itself at every section and member of %s", async (slug) => {
    await page.goto(`${server.url}${slug}/index.html`);
    const places = await page
      .locator("main :is(.status, .schema)[id], main .members > [id]")
      .evaluateAll((all) =>
        all.map((place) => [
          `#${place.id}`,
          ...[...place.querySelectorAll(":scope > :is(h4, dt) > .anchor, :scope > div > h4 > .anchor")].map((link) =>
            link.getAttribute("href"),
          ),
        ]),
      );
    expect(places.length).toBeGreaterThan(10);
    expect(places.filter(([place, ...links]) => links.length !== 1 || links[0] !== place)).toEqual([]);
  });

  test("leads from the list of what is inferred to each member itself, on a large page, too", async () => {
    await page.goto(`${server.url}inferred.html`);
    const links = await page.locator(".inferred a[href*='#schema-']").evaluateAll((all) =>
      all.map((link) => {
        const { pathname, hash } = link as HTMLAnchorElement;
        return { path: pathname, id: decodeURI(hash.slice(1)), name: link.textContent.split(": ")[0] };
      }),
    );
    expect(links.length).toBeGreaterThan(100);
    expect(links.filter(({ id, name }) => id !== `schema-${name}`)).toEqual([]);
    for (const path of new Set(links.map((link) => link.path))) {
      await page.goto(server.url + path.slice(1));
      const ids = await page.locator("[id]").evaluateAll((all) => all.map(({ id }) => id));
      expect(links.filter((link) => link.path === path && !ids.includes(link.id))).toEqual([]);
    }
  });

  test("shows that link to a pointer, to the keyboard, and where nothing can hover", async () => {
    await page.goto(`${server.url}acme/index.html`);
    const link = page.getByRole("link", { name: "Link to schema-RoomCreate.topic" });
    const opacity = (): Promise<string> => link.evaluate((one) => getComputedStyle(one).opacity);
    expect(await opacity()).toBe("0");
    await link.hover();
    expect(await opacity()).toBe("1");
    await page.mouse.move(0, 0);
    await link.focus();
    expect(await opacity()).toBe("1");
    await link.click();
    await page.waitForURL(/#schema-RoomCreate\.topic$/);
    expect(await page.locator(".members > :target").count()).toBe(1);

    const phone = await browser.newPage({ hasTouch: true, isMobile: true, viewport: { width: 360, height: 740 } });
    await phone.goto(`${server.url}acme/index.html`);
    expect(
      await phone
        .locator(".members .anchor")
        .first()
        .evaluate((one) => getComputedStyle(one).opacity),
    ).toBe("1");
    await phone.close();
  });

  test("shows the button that copies to a pointer, to the keyboard, and above the code where nothing can hover", async () => {
    // Browsers give the clipboard to pages of this machine.
    const local = server.url.replace(HOST, "127.0.0.1");
    const [desk, phone] = [
      await browser.newPage(),
      await browser.newPage({ hasTouch: true, isMobile: true, viewport: { width: 360, height: 740 } }),
    ];
    const shown = (copy: Locator): Promise<boolean> => copy.evaluate((one) => getComputedStyle(one).opacity === "1");
    await desk.goto(`${local}acme/index.html`);
    const copy = desk.locator(".copy").first();
    expect(await shown(copy)).toBe(false);
    await copy.hover();
    expect(await shown(copy)).toBe(true);
    await desk.mouse.move(0, 0);
    await copy.focus();
    expect(await shown(copy)).toBe(true);

    await phone.goto(`${local}acme/index.html`);
    const button = phone.locator(".copy").first();
    expect(await shown(button)).toBe(true);
    const top = await phone
      .locator(".code code")
      .first()
      .evaluate((code) => {
        const words = document.createRange();
        words.selectNodeContents(code);
        return words.getClientRects()[0]!.top;
      });
    const box = (await button.boundingBox())!;
    expect(box.y + box.height).toBeLessThanOrEqual(top);
    for (const page of [desk, phone]) await page.close();
  });

  describe("marks in the contents where the reader is", () => {
    const places = (): Promise<string[]> =>
      page.locator(".contents a").evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).hash));
    /** What is marked as soon as the page has been painted once more. */
    const marked = (): Promise<(string | false)[]> =>
      page.evaluate(async () => {
        await new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted)));
        const contents = document.querySelector(".contents")!;
        const { top, bottom } = contents.getBoundingClientRect();
        return [...contents.querySelectorAll<HTMLAnchorElement>("a[aria-current]")].map((link) => {
          const box = link.getBoundingClientRect();
          return box.top >= top && box.bottom <= bottom && link.hash;
        });
      });

    test("when a link of the contents was followed, even to what is too short to come to the top", async () => {
      await page.goto(`${server.url}acme/index.html`);
      expect(await marked()).toEqual([]);
      for (const place of await places()) {
        await page.locator(`.contents a[href="${place}"]`).click();
        await page.locator(`.contents a[href="${place}"][aria-current]`).waitFor();
        expect(await marked()).toEqual([place]);
      }
    });

    test.each(slugs)("one after another when %s is scrolled", async (slug) => {
      await page.goto(`${server.url}${slug}/index.html`);
      const all = await places();
      const seen: (string | false)[] = [];
      const height = await page.evaluate(() => document.documentElement.scrollHeight);
      for (let y = 0; y < height; y += 450) {
        await page.evaluate((top) => scrollTo(0, top), y);
        const [place, ...others] = await marked();
        expect(others).toEqual([]);
        if (place !== undefined && place !== seen.at(-1)) seen.push(place);
      }
      expect(seen).toEqual(all.filter((place) => seen.includes(place)));
      expect(seen.length).toBeGreaterThan(5);
      expect(seen.at(-1)).toBe(all.at(-1));
    });
  });

  test.each([1280, 1366, 1440, 1920])("leaves room for the whole menu, at a width of %i", async (width) => {
    const narrow = await browser.newPage({ viewport: { width, height: 900 } });
    await narrow.goto(`${server.url}acme/index.html#answers`);
    const hidden = await narrow.locator(".top nav a").evaluateAll((links) =>
      links.flatMap((link) => {
        const { left, right, top, height } = link.getBoundingClientRect();
        const box = link.closest(".top")!.getBoundingClientRect();
        const isIn = left >= box.left && right <= box.right && top >= box.top && top + height <= box.bottom;
        return isIn ? [] : [link.textContent];
      }),
    );
    expect(hidden).toEqual([]);
    const [head, place] = await narrow.evaluate(() =>
      [".top", "#answers"].map((one) => document.querySelector(one)!.getBoundingClientRect()),
    );
    expect(place!.top).toBeGreaterThanOrEqual(head!.bottom);
    await narrow.close();
  });

  test("opens everything that is folded before the page is printed, and prints all samples and no menu", async () => {
    await page.goto(`${server.url}acme/index.html`);
    expect(await page.locator("details:not([open])").count()).toBeGreaterThan(0);
    await page.emulateMedia({ media: "print" });
    await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
    expect(await page.locator("details:not([open])").count()).toBe(0);
    const shown = (selector: string): Promise<boolean[]> =>
      page.locator(selector).evaluateAll((all) => all.map((one) => one.getClientRects().length > 0));
    expect(await shown(".first-call pre[data-server=vendor]")).not.toContain(false);
    expect(await shown(".top nav, .tools, .contents, .copy, .anchor")).not.toContain(true);
    await page.emulateMedia({ media: null });
  });

  test("prints dark on light and over the whole width of a landscape sheet, whatever colours are chosen", async () => {
    const wide = await browser.newPage({ viewport: { width: 1440, height: 900 }, colorScheme: "dark" });
    await wide.goto(`${server.url}acme/index.html`);
    await wide.evaluate(() => (document.documentElement.dataset.theme = "dark"));
    await wide.emulateMedia({ media: "print" });
    const { page: paper, main } = await wide.evaluate(() => ({
      page: getComputedStyle(document.body).backgroundColor,
      main: document.querySelector("main")!.clientWidth,
    }));
    expect(paper).toBe("rgb(255, 255, 255)");
    expect(main).toBeGreaterThan(1000);
    await wide.close();
  });

  test("prints whole tables and samples on an upright sheet", async () => {
    const sheet = await browser.newPage({ viewport: { width: 718, height: 1000 } });
    await sheet.emulateMedia({ media: "print" });
    for (const path of site.pages.filter((one) => !one.startsWith("docs/rules/"))) {
      await sheet.goto(`${server.url}${path}`);
      await sheet.evaluate(() => dispatchEvent(new Event("beforeprint")));
      const cut = await sheet
        .locator("pre, .scroll")
        .evaluateAll((boxes) => boxes.filter((box) => box.scrollWidth > box.clientWidth).map((box) => box.textContent));
      expect(cut, path).toEqual([]);
    }
    await sheet.close();
  });
});
