import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { explorePage, REDOC_SCRIPT } from "../../scripts/docs/explore.js";
import { readProject } from "../../scripts/docs/project.js";
import { axe, seriousFaults } from "./axe.js";
import { browse } from "./browse.js";
import { idsOf, linksOf, resolve } from "./links.js";
import { buildTestSite, writeSite } from "./site.js";

const site = await buildTestSite({ explore: true });
const files = new Map(site.files);
const { browser, server } = await browse("/some/where/", files);
const LOST = "No page at this address";
/** The program of Redoc goes on with a page that already shows its first words, such as with colours that fade in. */
const PATIENT = { timeout: 30_000, interval: 100 };

/** Each operation, with the place that Redoc gives it. */
const operations = site.vendors.flatMap((vendor) =>
  vendor.operations.map(({ id, object }) => ({
    vendor,
    page: `${vendor.slug}/explore.html`,
    operation: object.summary,
    place: `#/${(object as typeof object & { tags: string[] }).tags[0]!.toLowerCase()}/${id.toLowerCase()}`,
  })),
);

describe("the page that Redoc makes", () => {
  let disk: { folder: string; remove: () => void };

  beforeAll(async () => {
    for (const { slug, bundle } of site.vendors) {
      const { html, script } = await explorePage(bundle);
      files.set(`${slug}/explore.html`, html).set(REDOC_SCRIPT, script);
    }
    disk = writeSite({ files });
  }, 240_000);
  afterAll(() => disk?.remove());

  test.each(operations)(
    "shows $operation of $page with samples and ways home, and asks nobody else for anything, from a server and a disk",
    { timeout: 120_000 },
    async ({ vendor, page: path, operation, place }) => {
      for (const root of [server.url, `file://${disk.folder}/`]) {
        const page = await browser.newPage();
        const foreign: string[] = [];
        const errors: string[] = [];
        page.on("request", (request) => {
          if (!/^(?:data|blob):/.test(request.url()) && !request.url().startsWith(root)) foreign.push(request.url());
        });
        page.on("pageerror", (error) => errors.push(String(error)));
        await page.goto(root + path + place);
        await operationShown(page);
        const [{ path: address, responses }] = vendor.operations as [(typeof vendor.operations)[number]];
        const statuses = responses.map(({ status }) => status);
        const parts = [operation!, address, "curl -i", ...statuses];
        const missing = async (): Promise<string[]> => {
          const text = await page.locator("body").innerText();
          return parts.filter((part) => !text.includes(part));
        };
        await expect.poll(missing, PATIENT).toEqual([]);
        expect(await page.locator("body").innerText()).not.toContain("API docs by");
        expect(await page.title()).toBe(vendor.document.info.title);
        expect(await page.locator('a[href="../index.html"], a[href="index.html"]').count()).toBeGreaterThanOrEqual(2);
        const icon = await page.locator('link[rel="icon"]').evaluate((link) => (link as HTMLLinkElement).href);
        expect(icon).toBe(`${root}favicon.svg`);
        // Nothing of a page that fills the window is pushed out of sight; nothing covers the bar, or the click would fail.
        expect(await page.locator("body > nav + *").evaluate((one) => (one as HTMLElement).offsetTop)).toBe(0);
        await page.getByRole("link", { name: "All vendors" }).click();
        await page.waitForURL(`${root}index.html`);
        expect({ foreign, errors }).toEqual({ foreign: [], errors: [] });
        await page.close();
      }
    },
  );

  test.each(operations)(
    "keeps the ways home of $page in sight after a link into it, covers nothing with them, and fits a phone",
    async ({ page: path, operation, place }) => {
      const page = await browser.newPage({ viewport: { width: 360, height: 740 } });
      await page.goto(server.url + path + place);
      await operationShown(page);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
      await page.waitForFunction(() => scrollY > 0);
      const bar = (await page.locator("body > nav").boundingBox())!;
      // Text is scrolled below it, from which an edge tells it apart.
      const edge = await page.locator("body > nav").evaluate((nav) => getComputedStyle(nav).borderBottomWidth);
      expect(edge).toBe("1px");
      expect([bar.x >= 0, bar.y, bar.x + bar.width <= 360]).toEqual([true, 0, true]);
      const title = page.getByRole("heading", { name: new RegExp(operation!) }).first();
      const top = async (): Promise<number> => (await title.boundingBox())!.y;
      await expect.poll(top, PATIENT).toBeGreaterThanOrEqual(bar.height);
      await page.close();
    },
  );

  test.each(
    operations.flatMap((one) => [
      { ...one, colorScheme: "light" as const },
      { ...one, colorScheme: "dark" as const },
    ]),
  )(
    "has no serious fault of accessibility in $page, in $colorScheme colours",
    { timeout: 120_000 },
    async ({ vendor, page: path, place, colorScheme }) => {
      const page = await browser.newPage({ colorScheme, viewport: { width: 1440, height: 900 } });
      await page.goto(server.url + path + place);
      await operationShown(page);
      await page.evaluate(axe);
      await expect.poll(() => seriousFaults(page), PATIENT).toEqual([]);
      await page.getByRole("link", { name: vendor.document.info.title }).click();
      await page.getByRole("heading", { name: vendor.document.info.title }).first().waitFor();
      await expect.poll(() => seriousFaults(page), { ...PATIENT, message: "at its start" }).toEqual([]);
      await page.close();
    },
  );

  test.each(operations)("has no link in $page, or to it, that leads nowhere", async ({ vendor, page: path, place }) => {
    const { homepage } = readProject();
    const reference = `${vendor.slug}/index.html`;
    const leads = linksOf(site.text(reference)).map((href) => resolve(reference, href, homepage)?.[0]);
    expect(leads).toContain(path);
    const [before] = files.get(path)!.toString().split("const __redoc_definition =");
    const page = await browser.newPage();
    await page.goto(server.url + path + place);
    await operationShown(page);
    const shown = await page.locator("a[href]").evaluateAll((all) => all.map((one) => one.getAttribute("href")!));
    const links = [...new Set([...linksOf(before!), ...shown])];
    // Where the program leads to, it says itself when there is nothing.
    const routes = links.filter((href) => href.startsWith("#/"));
    const others = links.filter((href) => !href.startsWith("#/"));
    const broken = others.filter((href) => {
      const [file, anchor] = resolve(path, href, homepage) ?? [];
      if (file === undefined) return false;
      return !files.has(file) || (anchor !== undefined && !idsOf(String(files.get(file))).includes(anchor));
    });
    expect(broken).toEqual([]);
    expect(routes.length).toBeGreaterThan(5);
    const isLost = async (): Promise<boolean> => (await page.locator("body").innerText()).includes(LOST);
    for (const route of new Set(["#/nowhere", ...routes.map((href) => `#${href.split("#")[1]}`)])) {
      await page.goto(server.url + path + route);
      await page.reload();
      await page
        .getByRole("heading", { level: 1 })
        .or(page.getByRole("heading", { level: 2 }))
        .first()
        .waitFor();
      await expect.poll(isLost, { ...PATIENT, message: route }).toBe(route === "#/nowhere");
    }
    await page.close();
  });
});

/** Waits until Redoc has followed the place in its address. */
async function operationShown(page: Page): Promise<void> {
  await page.getByRole("heading", { name: "Responses" }).first().waitFor();
}
