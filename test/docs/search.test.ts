import MiniSearch from "minisearch";
import { beforeAll, describe, expect, test } from "vitest";
import { SEARCH_OPTIONS, searchFrom, type SearchEntry } from "../../scripts/docs/browser/search-options.js";
import { readMarkup, textOf, type Element, type Markup } from "../../scripts/docs/output/markup.js";
import { buildTestSite, type BuiltSite } from "./site.js";

let site: BuiltSite;
let index: MiniSearch;

beforeAll(async () => {
  site = await buildTestSite();
  const [, json] = /^globalThis\.searchIndex=(.*);$/s.exec(site.text("search-index.js").trim())!;
  index = MiniSearch.loadJSON<SearchEntry>(JSON.parse(json!), SEARCH_OPTIONS);
});

describe("the search", () => {
  test("finds every member, header and parameter that a page shows, at its own place", () => {
    const known = new Map<string, Set<string>>();
    const foundBy = (name: string): ReadonlySet<string> => {
      const urls = known.get(name) ?? new Set(entriesFor(name).map(({ url }) => decodeURI(url)));
      known.set(name, urls);
      return urls;
    };
    for (const { slug } of site.vendors) {
      const path = `${slug}/index.html`;
      const shown = namedPlaces(readMarkup(site.text(path).replace(/^<!doctype html>\n/, "")), "");
      expect(shown.length, slug).toBeGreaterThan(5);
      expect(
        shown.filter(({ name, place }) => !foundBy(name).has(`${path}#${place}`)),
        slug,
      ).toEqual([]);
    }
  });

  test.each([
    ["idempotency", "repeating"],
    ["base url", "credentials"],
    ["first call", "first-call"],
    ["python", "first-call"],
  ])("leads by the words %j to %s of the vendor whose page is open", (words, anchor) => {
    for (const { slug } of site.vendors) {
      const path = `${slug}/index.html`;
      expect(index.search(words, searchFrom(path))[0]!.url).toBe(`${path}#${anchor}`);
    }
  });

  test("has what belongs to the vendor whose page is open before what others have", () => {
    expect(
      index
        .search("custom")
        .slice(0, 5)
        .map(({ url }) => url.split("/")[0]),
    ).not.toContain("help-scout");
    for (const { slug } of site.vendors) {
      const found = index.search("custom", searchFrom(`${slug}/index.html`)).map(({ url }) => url.split("/")[0]);
      const own = found.filter((one) => one === slug).length;
      const first = found.slice(0, Math.min(own, 5));
      expect(first, slug).toEqual(first.map(() => slug));
    }
  });

  test("has each thing once, though two branches have a member of one name", () => {
    const all = index.search(MiniSearch.wildcard).map(({ title, url }) => `${title} ${url}`);
    expect(all.length).toBe(index.documentCount);
    expect(all.filter((entry, at) => all.indexOf(entry) !== at)).toEqual([]);
  });
});

/** What a name leads to: entries with that very title. */
function entriesFor(name: string): SearchEntry[] {
  const options = { fields: ["title"], prefix: false, fuzzy: false };
  return index.search(name, { ...options, filter: ({ title }) => title === name }) as unknown as SearchEntry[];
}

/** The names in the lists of members of a page, each with its own anchor, or that of the schema and the names on the way. */
function namedPlaces(nodes: readonly Markup[], around: string): { name: string; place: string }[] {
  return nodes.flatMap((node) => {
    if (typeof node === "string") return [];
    if (node.tag === "section") return namedPlaces(node.children, node.attribute("id") ?? around);
    if (node.attribute("class") !== "members") return namedPlaces(node.children, around);
    return node.children.flatMap((entry) => {
      const { attribute, children } = entry as Element;
      const name = nameOf(entry as Element);
      const place = attribute("id") ?? (around.startsWith("schema-") ? `${around}.${name}` : around);
      return [...(name === undefined ? [] : [{ name, place }]), ...namedPlaces(children, place)];
    });
  });
}

/** The name that an entry begins with; braces stand around those of an address. */
function nameOf({ children: [term] }: Element): string | undefined {
  const [code] = (term as Element).children;
  return typeof code === "object" ? textOf(code).replaceAll(/[{}]/g, "") : undefined;
}
