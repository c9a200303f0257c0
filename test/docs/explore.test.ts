import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { explorePage, REDOC_SCRIPT } from "../../scripts/docs/explore.js";
import { launchBrowser } from "../support/browser.js";
import { axe, seriousFaults } from "./axe.js";
import { buildTestSite, HOST, serveUnder, writeSite } from "./site.js";

describe("the page that Redoc makes", () => {
  let browser: Browser;
  let server: { url: string; close: () => void };
  let disk: { folder: string; remove: () => void };

  beforeAll(async () => {
    const site = await buildTestSite();
    const vendor = site.vendors.find(({ slug }) => slug === "acme")!;
    const { html, script } = await explorePage(vendor.bundle);
    const files = new Map(site.files).set("acme/explore.html", html).set(REDOC_SCRIPT, script);
    server = await serveUnder("/some/where/", files);
    disk = writeSite({ files });
    browser = await launchBrowser([`--host-resolver-rules=MAP ${HOST} 127.0.0.1`]);
  }, 240_000);
  afterAll(async () => {
    await browser?.close();
    server?.close();
    disk?.remove();
  });

  test.each(["http", "file"])(
    "shows the operation with samples and ways home, and asks nobody else for anything, over %s",
    { timeout: 120_000 },
    async (protocol) => {
      const root = protocol === "http" ? server.url : `file://${disk.folder}/`;
      const page = await browser.newPage();
      const foreign: string[] = [];
      const errors: string[] = [];
      page.on("request", (request) => {
        if (!/^(?:data|blob):/.test(request.url()) && !request.url().startsWith(root)) foreign.push(request.url());
      });
      page.on("pageerror", (error) => errors.push(String(error)));
      await page.goto(`${root}acme/explore.html#/rooms/openroom`);
      await page.getByRole("heading", { name: "Responses" }).first().waitFor();
      const text = await page.locator("body").innerText();
      for (const part of ["Open a room", "201", "429", "/teams/{teamId}/rooms", "curl -i"])
        expect(text).toContain(part);
      expect(text).not.toContain("API docs by");
      const homes = await page.locator('a[href="../index.html"], a[href="index.html"]').count();
      expect(homes).toBeGreaterThanOrEqual(2);
      const icon = await page.locator('link[rel="icon"]').evaluate((link) => (link as HTMLLinkElement).href);
      expect(icon).toBe(`${root}favicon.svg`);
      expect({ foreign, errors }).toEqual({ foreign: [], errors: [] });
      // The bar pushes nothing of a page that fills the window out of sight; nothing covers it, or the click would fail.
      const below = await page.locator("body > nav + *").evaluate((one) => (one as HTMLElement).offsetTop);
      expect(below).toBe(0);
      await page.getByRole("link", { name: "All vendors" }).click();
      await page.waitForURL(`${root}index.html`);
      await page.close();
    },
  );

  test.each(["light", "dark"] as const)(
    "has no serious fault of accessibility, in %s colours",
    { timeout: 120_000 },
    async (colorScheme) => {
      const page = await browser.newPage({ colorScheme, viewport: { width: 1440, height: 900 } });
      for (const place of ["", "#/rooms/openroom"]) {
        await page.goto(`${server.url}acme/explore.html${place}`);
        await page.reload();
        await page
          .getByRole("heading", { name: place === "" ? "Acme" : "Responses" })
          .first()
          .waitFor();
        await page.evaluate(axe);
        expect(await seriousFaults(page), place).toEqual([]);
      }
      await page.close();
    },
  );
});
