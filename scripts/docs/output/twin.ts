import { posix } from "node:path";
import { addressOf } from "../page/layout.js";
import type { Page } from "../page/page.js";
import type { Project } from "../project.js";
import { readMarkup, textOf, type Element, type Markup } from "./markup.js";
import { codeBlock, codeSpan, escapeText, indented, join, paragraph, table, wrapped } from "./write-markdown.js";

/** Writes the Markdown twin of a page, from the HTML of its content where it is not written already. */
export function markdownTwin(page: Page, html: string, project: Project): string {
  const text = page.twin?.trimEnd() ?? writeAll(readMarkup(withWholeLinks(html, page))).trim();
  return `<!-- ${addressOf(page, project)} -->\n\n${text}\n`;
}

/** Places have anchors in the page alone. */
function withWholeLinks(html: string, { path }: Page): string {
  return html.replaceAll('href="#', `href="${posix.basename(path)}#`);
}

function writeAll(nodes: readonly Markup[]): string {
  return join(nodes.map((node) => (typeof node === "string" ? escapeText(node) : write(node))));
}

function write(element: Element): string {
  // What is hidden repeats for the eye what is said elsewhere.
  if (element.attribute("aria-hidden") === "true") return "";
  const rule = RULES[element.tag];
  return rule === undefined ? writeAll(element.children) : rule(element);
}

type Rule = (element: Element) => string;

const nothing: Rule = () => "";
const block: Rule = ({ children }) => paragraph(writeAll(children));
const inline =
  (mark: string): Rule =>
  ({ children }) =>
    wrapped(writeAll(children), mark, mark);
const heading: Rule = ({ tag, children }) =>
  paragraph(`${"#".repeat(Number(tag[1]))} ${writeAll(children).replaceAll(/\s+/g, " ")}`);
const list =
  (markOf: (index: number) => string): Rule =>
  ({ children }) => {
    const items = children.filter((child) => typeof child !== "string");
    return paragraph(items.map((item, index) => indented(markOf(index), writeAll(item.children))).join("\n"));
  };

const rulesFor = (tags: string, rule: Rule): Record<string, Rule> =>
  Object.fromEntries(tags.split(" ").map((tag) => [tag, rule]));

const RULES: Readonly<Record<string, Rule>> = {
  ...rulesFor("article aside details dl header p section", block),
  ...rulesFor("h1 h2 h3 h4 h5 h6", heading),
  ...rulesFor("b strong", inline("**")),
  em: inline("_"),
  del: inline("~~"),
  // It chooses between samples, and all of them are here.
  fieldset: nothing,
  br: () => "\\\n",
  hr: () => paragraph("---"),
  code: (element) => codeSpan(textOf(element)),
  ul: list(() => "- "),
  ol: list((index) => `${index + 1}. `),
  blockquote: ({ children }) => paragraph(writeAll(children).trim().replaceAll(/^/gm, "> ")),
  summary: ({ children }) => paragraph(wrapped(writeAll(children), "**", "**")),
  table: ({ children }) => table(rowsBelow(children)),
  dt: ({ children }) => `\n\n${indented("- ", writeAll(children).replaceAll(/\s*\n\s*/g, " "))}\n`,
  dd: ({ children }) => `\n${indented("  ", writeAll(children))}\n\n`,
  a: (element) => {
    if (element.attribute("class") === "anchor") return "";
    const href = element.attribute("href") ?? "";
    // Links to pages become links to their twins, which have no places, and the page of Redoc no twin.
    const target = /^https?:|(?:^|\/)explore\.html$/.test(href) ? href : href.replace(/\.html$/, ".md");
    return wrapped(writeAll(element.children), "[", `](${target})`);
  },
  // What calls the mock differs by its address alone, which the hints tell.
  pre: (element) =>
    element.attribute("data-server") === "mock"
      ? ""
      : codeBlock(textOf(element), element.attribute("data-language") ?? ""),
  // Evidence is a footnote: the mark refers to it, and the card at the end of the page is its text.
  button: (element) => ` _(${textOf(element)})_[^${element.attribute("popovertarget")}]`,
  div: (element) =>
    element.attribute("class") === "card"
      ? paragraph(indented(`[^${element.attribute("id")}]: `, writeAll(element.children), "    "))
      : block(element),
};

function rowsBelow(nodes: readonly Markup[]): string[][] {
  return nodes.flatMap((node) => {
    if (typeof node === "string") return [];
    if (node.tag !== "tr") return rowsBelow(node.children);
    return [node.children.map((cell) => (typeof cell === "string" ? "" : writeAll(cell.children)))];
  });
}
