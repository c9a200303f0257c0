import { pathToFileURL } from "node:url";
import type { Page } from "playwright-core";
import { afterAll, describe, expect, test } from "vitest";
import { listParts } from "../../scripts/evidence/parts.js";
import { parsePointer } from "../../src/pointer.js";
import { operationAnchor } from "../../scripts/docs/vendor/vendor.js";
import { axe, seriousFaults } from "./axe.js";
import { browse } from "./browse.js";
import { buildTestSite, writeSite, type BuiltSite } from "./site.js";

const site: BuiltSite = await buildTestSite();
const { browser, server } = await browse("/some/where/", site.files);
/** All that a colour scheme decides: `light-dark()` writes nothing but colours. */
const COLOURS = { runOnly: { type: "rule", values: ["color-contrast", "link-in-text-block"] } };
const pages = site.pages.map((path) => ({ path }));

describe("the pages in a browser", () => {
  const disk = writeSite(site);
  afterAll(() => disk.remove());

  test.each(pages)(
    "$path is accessible in light and dark at 360 and 1440 px, fits a phone, and asks nobody else for anything",
    { timeout: 300_000 },
    async ({ path }) => {
      const page = await browser.newPage({ viewport: { width: 1440, height: 740 } });
      const noise = listen(page, server.url);
      await page.goto(server.url + path);
      await page.evaluate(axe);
      await expectNoFaults(page, "at 1440 px");
      await page.setViewportSize({ width: 360, height: 740 });
      // What is folded is a part of the page, too.
      await page
        .locator("details")
        .evaluateAll((all: HTMLDetailsElement[]) => all.forEach((details) => (details.open = true)));
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow).toBe(0);
      await expectNoFaults(page, "at 360 px, all unfolded");
      expect(noise).toEqual([]);
      await page.close();
    },
  );

  test("from a disk, every page works and loads nothing but its own files", { timeout: 300_000 }, async () => {
    const root = pathToFileURL(`${disk.folder}/`).href;
    const page = await browser.newPage();
    const noise = listen(page, root);
    for (const { path } of pages) await page.goto(root + path);
    expect(noise).toEqual([]);
    await page.close();
  });

  test("without JavaScript the whole operation is there, and the first call can be switched", async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    for (const { slug, operations } of site.vendors) {
      await page.goto(`${server.url}${slug}/index.html`);
      const text = await page.locator("main").innerText();
      for (const { path, object, responses } of operations) {
        for (const word of [path, object.summary, ...responses.map(({ status }) => status)])
          expect(text).toContain(word);
      }
      await page.getByText("Local mock", { exact: true }).first().click();
      await page.getByText("Python", { exact: true }).first().click();
      const sample = await page.locator(".first-call").first().innerText();
      expect(sample).toContain("urllib.request");
      expect(sample).toContain("http://127.0.0.1:4010/");
      expect(sample).not.toContain("curl -i");
    }
    await context.close();
  });

  test.each(site.vendors.map((vendor) => ({ slug: vendor.slug, vendor })))(
    "without JavaScript each status, header, parameter and member of $slug is seen at its place when folds are open",
    async ({ slug, vendor }) => {
      const context = await browser.newContext({ javaScriptEnabled: false });
      const page = await context.newPage();
      await page.goto(`${server.url}${slug}/index.html`);
      await page.locator("details").evaluateAll((all) => all.forEach((details) => details.setAttribute("open", "")));
      const seen = new Set(await page.locator("main :is(.badge, dt > code)").evaluateAll(namesInPlace));
      const members = listParts(vendor.document).filter(({ kind }) => kind === "member");
      const expected = [
        ...vendor.operations.flatMap((operation) => [
          ...operation.parameters.map(({ name }) => [operationAnchor(vendor, operation, "parameters"), name]),
          ...operation.responses.flatMap(({ status, object }) =>
            [status, ...Object.keys(object.headers ?? {})].map((name) => [
              operationAnchor(vendor, operation, status),
              name,
            ]),
          ),
        ]),
        ...members.map(({ pointer }) => {
          const [, , schema, ...path] = parsePointer(pointer);
          const isName = (at: number): boolean => path[at - 1] === "properties" && path[at - 2] !== "properties";
          return [`schema-${schema}`, ...path.filter((_, at) => isName(at))];
        }),
      ];
      expect(expected.length).toBeGreaterThan(10);
      expect(expected.filter((place) => !seen.has(JSON.stringify(place)))).toEqual([]);
      await context.close();
    },
  );

  test.each([...site.vendors.map(({ slug }) => `${slug}/index.html`), "docs/mocks.html", "inferred.html"])(
    "without JavaScript the contents of %s are beside it, or folded above it where there is no room",
    async (path) => {
      const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 1440, height: 740 } });
      const page = await context.newPage();
      await page.goto(server.url + path);
      const [list, fold] = [page.locator(".contents ul").first(), page.locator(".contents summary")];
      expect([await list.isVisible(), await fold.isVisible()]).toEqual([true, false]);
      await page.setViewportSize({ width: 360, height: 740 });
      expect([await list.isVisible(), await fold.isVisible()]).toEqual([false, true]);
      await fold.click();
      expect(await list.isVisible()).toBe(true);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
      const links = await page.locator(".contents a").all();
      for (const link of [links[0]!, links[Math.floor(links.length / 2)]!, links.at(-1)!]) {
        await link.click();
        const place = page.locator(":target");
        expect(`#${await place.getAttribute("id")}`).toBe(decodeURI((await link.getAttribute("href"))!));
        const { top, bottom } = await place.evaluate((one) => one.getBoundingClientRect());
        expect(bottom > 0 && top < 740).toBe(true);
      }
      await context.close();
    },
  );

  test.each([
    [1440, "right of"],
    [360, "below"],
  ] as const)("at %i px samples stand %s the prose that they belong to", async (width, where) => {
    const page = await browser.newPage({ viewport: { width, height: 740 } });
    for (const { slug } of site.vendors) {
      await page.goto(`${server.url}${slug}/index.html`);
      const places = await page.locator(".row > :is(.samples, .first-call)").evaluateAll((all) =>
        all.map((one) => {
          const prose = one.parentElement!.firstElementChild!.getBoundingClientRect();
          const { left, top } = one.getBoundingClientRect();
          return [left >= prose.right && "right of", top >= prose.bottom && "below"].filter(Boolean).join();
        }),
      );
      expect(places.length, slug).toBeGreaterThan(3);
      expect(new Set(places), slug).toEqual(new Set([where]));
    }
    await page.close();
  });

  test("evidence opens without JavaScript, with its sources", async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    const { slug } = site.vendors[0]!;
    await page.goto(`${server.url}${slug}/index.html`);
    await page.locator("main button[popovertarget]").first().click();
    const card = page.locator(".card:popover-open");
    await card.waitFor();
    expect(await card.innerText()).toMatch(/\d{4}-\d{2}-\d{2}/);
    await context.close();
  });

  test.each([360, 1440])("evidence opens beside its mark and within the screen, at a width of %i", async (width) => {
    const page = await browser.newPage({ viewport: { width, height: 740 } });
    const card = page.locator(".card:popover-open");
    for (const { slug } of site.vendors) {
      await page.goto(`${server.url}${slug}/index.html`);
      const marks = await page.locator("main button[popovertarget]:visible").all();
      for (let at = 0; at < marks.length; at += Math.ceil(marks.length / 12)) {
        await marks[at]!.click();
        const [mark, box] = [(await marks[at]!.boundingBox())!, (await card.boundingBox())!];
        expect(box.y >= mark.y + mark.height || box.y + box.height <= mark.y, `${slug}, mark ${at}`).toBe(true);
        expect(box.x >= 0 && box.x + box.width <= width && box.y >= 0 && box.y + box.height <= 740).toBe(true);
        await page.keyboard.press("Escape");
      }
    }
    await page.close();
  });

  test.each(["light", "dark"] as const)("what opens over a page is accessible in %s colours", async (colorScheme) => {
    const { slug } = site.vendors.find(
      (vendor) => !vendor.isLarge && /<button popovertarget="w/.test(site.text(`${vendor.slug}/index.html`)),
    )!;
    const page = await browser.newPage({ colorScheme });
    await page.goto(`${server.url}${slug}/index.html`);
    await page.evaluate(axe);
    for (const mark of ["button[popovertarget^=w]", "button[popovertarget^=e]"]) {
      await page.locator(`main ${mark}:visible`).first().click();
      await page.locator(".card:popover-open").waitFor();
      expect(await seriousFaults(page), mark).toEqual([]);
      await page.keyboard.press("Escape");
    }
    await page.keyboard.press("/");
    await page.locator("dialog.search input").waitFor();
    await page.keyboard.type("limit");
    await page.locator("dialog.search li").first().waitFor();
    expect(await seriousFaults(page), "search").toEqual([]);
    await page.close();
  });

  test.each(["http", "file"])(
    "the search finds a member over %s, by the keyboard alone, and loads its index only then",
    async (protocol) => {
      const page = await browser.newPage();
      const root = protocol === "http" ? server.url : pathToFileURL(`${disk.folder}/`).href;
      const noise = listen(page, root);
      const asked: string[] = [];
      page.on("request", (request) => asked.push(request.url()));
      await page.goto(`${root}docs/mocks.html`);
      expect(asked.filter((url) => url.includes("search"))).toEqual([]);
      await page.keyboard.press("/");
      await page.locator("dialog.search input").waitFor();
      await page.keyboard.type("openRoom");
      await page.locator("dialog.search li").first().waitFor();
      await page.keyboard.press("ArrowDown");
      await page.keyboard.press("Enter");
      await page.waitForURL(/acme\/index\.html#openRoom$/);
      expect(noise).toEqual([]);
      await page.close();
    },
  );

  test("Escape closes the search at once, whatever was typed", async () => {
    const page = await browser.newPage();
    await page.goto(`${server.url}docs/mocks.html`);
    await page.keyboard.press("/");
    await page.locator("dialog.search input").waitFor();
    await page.keyboard.type("open");
    await page.keyboard.press("Escape");
    expect(await page.locator("dialog.search[open]").count()).toBe(0);
    await page.close();
  });

  test("a link to a member leads to it, and every member has a mark", async () => {
    const page = await browser.newPage();
    for (const hash of ["schema-RoomCreate.topic", "schema-Room.topic"]) {
      await page.goto(`${server.url}acme/index.html#${hash}`);
      const target = page.locator(".members > :target");
      await target.waitFor();
      expect(await target.innerText()).toContain("topic");
    }
    for (const { slug, document } of site.vendors) {
      await page.goto(`${server.url}${slug}/index.html`);
      expect(await page.locator(".members > div:not(:has(> dt > button))").count(), slug).toBe(0);
      const marks = new Map(
        await page
          .locator(".schema .members > [id]")
          .evaluateAll((members) =>
            members.map((member) => [member.id, member.querySelector("button")!.textContent] as const),
          ),
      );
      const members = listParts(document).filter(
        ({ kind, pointer }) => kind === "member" && !/Of\/|dependentSchemas/.test(pointer),
      );
      const wrong = members.filter(({ pointer, evidence }) => {
        const [, , schema, ...path] = parsePointer(pointer);
        const mark = marks.get(`schema-${schema}.${path.filter((_, index) => index % 2 === 1).join(".")}`);
        return mark !== undefined && !mark.startsWith(evidence!.kind);
      });
      expect(wrong).toEqual([]);
    }
    await page.close();
  });

  test("the chosen colours and language are kept over pages", async () => {
    const page = await browser.newPage({ colorScheme: "light" });
    const [first, second] = site.vendors.map(({ slug }) => slug);
    await page.goto(`${server.url}${first}/index.html`);
    const background = (): Promise<string> => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const light = await background();
    await page.getByRole("button", { name: /^Theme: / }).click();
    await page.getByRole("button", { name: /^Theme: / }).click();
    await page.getByText("fetch", { exact: true }).first().click();
    await page.goto(`${server.url}${second}/index.html`);
    expect(await background()).not.toBe(light);
    expect(await page.locator(".first-call").first().innerText()).toContain("await fetch(");
    await page.close();
  });
});

