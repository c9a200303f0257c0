import { escapeHtml } from "../page/highlight.js";
import { addressOf } from "../page/layout.js";
import { twinOf, type Page } from "../page/page.js";
import type { Project } from "../project.js";

/** All pages for search engines. */
export function sitemap(pages: readonly Page[], project: Project): string {
  const urls = pages.map((page) => `  <url><loc>${escapeHtml(addressOf(page, project))}</loc></url>`);
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls.join("\n")}\n</urlset>\n`;
}

/** All pages for language models, in the form of llmstxt.org: the Markdown twins and the documents. */
export function llmsText(pages: readonly Page[], documents: readonly string[], project: Project): string {
  const line = (path: string, title: string, text: string): string =>
    `- [${title}](${project.homepage}${path})${text ? `: ${text}` : ""}`;
  return [
    `# ${project.name}`,
    "",
    `> ${project.description}`,
    "",
    "## Pages",
    "",
    ...pages.map(({ path, title, description }) => line(twinOf(path), title, description)),
    "",
    "## OpenAPI documents",
    "",
    ...documents.map((path) => line(path, path, "")),
    "",
  ].join("\n");
}
