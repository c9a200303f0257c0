import Prism, { type Token } from "prismjs";
import "prismjs/components/prism-bash.js";
import "prismjs/components/prism-java.js";
import "prismjs/components/prism-json.js";
import "prismjs/components/prism-python.js";
import "prismjs/components/prism-typescript.js";
import "prismjs/components/prism-yaml.js";

/** The colours of the stylesheet, each with the kinds of tokens that have it. All others stay plain, which keeps pages light. */
const COLOURS: Readonly<Record<string, readonly string[]>> = {
  name: ["property", "key", "function", "class-name", "literal-property", "string-property"],
  string: ["string", "template-string", "triple-quoted-string"],
  number: ["number", "boolean", "null", "variable"],
  keyword: ["keyword", "builtin"],
  comment: ["comment"],
};
const COLOUR_OF = new Map(Object.entries(COLOURS).flatMap(([colour, kinds]) => kinds.map((kind) => [kind, colour])));

/** Marks up code as HTML; a language that is not known is escaped and left plain. */
export function highlight(code: string, language: string): string {
  const grammar = Prism.languages[language];
  // Its functions stand among the languages.
  return typeof grammar !== "object"
    ? escapeText(code)
    : Prism.tokenize(code, grammar)
        .map((token) => written(token))
        .join("");
}

function written(token: string | Token, around?: string): string {
  if (typeof token === "string") return escapeText(token);
  const { type, content } = token;
  const colour = COLOUR_OF.get(type) ?? around;
  const inner = [content].flat().map((part) => written(part, colour));
  return colour === around ? inner.join("") : `<span class="h-${colour}">${inner.join("")}</span>`;
}

/** Escapes text between tags, where a quote needs none, and examples are full of them. */
function escapeText(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

/** Escapes text for HTML. */
export function escapeHtml(text: string): string {
  return escapeText(text).replaceAll('"', "&quot;");
}

const ENTITIES: Readonly<Record<string, string>> = { lt: "<", gt: ">", quot: '"', "#39": "'", amp: "&" };

/** Reads text of HTML that was written here. */
export function unescapeHtml(text: string): string {
  return text.includes("&") ? text.replaceAll(/&(lt|gt|quot|#39|amp);/g, (_, name: string) => ENTITIES[name]!) : text;
}