/** The section of each name, and the members that it stands in, for each that is seen. */
function namesInPlace(names: Element[]): string[] {
  return names.flatMap((one) => {
    if (!one.checkVisibility()) return [];
    const path = [one.textContent!];
    for (let at = one.closest(".members > div"); at !== null; at = at.parentElement!.closest(".members > div")) {
      const name = at.querySelector("dt > code")!;
      if (name !== one) path.unshift(name.textContent!);
    }
    return JSON.stringify([one.closest("section[id]")?.id, ...path]);
  });
}

async function expectNoFaults(page: Page, where: string): Promise<void> {
  for (const [colorScheme, rules] of [["light"], ["dark", COLOURS]] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await seriousFaults(page, rules), `${colorScheme}, ${where}`).toEqual([]);
  }
}

/** Collects what a page should not do: requests to elsewhere, requests that fail, errors, and words on the console. */
function listen(page: Page, root: string): string[] {
  const noise: string[] = [];
  page.on("request", (request) => {
    if (!request.url().startsWith(root) && !request.url().startsWith("data:")) noise.push(`asked for ${request.url()}`);
  });
  page.on("requestfailed", (request) => noise.push(`failed: ${request.url()}`));
  page.on("response", (response) => {
    if (response.status() >= 400) noise.push(`${response.status()} ${response.url()}`);
  });
  page.on("pageerror", (error) => noise.push(String(error)));
  page.on("console", (message) => noise.push(`${message.type()}: ${message.text()}`));
  return noise;
}
