import { unescapeHtml } from "../page/highlight.js";

/** An element of a page, or a text in it. */
export type Markup = string | Element;

/** An element of a page. */
export interface Element {
  readonly tag: string;
  readonly children: readonly Markup[];
  /** The value of an attribute, where it has one. */
  attribute(name: string): string | undefined;
}

const TAG = /<(\/?)([a-z][a-z\d]*)((?:"[^"]*"|[^">])*)>/g;
const VOID = new Set(["br", "hr", "img", "input", "wbr"]);

/**
 * Reads HTML that was rendered here: each element ends with a tag of its own, and each quote is closed. A parser for the HTML
 * of the world takes many times as long.
 */
export function readMarkup(html: string): readonly Markup[] {
  const top: Markup[] = [];
  const open: { tag: string; children: Markup[] }[] = [{ tag: "", children: top }];
  let at = 0;
  for (const { 0: whole, 1: ends, 2: tag = "", 3: attributes = "", index } of html.matchAll(TAG)) {
    const around = open.at(-1)!;
    if (index > at) around.children.push(unescapeHtml(html.slice(at, index)));
    at = index + whole.length;
    if (ends) {
      if (around.tag !== tag) throw new Error(`<${around.tag}> is not closed before </${tag}>.`);
      open.pop();
      continue;
    }
    const children: Markup[] = [];
    around.children.push({ tag, children, attribute: (name) => valueOf(attributes, name) });
    if (!VOID.has(tag) && !attributes.endsWith("/")) open.push({ tag, children });
  }
  if (open.length > 1) throw new Error(`<${open.at(-1)!.tag}> is not closed.`);
  if (at < html.length) top.push(unescapeHtml(html.slice(at)));
  return top;
}

function valueOf(attributes: string, name: string): string | undefined {
  const start = attributes.indexOf(` ${name}="`);
  if (start === -1) return undefined;
  const from = start + name.length + 3;
  return unescapeHtml(attributes.slice(from, attributes.indexOf('"', from)));
}

/** The text of an element, without any tag. */
export function textOf({ children }: Pick<Element, "children">): string {
  return children.map((child) => (typeof child === "string" ? child : textOf(child))).join("");
}
