import { readdirSync, readFileSync } from "node:fs";
import { posix } from "node:path";
import { gzipSync } from "node:zlib";
import { beforeAll, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { readProject } from "../../scripts/docs/project.js";
import { linksOf, resolve } from "./links.js";
import { buildTestSite, FIFTH, textOf, type BuiltSite } from "./site.js";

/** Most bytes of a page as it travels. */
const LIMIT = 20_000;
/** The limit for a page of more than a hundred schemas. */
const LARGE_LIMIT = 60_000;
/** Most bytes of all that pages load with themselves: once for all pages, since browsers keep it. */
const SHARED_LIMIT = 7_000;

const { homepage, files: repository, description: about } = readProject();
const texts = readdirSync("docs", { recursive: true, encoding: "utf8" })
  .map((file) => `docs/${file.replaceAll("\\", "/")}`)
  .filter((file) => file.endsWith(".md"));

let site: BuiltSite;
/** Pages that have an address: what a server shows for a missing one has none. */
let addressed: string[];

beforeAll(async () => {
  site = await buildTestSite();
  addressed = site.pages.filter((path) => path !== "404.html");
});

test("every page leads home", () => {
  const lost = site.pages.filter((path) => {
    const home = path === "404.html" ? homepage : `${"../".repeat(path.split("/").length - 1)}index.html`;
    return !site.text(path).includes(`href="${home}"`);
  });
  expect(lost).toEqual([]);
});

test("every page is reached from the start page", () => {
  const reached = new Set(["index.html"]);
  // What is added meanwhile is visited, too.
  for (const path of reached) {
    for (const target of targetsOf(path)) if (site.pages.includes(target)) reached.add(target);
  }
  expect(addressed.filter((path) => !reached.has(path))).toEqual([]);
});

describe("a document to take away", () => {
  test.each([
    ["openapi.json", "3.1.0"],
    ["openapi.yaml", "3.1.0"],
    ["openapi.lean.json", "3.1.0"],
    ["openapi-3.0.json", "3.0.3"],
  ])("%s is linked on the page of each vendor, and is the document in OpenAPI %s", (file, version) => {
    for (const { slug } of site.vendors) {
      const page = `${slug}/index.html`;
      const offered = [...site.text(page).matchAll(/<a href="([^"]*)" download[^>]*>([^<]*)<\/a>/g)]
        .filter(([, , words]) => words === file)
        .map(([, href]) => resolve(page, href!, homepage)?.[0]);
      expect(offered).toEqual([`${slug}/${file}`]);
    }
    // Those of the others are compared with the package below.
    const { slug, document } = site.vendors.find((vendor) => vendor.slug === FIFTH.name)!;
    const { openapi, info, paths } = parse(site.text(`${slug}/${file}`)) as typeof document & { openapi: string };
    expect([openapi, info.title, Object.keys(paths)]).toEqual([
      version,
      document.info.title,
      Object.keys(document.paths),
    ]);
  });

  test("is what the package has", () => {
    for (const { slug } of site.vendors.filter(({ slug }) => slug !== FIFTH.name))
      for (const file of ["openapi.json", "openapi.yaml", "openapi.lean.json", "openapi-3.0.json"])
        expect(site.text(`${slug}/${file}`) === readFileSync(`generated/${slug}/${file}`, "utf8"), file).toBe(true);
  });
});

describe("the texts for users", () => {
  test("have a page each", () => {
    expect(texts).toEqual(
      expect.arrayContaining(["edges", "mocks", "truth", "examples"].map((name) => `docs/${name}.md`)),
    );
    expect(texts.map(pageOf).filter((path) => !site.pages.includes(path))).toEqual([]);
  });

  test("lead to each other within the site, as pages and as Markdown", () => {
    const links = texts.flatMap((file) =>
      [
        ...readFileSync(file, "utf8")
          .replaceAll(/`[^`]*`/g, "")
          .matchAll(/\]\(([^)\s#]+)/g),
      ]
        .map(([, href]) => posix.join(posix.dirname(file), href!))
        .filter((target) => texts.includes(target))
        .map((target) => ({ from: pageOf(file), to: pageOf(target) })),
    );
    expect(links.length).toBeGreaterThan(50);
    expect(links.filter(({ from, to }) => !targetsOf(from).includes(to))).toEqual([]);
    const toRepository = [...site.files.keys()]
      .filter((path) => /\.(?:html|md)$/.test(path))
      .flatMap((path) =>
        texts.filter((file) => site.text(path).includes(repository + file)).map((file) => [path, file]),
      );
    expect(toRepository).toEqual([]);
  });
});

describe("the head of a page", () => {
  const contentOf = (path: string, attribute: string): string | undefined =>
    textOf(new RegExp(`<(?:meta|link) ${attribute} (?:content|href)="([^"]*)"`).exec(site.text(path))?.[1] ?? "");

  test("has a title, a description and a picture of its own", () => {
    const titles = site.pages.map((path) => /<title>([^<]+)<\/title>/.exec(site.text(path))?.[1]);
    expect(new Set(titles).size).toBe(site.pages.length);
    for (const path of addressed) {
      expect(site.text(path), path).toContain('<html lang="en"');
      expect(site.text(path), path).toContain('<link rel="icon"');
      expect(contentOf(path, 'property="og:title"'), path).toBe(
        textOf(/<title>([^<]+)<\/title>/.exec(site.text(path))![1]!),
      );
    }
  });

  test("has the page's own address", () => {
    for (const path of addressed) {
      const address = homepage + path.replace(/(^|\/)index\.html$/, "$1");
      expect(contentOf(path, 'rel="canonical"')).toBe(address);
      expect(contentOf(path, 'property="og:url"')).toBe(address);
    }
  });

  test("has a card, which is a picture of the site in the size that it is shown in", () => {
    for (const path of addressed) {
      const card = contentOf(path, 'property="og:image"')!;
      expect(card, path).toMatch(/^https:/);
      const picture = Buffer.from(site.files.get(resolve(path, card, homepage)![0]) as Uint8Array);
      expect(picture.subarray(1, 4).toString()).toBe("PNG");
      expect([picture.readUInt32BE(16), picture.readUInt32BE(20)]).toEqual([1200, 630]);
    }
  });

  test("has a description that no other page has, that fits the page, and that a search engine shows whole", () => {
    const descriptions = new Map(addressed.map((path) => [path, contentOf(path, 'name="description"')!]));
    expect(new Set(descriptions.values()).size).toBe(addressed.length);
    for (const [path, description] of descriptions) {
      expect(contentOf(path, 'property="og:description"'), path).toBe(description);
      expect(description.length, path).toBeLessThanOrEqual(160);
    }
    expect(descriptions.get("index.html")).toBe(about);
    for (const { slug, document, names } of site.vendors) {
      const description = descriptions.get(`${slug}/index.html`);
      for (const words of [document.info.summary!, names.vendor]) expect(description).toContain(words);
    }
    const foreign = texts.map(pageOf).filter((path) => {
      const [main] = /<main.*<\/main>/s.exec(site.text(path))!;
      return !textOf(main).replaceAll(/\s+/g, " ").includes(descriptions.get(path)!);
    });
    expect(foreign).toEqual([]);
  });
});

test("pages weigh little, and so does what they all load", () => {
  const bytesOf = (path: string): number => gzipSync(site.text(path), { level: 9 }).length;
  const large = new Set(site.vendors.filter(({ isLarge }) => isLarge).map(({ slug }) => `${slug}/index.html`));
  const sizes = site.pages.map((path) => ({ path, bytes: bytesOf(path) }));
  expect(sizes.filter(({ path, bytes }) => bytes > (large.has(path) ? LARGE_LIMIT : LIMIT))).toEqual([]);
  const loaded = new Set(
    addressed.flatMap((path) =>
      [...site.text(path).matchAll(/<(?:link rel="stylesheet" href|script src)="([^"]*)"/g)].map(
        ([, href]) => resolve(path, href!, homepage)![0],
      ),
    ),
  );
  expect([...loaded].sort()).toEqual(["site.css", "site.js"]);
  expect([...loaded].reduce((sum, path) => sum + bytesOf(path), 0)).toBeLessThanOrEqual(SHARED_LIMIT);
});

/** The page that a text has. */
function pageOf(file: string): string {
  return file.replace(/README\.md$/, "index.md").replace(/md$/, "html");
}

/** The files of the site that a page links to. */
function targetsOf(path: string): string[] {
  return linksOf(site.text(path)).flatMap((href) => resolve(path, href, homepage)?.[0] ?? []);
}
