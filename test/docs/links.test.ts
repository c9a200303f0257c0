import MiniSearch from "minisearch";
import { beforeAll, describe, expect, test } from "vitest";
import { SEARCH_OPTIONS, type SearchEntry } from "../../scripts/docs/browser/search-options.js";
import { readProject } from "../../scripts/docs/project.js";
import { idsOf, linksOf, resolve } from "./links.js";
import { buildTestSite, type BuiltSite } from "./site.js";

let site: BuiltSite;

beforeAll(async () => {
  site = await buildTestSite();
});

describe("every link of the site leads somewhere", () => {
  const { homepage } = readProject();

  test("in the pages: files exist, anchors are there, ids are given once", () => {
    const anchors = new Map(site.pages.map((path) => [path, idsOf(site.text(path))]));
    const repeated = [...anchors].flatMap(([path, ids]) =>
      ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `${path}#${id}`),
    );
    expect(repeated).toEqual([]);

    const links = site.pages.flatMap((path) => linksOf(site.text(path)).map((href) => ({ path, href })));
    expect(links.length).toBeGreaterThan(1000);
    const broken = links.filter(({ path, href }) => {
      const target = resolve(path, href, homepage);
      if (target === undefined) return false;
      const [file, anchor] = target;
      if (!site.files.has(file)) return true;
      return anchor !== undefined && anchor !== "" && !anchors.get(file)?.includes(decodeURIComponent(anchor));
    });
    expect(broken).toEqual([]);
  });

  test.each(["sitemap.xml", "llms.txt"])("in %s, which names every page", (list) => {
    const addresses = [...site.text(list).matchAll(/https:[^\s)<]+/g)]
      .map(([address]) => address)
      .filter((address) => address.startsWith(homepage));
    const files = addresses.map((address) => resolve("index.html", address, homepage)![0]);
    expect(files.filter((file) => !site.files.has(file))).toEqual([]);
    const pages = site.pages
      .filter((path) => path !== "404.html")
      .map((path) => (list === "llms.txt" ? path.replace(/html$/, "md") : path));
    expect(files).toEqual(expect.arrayContaining(pages));
  });

  test("the search finds places that are there", () => {
    const [, json] = /^globalThis\.searchIndex=(.*);$/s.exec(site.text("search-index.js").trim())!;
    const { storedFields } = JSON.parse(JSON.parse(json!)) as { storedFields: Record<string, { url: string }> };
    const urls = Object.values(storedFields).map(({ url }) => url.split("#") as [string, string?]);
    expect(urls.length).toBeGreaterThan(500);
    const broken = urls.filter(
      ([file, anchor]) =>
        !site.files.has(file) || (anchor !== undefined && !leadsSomewhere(site.text(file), decodeURIComponent(anchor))),
    );
    expect(broken).toEqual([]);
  });
});

describe("the search", () => {
  const found = (words: string): SearchEntry[] => {
    const [, json] = /^globalThis\.searchIndex=(.*);$/s.exec(site.text("search-index.js").trim())!;
    const index = MiniSearch.loadJSON<SearchEntry>(JSON.parse(json!), SEARCH_OPTIONS);
    return index.search(words) as unknown as SearchEntry[];
  };

  test.each([
    ["a word in a table of a page", "timeout", /^docs\/edges\.html#/],
    ["what another would call a section", "retry", /^acme\/index\.html#repeating$/],
    ["a header", "X-Desk-Trace", /^acme\/index\.html#\d+-/],
  ])("finds %s", (_, words, url) => {
    const urls = found(words).map((entry) => entry.url);
    expect(urls).toContainEqual(expect.stringMatching(url));
  });

  test("leads to no heading that is on many pages", () => {
    const titles = found("bad").map(({ title }) => title);
    expect(titles).not.toContain("Bad");
  });
});

/** The browser gives a member its anchor: its schema has to be there, and its name in it. */
function leadsSomewhere(html: string, anchor: string): boolean {
  if (idsOf(html).includes(anchor)) return true;
  const schema = idsOf(html).find((id) => id.startsWith("schema-") && anchor.startsWith(`${id}.`));
  if (schema === undefined) return false;
  const [, section] = html.split(`<section class="schema" id="${schema}"`);
  return section!.split("</section>")[0]!.includes(`<code>${anchor.slice(schema.length + 1)}</code>`);
}
