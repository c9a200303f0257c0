import { Marked, type Tokens } from "marked";
import type { JSX } from "preact";
import { escapeHtml, highlight, unescapeHtml } from "./highlight.js";

/** How links of a text are written on the page that shows it. */
export type LinkRewriter = (href: string) => string;

/** A heading of a text, for tables of contents and the search. */
export interface Heading {
  readonly depth: number;
  readonly id: string;
  readonly text: string;
}

/** A text as HTML, and what is known of it. */
export interface RenderedText {
  readonly html: string;
  readonly headings: readonly Heading[];
  /** Its first paragraph, as Markdown: what it says before it shows code, a list or a table. */
  readonly lead: string;
}

/** Renders Markdown of the documents and of `docs/`. HTML in it is shown as text: it is never needed, and may be hostile. */
export function renderMarkdown(source: string, rewrite: LinkRewriter = (href) => href): RenderedText {
  const headings: Heading[] = [];
  const renderer = rendererFor(rewrite, headings);
  const tokens = renderer.lexer(source);
  const lead = tokens.find(({ type }) => type === "paragraph")?.raw ?? "";
  return { html: renderer.parser(tokens), headings, lead };
}

function rendererFor(rewrite: LinkRewriter, headings: Heading[]): Marked {
  return new Marked({
    renderer: {
      html: ({ text }) => (text.startsWith("<!--") ? "" : escapeHtml(text)),
      heading({ tokens, depth }) {
        const html = this.parser.parseInline(tokens);
        const text = plainText(html);
        const id = freeId(slugOf(text), headings);
        headings.push({ depth, id, text });
        return `<h${depth} id="${id}">${html} <a class="anchor" href="#${id}" aria-label="Link to ${escapeHtml(text)}">#</a></h${depth}>\n`;
      },
      link({ href, title, tokens }) {
        const hint = title ? ` title="${escapeHtml(title)}"` : "";
        return `<a href="${escapeHtml(safe(rewrite(href)))}"${hint}>${this.parser.parseInline(tokens)}</a>`;
      },
      image: ({ href, text }) => `<a href="${escapeHtml(safe(rewrite(href)))}">${escapeHtml(text)}</a>`,
      code({ text, lang = "" }) {
        return `<pre tabindex="0" data-language="${escapeHtml(lang)}"><code>${highlight(text, lang)}</code></pre>\n`;
      },
      table(token) {
        return `<div class="scroll" role="region" aria-label="Table" tabindex="0">${tableHtml(token, (tokens) => this.parser.parseInline(tokens))}</div>\n`;
      },
    },
  });
}

/** The texts of documents have no headings and whole links, so that one renderer does for thousands of them. */
const textRenderer = rendererFor((href) => href, []);

/** Shows a Markdown text of a document as blocks. */
export function Markdown({ text }: { text: string | undefined }): JSX.Element | null {
  if (!text?.trim()) return null;
  const html = textRenderer.parse(demoted(text), { async: false }).trim();
  const [, only] = /^<p>((?:(?!<\/p>).)*)<\/p>$/s.exec(html) ?? [];
  // Most texts are one paragraph; without a frame a page of a thousand members is lighter.
  if (only !== undefined) return <p dangerouslySetInnerHTML={{ __html: only }} />;
  return <div class="text" dangerouslySetInnerHTML={{ __html: html }} />;
}

/** Shows a Markdown text of a document within a line. */
export function InlineMarkdown({ text }: { text: string }): JSX.Element {
  return <span dangerouslySetInnerHTML={{ __html: textRenderer.parseInline(text, { async: false }) }} />;
}

/** The first paragraph of a Markdown text. */
export function firstParagraph(text: string | undefined): string {
  return (text ?? "").split(/\n\s*\n/)[0]!;
}

/** The first sentence of a Markdown text, without its marks. */
export function firstSentence(text: string | undefined): string {
  const html = textRenderer.parseInline(firstParagraph(text), { async: false });
  const flat = plainText(html).replaceAll(/\s+/g, " ").trim();
  return /^.*?[.!?](?=\s|$)/.exec(flat)?.[0] ?? flat;
}

/** Headings inside of descriptions would break the outline of the page, and their anchors would meet others. */
function demoted(text: string): string {
  return text.replaceAll(/^#{1,6}\s+(.*)$/gm, "**$1**");
}

function tableHtml({ header, rows }: Tokens.Table, inline: (tokens: Tokens.TableCell["tokens"]) => string): string {
  const cell = (tag: string, { tokens, align }: Tokens.TableCell): string =>
    `<${tag}${align === "right" ? ' class="number"' : ""}>${inline(tokens)}</${tag}>`;
  const line = (tag: string, cells: readonly Tokens.TableCell[]): string =>
    `<tr>${cells.map((one) => cell(tag, one)).join("")}</tr>`;
  return `<table><thead>${line("th", header)}</thead><tbody>${rows.map((row) => line("td", row)).join("")}</tbody></table>`;
}

/** The anchor that GitHub gives a heading, so that links between the files hold in both places. */
export function slugOf(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s_-]/gu, "")
    .trim()
    .replaceAll(/\s/g, "-");
}

function freeId(slug: string, taken: readonly Heading[]): string {
  const ids = new Set(taken.map(({ id }) => id));
  if (!ids.has(slug)) return slug;
  let count = 1;
  while (ids.has(`${slug}-${count}`)) count += 1;
  return `${slug}-${count}`;
}

/** The text of HTML that was rendered here. */
export function plainText(html: string): string {
  return unescapeHtml(html.replaceAll(/<[^>]*>/g, ""));
}

/** No text can bring a link that runs code. */
function safe(href: string): string {
  return /^(?:https?:|mailto:|#|[^:]*$)/i.test(href.replaceAll(/[\s\p{Cc}]/gu, "")) ? href : "#";
}
