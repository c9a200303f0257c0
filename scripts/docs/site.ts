import type { ReadDocument } from "../lib/read-document.js";
import { documentFiles } from "./output/documents.js";
import { browserFiles } from "./output/assets.js";
import { llmsText, sitemap } from "./output/meta.js";
import { contentOf, renderPage, type Frame } from "./output/render.js";
import { searchIndex } from "./output/search-index.js";
import { markdownTwin } from "./output/twin.js";
import { twinOf, type MenuEntry, type Page } from "./page/page.js";
import { indexPage } from "./pages/index.js";
import { inferredPage } from "./pages/inferred.js";
import { notFoundPage } from "./pages/not-found.js";
import { prosePage, readProse, titleOf, type Prose } from "./pages/prose.js";
import { readProject } from "./project.js";
import { vendorPage } from "./vendor/page.js";
import { readVendor } from "./vendor/vendor.js";

/** Everything of the site but the pages that Redocly builds. */
export async function buildSite(
  bundles: readonly ReadDocument[],
  { explore, generated = "generated" }: { explore: boolean; generated?: string },
): Promise<Map<string, string | Uint8Array>> {
  const project = readProject();
  // It is compiled by another process, while the pages are made here.
  const browser = browserFiles();
  const vendors = bundles.map(readVendor);
  const prose = readProse(project);
  const pages: Page[] = [
    indexPage(vendors, project),
    ...vendors.map((vendor) => vendorPage(vendor, { explore })),
    inferredPage(vendors),
    ...prose.map(prosePage),
  ];
  const frame: Frame = {
    project,
    vendors: vendors.map(({ slug, names }) => ({ title: names.vendor, path: `${slug}/index.html`, section: slug })),
    more: menuOf(prose),
  };
  const files = new Map<string, string | Uint8Array>();
  for (const page of pages) {
    const html = renderPage(page, frame);
    files.set(page.path, html);
    files.set(twinOf(page.path), markdownTwin(page, contentOf(html), project));
  }
  const documents = new Map((await Promise.all(bundles.map((bundle) => documentFiles(bundle, generated)))).flat());
  for (const [name, content] of documents) files.set(name, content);
  files.set("404.html", notFoundPage(project));
  files.set("sitemap.xml", sitemap(pages, project));
  files.set("llms.txt", llmsText(pages, [...documents.keys()], project));
  files.set("search-index.js", searchIndex(vendors, prose));
  for (const [name, content] of await browser) files.set(name, content);
  return files;
}

/** Pages that the menu names: those of `docs/` itself. Pages below it are reached from a page that lists them. */
function menuOf(prose: readonly Prose[]): MenuEntry[] {
  const inferred = { title: "Inferred", path: "inferred.html", section: "inferred" };
  const top = prose.filter(({ path }) => path.split("/").length === 2 || path.endsWith("/index.html"));
  return [inferred, ...top.map((text) => ({ title: shortTitle(text), path: text.path, section: text.path }))];
}

/** The file's own name, which is shorter than its heading. */
function shortTitle({ file, source }: Pick<Prose, "file" | "source">): string {
  // A README speaks for its folder.
  const name = file
    .replace(/\/README\.md$/, "")
    .split("/")
    .at(-1)!
    .replace(/\.md$/, "");
  return /^[a-z-]+$/i.test(name)
    ? name.charAt(0).toUpperCase() + name.slice(1).toLowerCase()
    : titleOf({ file, source });
}
