import { renderToStaticMarkup } from "preact-render-to-string";
import { LinkerProvider, linkerOf } from "../page/context.js";
import { Layout } from "../page/layout.js";
import type { MenuEntry, Page } from "../page/page.js";
import type { Project } from "../project.js";

/** What all pages share. */
export interface Frame {
  readonly project: Project;
  readonly vendors: readonly MenuEntry[];
  readonly more: readonly MenuEntry[];
}

/** Writes a page as HTML. */
export function renderPage(page: Page, frame: Frame): string {
  const html = renderToStaticMarkup(
    <LinkerProvider value={linkerOf(page.path)}>
      <Layout page={page} {...frame} />
    </LinkerProvider>,
  );
  return `<!doctype html>\n${html.replaceAll(/<code>[^]*?<\/code>/g, plainQuotes)}\n`;
}

/** Between tags a quote needs no escape, and examples are full of them. */
const plainQuotes = (code: string): string => code.replaceAll("&quot;", '"');

/** The content of a rendered page, without its frame. */
export function contentOf(html: string): string {
  return html.slice(html.indexOf('<main id="main">') + '<main id="main">'.length, html.lastIndexOf("</main>"));
}
