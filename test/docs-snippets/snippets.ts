import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";

/** The folder of the project. */
export const ROOT: string = resolve(import.meta.dirname, "../..");

/** One block of code on a page. */
export interface Snippet {
  /** Page and line at which it begins: `README.md:20`. */
  readonly place: string;
  /** Page and the heading or bold line above it: `README.md, Create a chat`. */
  readonly name: string;
  readonly language: "program" | "shell";
  readonly code: string;
}

const PAGES = [
  "README.md",
  "CONTRIBUTING.md",
  ...readdirSync(join(ROOT, "docs"))
    .filter((name) => name.endsWith(".md"))
    .map((name) => `docs/${name}`),
];

/** Every program and every shell snippet of a page. */
function snippetsOf(page: string): Snippet[] {
  const text = readFileSync(join(ROOT, page), "utf8");
  const found = text.matchAll(/^```(ts|tsx|js|mjs|javascript|typescript|sh|bash|shell)\n(.*?)^```/gms);
  return [...found].map(({ index, 1: language, 2: code }) => {
    const before = text.slice(0, index);
    const heading = [...before.matchAll(/^(?:#+ (.+)|\*\*(.+?)\*\*.*)$/gm)].at(-1);
    return {
      place: `${page}:${before.split("\n").length}`,
      name: `${page}, ${heading?.[1] ?? heading?.[2]}`,
      language: /sh/.test(language!) ? "shell" : "program",
      code: code!,
    };
  });
}

/** All snippets of README, CONTRIBUTING and `docs/`; those under one heading are told apart by a number. */
export const SNIPPETS: readonly Snippet[] = PAGES.flatMap(snippetsOf).map((snippet, index, all) => {
  const earlier = all.slice(0, index).filter(({ name }) => name === snippet.name).length;
  return earlier === 0 ? snippet : { ...snippet, name: `${snippet.name} (${earlier + 1})` };
});
