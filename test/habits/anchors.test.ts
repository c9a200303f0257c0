import { existsSync, readFileSync, readdirSync, statSync } from "node:fs";
import { posix } from "node:path";
import { expect, test } from "vitest";
import { renderMarkdown } from "../../scripts/docs/page/markdown.js";
import packageJson from "../../package.json" with { type: "json" };

const HOME = `${packageJson.repository.url.replace(/^git\+|\.git$/g, "")}/blob/main/`;
const PAGES = [
  ...readdirSync("."),
  ...readdirSync("docs", { encoding: "utf8", recursive: true }).map((name) => `docs/${name}`),
  "spectral/README.md",
].filter((name) => name.endsWith(".md"));

/** Where the links of a page lead, and the anchors of its headings, which are those of GitHub. */
function readPage(page: string): { links: string[]; anchors: string[] } {
  const links: string[] = [];
  const { headings } = renderMarkdown(readFileSync(page, "utf8"), (href) => (links.push(href), href));
  return { links, anchors: headings.map(({ id }) => id) };
}

/** The file and the anchor that a link leads to; undefined where it leads out of the repository. */
function targetOf(page: string, href: string): [file: string, anchor: string] | undefined {
  const inside = href.startsWith(HOME) ? `/${href.slice(HOME.length)}` : href;
  if (/^[a-z]+:/.test(inside)) return undefined;
  const [path = "", anchor = ""] = inside.split("#");
  if (path === "") return [page, anchor];
  return [path.startsWith("/") ? path.slice(1) : posix.join(posix.dirname(page), path), anchor];
}

test("each link of a page within the repository leads to a file, and its anchor to a heading there", () => {
  const targets = PAGES.flatMap((page) =>
    readPage(page).links.flatMap((href) => {
      const target = targetOf(page, href);
      return target ? [{ page, href, file: target[0], anchor: target[1] }] : [];
    }),
  );
  expect(targets.filter(({ page, anchor }) => page === "README.md" && anchor !== "").length).toBeGreaterThan(1);
  const broken = targets.filter(({ file, anchor }) => {
    if (!existsSync(file)) return true;
    if (anchor === "") return false;
    return statSync(file).isDirectory() || !readPage(file).anchors.includes(anchor);
  });
  expect(broken.map(({ page, href }) => `${page}: ${href}`)).toEqual([]);
});
