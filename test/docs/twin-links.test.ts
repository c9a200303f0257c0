import { beforeAll, describe, expect, test } from "vitest";
import { renderMarkdown } from "../../scripts/docs/page/markdown.js";
import { readProject } from "../../scripts/docs/project.js";
import { buildTestSite, type BuiltSite } from "./site.js";

const { homepage } = readProject();
let site: BuiltSite;
let twins: { path: string; text: string }[];

beforeAll(async () => {
  site = await buildTestSite({ explore: true });
  twins = [...site.files.keys()]
    .filter((path) => path.endsWith(".md"))
    .map((path) => ({ path, text: withoutCode(site.text(path)) }));
});

describe("the Markdown twins", () => {
  test("have links and anchors that all lead somewhere", () => {
    expect(twins).toHaveLength(site.pages.length - 1);
    const places = new Map<string, ReadonlySet<string>>();
    const placesOf = (file: string): ReadonlySet<string> => {
      const found = places.get(file) ?? new Set(anchorsOf(file, site.text(file)));
      places.set(file, found);
      return found;
    };
    const redoc = new Set(site.vendors.map(({ slug }) => `${slug}/explore.html`));
    const links = twins.flatMap(({ path, text }) =>
      [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, href]) => ({ path, href: href! })),
    );
    expect(links.filter(({ href }) => href.includes("#")).length).toBeGreaterThan(100);
    const broken = links.filter(({ path, href }) => {
      const { href: address, hash } = new URL(href, homepage + path);
      if (!address.startsWith(homepage)) return false;
      const name = address.slice(homepage.length).replace(/#.*/, "");
      const file = name === "" || name.endsWith("/") ? `${name}index.html` : name;
      if (!site.files.has(file)) return !redoc.has(file);
      return hash !== "" && !placesOf(file).has(decodeURIComponent(hash.slice(1)));
    });
    expect(broken).toEqual([]);
  });

  test("have a footnote for each mark", () => {
    for (const { path, text } of twins) {
      const named = (pattern: RegExp): string[] =>
        [...new Set([...text.matchAll(pattern)].map(([, id]) => id!))].sort();
      expect(named(/(?<=.)\[\^([ew]\d+)\]/g), path).toEqual(named(/^\[\^([ew]\d+)\]:/gm));
    }
  });

  test("of vendors say where the mock answers", () => {
    for (const { slug, operations, mock } of site.vendors) {
      expect(site.text(`${slug}/index.md`).split(` answers at \`${mock}\``), slug).toHaveLength(operations.length + 1);
    }
  });
});

/** The anchors of a page, or those that readers of Markdown give to headings. */
function anchorsOf(file: string, text: string): string[] {
  if (file.endsWith(".md")) return renderMarkdown(text).headings.map(({ id }) => id);
  const ids = [...text.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id!);
  return ids.map((id) => decodeURIComponent(id.replaceAll("&amp;", "&")));
}

function withoutCode(markdown: string): string {
  return markdown.replaceAll(/^( *)```.*?^\1```/gms, "").replaceAll(/`[^`\n]*`/g, "");
}
