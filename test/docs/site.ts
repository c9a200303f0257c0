import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { buildSite } from "../../scripts/docs/site.js";
import { readVendor, type Vendor } from "../../scripts/docs/vendor/vendor.js";
import { readApis, type Api } from "../../scripts/lib/apis.js";
import { replaceFolder } from "../../scripts/lib/folder.js";
import { readAll, readDocument } from "../../scripts/lib/read-document.js";

/** A vendor that the project does not know. */
export const FIFTH: Api = {
  name: "acme",
  root: "test/pipeline/fifth-vendor/specs/openapi.yaml",
  folder: "test/pipeline/fifth-vendor/specs",
};

/** A name that looks public, for tools that spare local addresses. */
export const HOST = "docs.example";

const TYPES: Readonly<Record<string, string>> = {
  html: "text/html",
  css: "text/css",
  js: "text/javascript",
  svg: "image/svg+xml",
  png: "image/png",
  md: "text/markdown",
};

/** The static part of the site, for the vendors of the project and one more. */
export interface BuiltSite {
  readonly files: ReadonlyMap<string, string | Uint8Array>;
  readonly vendors: readonly Vendor[];
  /** Paths of all pages. */
  readonly pages: readonly string[];
  text(path: string): string;
}

/** Builds the site in memory; the pages of Redoc are not in it, and the others name them if they are told to. */
export async function buildTestSite({ explore = false } = {}): Promise<BuiltSite> {
  const bundles = await readAll([...readApis(), FIFTH], readDocument);
  // Nothing is taken from `generated/`, with which a test compares what is written here.
  const files = await buildSite(bundles, { explore, generated: "no-such-folder" });
  return {
    files,
    vendors: bundles.map(readVendor),
    pages: [...files.keys()].filter((path) => path.endsWith(".html")),
    text: (path) => String(files.get(path)),
  };
}

/** Writes the site into a folder of its own. */
export function writeSite({ files }: Pick<BuiltSite, "files">): { folder: string; remove: () => void } {
  const parent = mkdtempSync(join(tmpdir(), "chat-contracts-site-"));
  const folder = join(parent, "site");
  replaceFolder(folder, files);
  return { folder, remove: () => rmSync(parent, { recursive: true, force: true }) };
}

/** Serves files under a sub-path, as GitHub Pages does. */
export async function serveUnder(
  prefix: string,
  files: ReadonlyMap<string, string | Uint8Array>,
): Promise<{ url: string; close: () => void }> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url!, "http://site");
    const path = pathname.startsWith(prefix) ? pathname.slice(prefix.length) : undefined;
    const content =
      path === undefined ? undefined : files.get(path === "" || path.endsWith("/") ? `${path}index.html` : path);
    response.writeHead(content === undefined ? 404 : 200, {
      "content-type": `${TYPES[path?.split(".").at(-1) ?? ""] ?? "text/plain"}; charset=utf-8`,
    });
    response.end(content ?? "no such file");
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  return { url: `http://${HOST}:${(server.address() as AddressInfo).port}${prefix}`, close: () => server.close() };
}

/** The text of HTML, as the site writes it. */
export function textOf(html: string): string {
  return html
    .replaceAll(/<[^>]*>/g, "")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&#39;", "'")
    .replaceAll("&#x27;", "'")
    .replaceAll("&amp;", "&");
}
