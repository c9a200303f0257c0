import { tables } from "@joplin/turndown-plugin-gfm";
import TurndownService from "turndown";
import { addressOf } from "../page/layout.js";
import type { Page } from "../page/page.js";
import type { Project } from "../project.js";

const converter = new TurndownService({
  headingStyle: "atx",
  bulletListMarker: "-",
  codeBlockStyle: "fenced",
  emDelimiter: "_",
});

converter.use(tables);
converter.remove(["fieldset", "nav", "button"]);
converter.addRule("frame", {
  filter: (node) => node.nodeName.toLowerCase() === "svg" || node.className === "anchor",
  replacement: () => "",
});
// The converter knows no language of code that is marked up already. What calls the mock is in the hints.
converter.addRule("code block", {
  filter: "pre",
  replacement: (_, node) => {
    const element = node as Element;
    if (element.getAttribute("data-server") === "mock") return "";
    const code = (element.textContent ?? "").trimEnd();
    return `\n\n\`\`\`${element.getAttribute("data-language") ?? ""}\n${code}\n\`\`\`\n\n`;
  },
});
// Evidence is a footnote: the mark refers to it, and the card at the end of the page is its text.
converter.addRule("evidence mark", {
  filter: (node) => node.nodeName === "BUTTON" && node.className.startsWith("mark"),
  replacement: (kind, node) => ` _(${kind})_[^${(node as Element).getAttribute("popovertarget")}]`,
});
converter.addRule("evidence card", {
  filter: (node) => node.className === "card",
  replacement: (content, node) => `\n\n[^${(node as Element).id}]: ${content.trim().replaceAll("\n", "\n    ")}\n\n`,
});
converter.addRule("term", {
  filter: "dt",
  replacement: (content) => `\n\n- ${content.trim().replaceAll(/\s*\n\s*/g, " ")}\n`,
});
converter.addRule("explanation", {
  filter: "dd",
  replacement: (content) => `\n${content.trim().replaceAll(/^(?=.)/gm, "  ")}\n`,
});
converter.addRule("folded", { filter: "summary", replacement: (content) => `\n\n**${content.trim()}**\n\n` });

/** Writes the Markdown twin of a page, from the HTML of its content where it is not written already. */
export function markdownTwin(page: Page, html: string, project: Project): string {
  const text = page.twin?.trimEnd() ?? converted(html);
  return `<!-- ${addressOf(page, project)} -->\n\n${text}\n`;
}

/** Links to pages become links to their twins. */
function converted(html: string): string {
  return converter.turndown(html).replaceAll(/(\]\((?!https?:)[^)\s]*?)\.html(?=[)#])/g, "$1.md");
}
