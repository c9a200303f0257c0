import type { Locator } from "playwright-core";
import { describe, expect, test } from "vitest";
import { browse } from "./browse.js";
import { buildTestSite, type BuiltSite } from "./site.js";

const site: BuiltSite = await buildTestSite();
const { browser, server } = await browse("/", site.files);
/** Reads pictures, which the policy of our pages forbids. */
const painter = await browser.newPage();
const tables = site.pages.filter((path) => site.text(path).includes("<table>"));
const samples = site.vendors.map(({ slug }) => `${slug}/index.html`);

/** The edges of a box behind which there is more of what is in it. */
interface Edges {
  readonly left: boolean;
  readonly right: boolean;
}

describe("in a browser", () => {
  test.each(tables)("at 360 px the tables of %s stand in regions that a keyboard can scroll", async (path) => {
    const page = await browser.newPage({ viewport: { width: 360, height: 740 } });
    await page.goto(server.url + path);
    const wide = await page
      .locator("table")
      .evaluateAll((tables) =>
        tables
          .filter(({ parentElement: box }) => box!.scrollWidth > box!.clientWidth)
          .map(({ parentElement: box }) => [box!.role, box!.ariaLabel !== "", box!.tabIndex]),
      );
    expect(wide.filter((box) => JSON.stringify(box) !== '["region",true,0]')).toEqual([]);
    await page.close();
  });

  test.each([
    ["light", [...tables, ...samples]],
    ["dark", [tables[0]!, samples[0]!]],
  ] as const)(
    "at 360 px tables and samples have a shade where there is more of them, and only there, in %s colours",
    { timeout: 120_000 },
    async (colorScheme, paths) => {
      const page = await browser.newPage({ viewport: { width: 360, height: 740 }, colorScheme });
      const seen = new Set<string>();
      for (const path of paths) {
        await page.goto(server.url + path);
        for (const box of await page.locator(":is(.scroll, .first-call pre):visible").all()) {
          for (const more of await edgesOf(box, path)) seen.add(more);
        }
      }
      expect(seen.size).toBeGreaterThan(2);
      await page.close();
    },
  );

  test("the menu has a shade where there is more of it, and only there", async () => {
    for (const [width, count] of [
      [360, 3],
      [1280, 1],
    ] as const) {
      const page = await browser.newPage({ viewport: { width, height: 740 } });
      await page.goto(`${server.url}index.html`);
      const seen = await edgesOf(page.locator(".top nav ul"), `at ${width} px`);
      expect(new Set(seen).size).toBe(count);
      await page.close();
    }
  });

  test.each(samples)("at 360 px no sample of %s has a line that is broken", async (path) => {
    const page = await browser.newPage({ viewport: { width: 360, height: 740 } });
    await page.goto(server.url + path);
    for (const label of await page.locator(".first-call .tabs label").all()) {
      await label.click();
      const [lines, shown] = await page.locator(".first-call pre:visible code").evaluate((code) => {
        const range = document.createRange();
        range.selectNodeContents(code);
        const tops = new Set([...range.getClientRects()].map(({ top }) => Math.round(top / 4)));
        return [code.textContent!.trim().split("\n").length, tops.size];
      });
      expect(shown).toBe(lines);
    }
    await page.close();
  });

  test.each([360, 1024, 1440])(
    "at %i px the comparison breaks no name, host or date that has room in a line",
    async (width) => {
      const page = await browser.newPage({ viewport: { width, height: 740 } });
      await page.goto(`${server.url}index.html`);
      const names = page.locator(".compare :is(code:not(:has(*)), code > span, time)");
      expect(await names.count()).toBeGreaterThan(20);
      expect(await names.evaluateAll(brokenThoughTheyFit)).toEqual([]);
      await page.close();
    },
  );

  /** Scrolls a box from one end to the other; its shades have to be at the edges behind which there is more. */
  async function edgesOf(box: Locator, where: string): Promise<string[]> {
    const seen: string[] = [];
    for (const part of [0, 0.5, 1]) {
      const more = await box.evaluate(scrollTo, part);
      expect(await shadesOf(box), where).toEqual(more);
      seen.push(JSON.stringify(more));
    }
    return seen;
  }

  /** Whether most of a box has another colour at its edges than elsewhere. */
  async function shadesOf(box: Locator): Promise<Edges> {
    const picture = (await box.screenshot()).toString("base64");
    const [plain, border] = await box.evaluate((one) => {
      const { backgroundColor } = getComputedStyle(one.matches("pre") ? one : document.body);
      return [backgroundColor, one.clientLeft] as const;
    });
    const [left, right] = await painter.evaluate(coloursAtEdges, [picture, border] as const);
    return { left: left !== plain, right: right !== plain };
  }
});

/** The colour that is most of the first column of a picture, and of the last, within its border. */
async function coloursAtEdges([picture, border]: readonly [string, number]): Promise<(string | undefined)[]> {
  const image = new Image();
  image.src = `data:image/png;base64,${picture}`;
  await image.decode();
  const { width, height } = image;
  const canvas = new OffscreenCanvas(width, height).getContext("2d")!;
  canvas.drawImage(image, 0, 0);
  return [border, width - 1 - border].map((x) => {
    const { data } = canvas.getImageData(x, 0, 1, height);
    const times = new Map<string, number>();
    for (let at = 0; at < data.length; at += 4) {
      const colour = `rgb(${data.slice(at, at + 3).join(", ")})`;
      times.set(colour, (times.get(colour) ?? 0) + 1);
    }
    return [...times].sort(([, one], [, other]) => other - one)[0]?.[0];
  });
}

/** Scrolls a box by a part of its way, and says on which side there is more in it than an empty edge. */
function scrollTo(box: Element, part: number): Edges {
  const way = box.scrollWidth - box.clientWidth;
  const empty = 12;
  box.scrollLeft = Math.round(way * part);
  return { left: box.scrollLeft >= empty, right: way - box.scrollLeft >= empty };
}

/** The texts that stand in more than one line, and would find room in one. */
function brokenThoughTheyFit(all: Element[]): (string | null)[] {
  return all
    .filter((one) => {
      const range = document.createRange();
      range.selectNodeContents(one);
      const rects = [...range.getClientRects()];
      const width = rects.reduce((sum, rect) => sum + rect.width, 0);
      return new Set(rects.map(({ top }) => top)).size > 1 && width + 12 < one.closest("td > div")!.clientWidth;
    })
    .map(({ textContent }) => textContent);
}
