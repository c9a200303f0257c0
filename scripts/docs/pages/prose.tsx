import { existsSync, readdirSync, readFileSync } from "node:fs";
import { posix } from "node:path";
import { firstSentence, renderMarkdown, type RenderedText } from "../page/markdown.js";
import { twinOf, type Page } from "../page/page.js";
import type { Project } from "../project.js";

/** A text of the repository that is a page of the site, too. */
export interface Prose extends RenderedText {
  /** Path of the file in the repository. */
  readonly file: string;
  /** Path of the page. */
  readonly path: string;
  readonly source: string;
  /** The text as the twin of the page has it: its links lead to other twins. */
  readonly twin: string;
}

/** What is known of a text before it is rendered. */
type Source = Pick<Prose, "file" | "path" | "source">;

const CHANGELOG = "CHANGELOG.md";

/** Finds the texts below `docs/`, and the changelog where there is one. */
export function readProse(project: Project): Prose[] {
  const inDocs = existsSync("docs")
    ? readdirSync("docs", { recursive: true, encoding: "utf8" }).map((name) => `docs/${name.replaceAll("\\", "/")}`)
    : [];
  const files = [...inDocs.sort(), ...(existsSync(CHANGELOG) ? [CHANGELOG] : [])].filter((file) =>
    file.endsWith(".md"),
  );
  const sources = files.map((file) => ({ file, path: pathOf(file), source: sourceOf(file) }));
  return sources.map((source) => render(source, sources, project));
}

/** A changelog that is made for a package has the name of the package as its heading. */
function sourceOf(file: string): string {
  const text = readFileSync(file, "utf8");
  return file === CHANGELOG ? text.replace(/^# .*$/m, "# Changelog") : text;
}

/** Links to other pages stay in the site, links to other files lead to the repository. */
function render(text: Source, all: readonly Source[], project: Project): Prose {
  const { file, path, source } = text;
  const rewrite = (href: string, nameOf: (page: string) => string): string => {
    if (/^(?:[a-z]+:|#)/i.test(href)) return href;
    const [target = "", anchor] = href.split("#");
    const absolute = posix.normalize(posix.join(posix.dirname(file), target));
    const known = all.find((one) => one.file === absolute);
    const hash = anchor === undefined ? "" : `#${anchor}`;
    return (known ? posix.relative(posix.dirname(path), nameOf(known.path)) : project.files + absolute) + hash;
  };
  const twin = source.replaceAll(LINK_OR_CODE, (whole, href?: string) =>
    href === undefined ? whole : `](${rewrite(href, twinOf)}`,
  );
  return { ...text, twin, ...renderMarkdown(source, (href) => rewrite(href, (page) => page)) };
}

/** Code is found first, so that what looks like a link in it stays as it is. */
const LINK_OR_CODE = /^ *```[^]*?^ *```|`[^`\n]*`|\]\(([^)\s]+)/gm;

/** Makes a page of a text. */
export function prosePage({ file, path, source, html, headings, lead, twin }: Prose): Page {
  return {
    path,
    title: titleOf({ file, source }),
    description: firstSentence(lead) || titleOf({ file, source }),
    section: path.startsWith("docs/rules/") ? "rules" : path,
    contents: headings.filter(({ depth }) => depth === 2).map(({ id, text }) => ({ title: text, anchor: id })),
    twin,
    body: <div class="text prose" dangerouslySetInnerHTML={{ __html: html }} />,
  };
}

/** The first heading of a text, or its file's name. */
export function titleOf({ file, source }: Pick<Prose, "file" | "source">): string {
  return /^#\s+(.+)$/m.exec(source)?.[1]?.replaceAll("`", "").trim() ?? posix.basename(file, ".md");
}

function pathOf(file: string): string {
  return file === CHANGELOG
    ? "docs/changelog.html"
    : file.replace(/(?:README)?\.md$/, (end) => (end.startsWith("README") ? "index.html" : ".html"));
}
