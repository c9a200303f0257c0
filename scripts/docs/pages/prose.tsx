import { existsSync, readdirSync, readFileSync } from "node:fs";
import { posix } from "node:path";
import { renderMarkdown, firstSentence } from "../page/markdown.js";
import type { Page } from "../page/page.js";
import type { Project } from "../project.js";

/** A text of the repository that is a page of the site, too. */
export interface Prose {
  /** Path of the file in the repository. */
  readonly file: string;
  /** Path of the page. */
  readonly path: string;
  readonly source: string;
}

const CHANGELOG = "CHANGELOG.md";

/** Finds the texts below `docs/`, and the changelog where there is one. */
export function readProse(): Prose[] {
  const inDocs = existsSync("docs")
    ? readdirSync("docs", { recursive: true, encoding: "utf8" }).map((name) => `docs/${name.replaceAll("\\", "/")}`)
    : [];
  const files = [...inDocs.sort(), ...(existsSync(CHANGELOG) ? [CHANGELOG] : [])].filter((file) =>
    file.endsWith(".md"),
  );
  return files.map((file) => ({ file, path: pathOf(file), source: readFileSync(file, "utf8") }));
}

/** Makes a page of a text: links to other pages stay in the site, links to other files lead to the repository. */
export function prosePage({ file, path, source }: Prose, all: readonly Prose[], project: Project): Page {
  const rewrite = (href: string): string => {
    if (/^(?:[a-z]+:|#)/i.test(href)) return href;
    const [target = "", anchor] = href.split("#");
    const absolute = posix.normalize(posix.join(posix.dirname(file), target));
    const known = all.find((one) => one.file === absolute);
    const hash = anchor === undefined ? "" : `#${anchor}`;
    return (known ? posix.relative(posix.dirname(path), known.path) : project.files + absolute) + hash;
  };
  const { html, headings } = renderMarkdown(source, rewrite);
  return {
    path,
    title: titleOf({ file, source }),
    description: firstSentence(firstParagraph(source)) || titleOf({ file, source }),
    section: path.startsWith("docs/rules/") ? "rules" : path,
    contents: headings.filter(({ depth }) => depth === 2).map(({ id, text }) => ({ title: text, anchor: id })),
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

function firstParagraph(source: string): string {
  return source.split(/\n\s*\n/).find((block) => /^[A-Za-z[`*]/.test(block.trim())) ?? "";
}
