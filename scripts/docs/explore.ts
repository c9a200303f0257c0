import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { promisify } from "node:util";
import { transform } from "esbuild";
import type { ReadDocument } from "../lib/read-document.js";
import { documentForReaders } from "./badges.js";

const run = promisify(execFile);

const POLICY = [
  "default-src 'none'",
  "script-src 'self' 'unsafe-inline' blob:",
  "style-src 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src data:",
  "worker-src blob:",
].join("; ");

/** The file that all pages of Redoc share, beside the folders of the vendors. */
export const REDOC_SCRIPT = "redoc.js";

/** Builds one page by Redocly's command line, which is the only way to Redoc 3; no request goes to anywhere. */
export async function explorePage(bundle: ReadDocument): Promise<{ html: string; script: string }> {
  const { api, document } = bundle;
  mkdirSync(".tmp", { recursive: true });
  const folder = mkdtempSync(".tmp/docs-");
  try {
    const source = join(folder, "openapi.json");
    const page = join(folder, "index.html");
    writeFileSync(source, JSON.stringify(documentForReaders(bundle)));
    const redocly = createRequire(import.meta.url).resolve("@redocly/cli/bin/cli.js");
    const args = [redocly, "build-docs", source, "--output", page, "--inlineBundle", "--title", document.info.title];
    await run(process.execPath, args, { env: { ...process.env, REDOCLY_TELEMETRY: "off" } });
    return shared(atHome(readFileSync(page, "utf8")));
  } catch (error) {
    throw new Error(`The page that Redocly makes of ${api.name} could not be built.`, { cause: error });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * Moves the program of Redoc, which is in each page, into a file of its own. It becomes a plain script on the way: browsers
 * load no modules from a disk.
 */
async function shared(html: string): Promise<{ html: string; script: string }> {
  const [page, program, start] = cut(html, ['<script type="module">', "const __redoc_definition ="]);
  const [definition, rest] = cut(start!, ["hydrate(__redoc_definition"]);
  const { code } = await transform(program!, {
    format: "iife",
    globalName: "redoc",
    logLevel: "silent",
  });
  const call = `const __redoc_definition =${definition}redoc.hydrate(__redoc_definition${rest}`;
  return { html: `${page}<script src="../${REDOC_SCRIPT}"></script>\n<script>${call}`, script: code };
}

/** Colours of Redoc with too little contrast for axe: links, the search field's text, a badge, and words in samples. */
const COLOURS = [
  ":root:not(.dark){--link-color-primary:#1558c0!important;--search-trigger-color:#5f6170!important;",
  "--badge-deprecated-text-color:#22242b!important;--code-block-tokens-boolean-color:#0b6e37!important;",
  "--code-block-tokens-function-color:#944c00!important;--code-block-tokens-string-color:#1c57b0!important}",
  ":root.dark{--search-trigger-color:#a9abb8!important}",
].join("");

/** Redoc fills the window: a bar above it would push the end of its menu out of sight, so this one stays over it. */
const BAR = [
  "html{scroll-padding-top:36px}",
  ".home{position:fixed;top:0;left:50%;transform:translateX(-50%);z-index:10;padding:8px 12px;border-radius:0 0 8px 8px;",
  "white-space:nowrap;font:14px system-ui,sans-serif;background:var(--bg-color);border:1px solid #8888;border-top:0}",
  ".home a{color:var(--link-color-primary)}",
].join("");

/** Gives the page a policy, a picture for its tab and ways home, in place of the advertisement whose logo comes from elsewhere. */
function atHome(html: string): string {
  const head = `<meta http-equiv="Content-Security-Policy" content="${POLICY}"><link rel="icon" href="../favicon.svg" type="image/svg+xml"><style>${COLOURS}${BAR}</style>`;
  const bar = `<nav class="home"><a href="index.html">Readable reference</a> · <a href="../index.html">All vendors</a></nav>`;
  const edits: [from: string | RegExp, to: string][] = [
    ["<head>", `<head>\n${head}`],
    [/<body[^>]*>/, `$&\n${bar}`],
    [/https:\/\/cdn\.redoc\.ly\/redoc\/[\w-]+\.svg/g, "data:,"],
    [/target="_blank" rel="noopener noreferrer" href="https:\/\/redocly\.com\/redoc\/"/g, 'href="index.html"'],
    [/target:`_blank`,rel:`noopener noreferrer`,href:`https:\/\/redocly\.com\/redoc\/`/g, "href:`index.html`"],
    [/API docs by/g, "Readable reference"],
    // Its program leads to these places by a hash, but what is rendered before by paths that would leave the site.
    [/ href="\/(?!\/)/g, ' href="#/'],
    // The badge of POST, and a menu that is named otherwise than its text.
    [/--tag-color: ?#1e65f5/g, "--tag-color:#1a58d6"],
    [/"aria-label":`Example`/g, "title:`Example`"],
  ];
  return edits.reduce((text, [from, to]) => replaced(text, from, to), html);
}

/** Replaces a text that has to be there: a new version of Redoc shall not pass by unseen. */
function replaced(text: string, from: string | RegExp, to: string): string {
  const after = text.replace(from, to);
  if (after === text) throw new Error(`The page of Redoc does not contain ${from} any more.`);
  return after;
}

function cut(text: string, marks: readonly string[]): string[] {
  const parts: string[] = [];
  let rest = text;
  for (const mark of marks) {
    const at = rest.indexOf(mark);
    if (at === -1) throw new Error(`The page of Redoc does not contain ${mark} any more.`);
    parts.push(rest.slice(0, at));
    rest = rest.slice(at + mark.length);
  }
  return [...parts, rest];
}
