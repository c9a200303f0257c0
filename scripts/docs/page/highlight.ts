import hljs from "highlight.js/lib/core";
import bash from "highlight.js/lib/languages/bash";
import java from "highlight.js/lib/languages/java";
import javascript from "highlight.js/lib/languages/javascript";
import json from "highlight.js/lib/languages/json";
import python from "highlight.js/lib/languages/python";
import typescript from "highlight.js/lib/languages/typescript";
import yaml from "highlight.js/lib/languages/yaml";

const LANGUAGES = { bash, java, javascript, json, python, typescript, yaml };
const ALIASES: Readonly<Record<string, string>> = { sh: "bash", ts: "typescript", js: "javascript", yml: "yaml" };

for (const [name, language] of Object.entries(LANGUAGES)) hljs.registerLanguage(name, language);
// Short names: a page can hold ten thousand of them.
hljs.configure({ classPrefix: "h-" });

/** Marks up code as HTML; a language that is not known is escaped and left plain. */
export function highlight(code: string, language: string): string {
  const name = ALIASES[language] ?? language;
  if (!hljs.getLanguage(name)) return escapeHtml(code);
  return hljs
    .highlight(code, { language: name })
    .value.replaceAll("&quot;", '"')
    .replaceAll("&#x27;", "'")
    .replaceAll(/<span class="h-(?:punctuation|operator)">([^<]*)<\/span>/g, "$1")
    .replaceAll(
      /<span class="h-literal"><span class="h-keyword">([^<]*)<\/span><\/span>/g,
      '<span class="h-literal">$1</span>',
    );
}

/** Escapes text for HTML. */
export function escapeHtml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}

const ENTITIES: Readonly<Record<string, string>> = { lt: "<", gt: ">", quot: '"', "#39": "'", amp: "&" };

/** Reads text of HTML that was written here. */
export function unescapeHtml(text: string): string {
  return text.includes("&") ? text.replaceAll(/&(lt|gt|quot|#39|amp);/g, (_, name: string) => ENTITIES[name]!) : text;
}
