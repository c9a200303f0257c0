import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { promisify } from "node:util";
import { readApis } from "./lib/apis.js";
import { loadBundles, type Bundle } from "./lib/bundle.js";
import { documentForReaders } from "./docs/badges.js";
import { indexPage } from "./docs/index-page.js";
import { replaceFolder } from "./lib/folder.js";
import { runCommand } from "./lib/problems.js";

const SITE = "site";
const run = promisify(execFile);

await runCommand(async () => {
  const bundles = await loadBundles(readApis());
  const files = new Map([["index.html", indexPage(bundles)]]);
  for (const bundle of bundles) files.set(`${bundle.api.name}/index.html`, await referencePage(bundle));
  replaceFolder(SITE, files);
  console.log(`${bundles.length} reference pages in ${SITE}/; open ${SITE}/index.html`);
});

/** Builds one page by Redocly's command line, which is the only way to Redoc 3; one file, no request to anywhere. */
async function referencePage({ api, document }: Bundle): Promise<string> {
  mkdirSync(".tmp", { recursive: true });
  const folder = mkdtempSync(".tmp/docs-");
  try {
    const source = join(folder, "openapi.json");
    const page = join(folder, "index.html");
    writeFileSync(source, JSON.stringify(documentForReaders(document)));
    const redocly = createRequire(import.meta.url).resolve("@redocly/cli/bin/cli.js");
    const arguments_ = [redocly, "build-docs", source, "--output", page, "--inlineBundle", "--title", document.info.title];
    await run(process.execPath, arguments_, { env: { ...process.env, REDOCLY_TELEMETRY: "off" } });
    return sealed(readFileSync(page, "utf8"));
  } catch (error) {
    throw new Error(`The reference page of ${api.name} could not be built.`, { cause: error });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const POLICY = [
  "default-src 'none'",
  "script-src 'unsafe-inline' blob:",
  "style-src 'unsafe-inline'",
  "img-src data: blob:",
  "font-src data:",
  "worker-src blob:",
].join("; ");

/** Redoc shows one logo from its maker's CDN even when all else is inlined; the policy forbids whatever else may come. */
function sealed(html: string): string {
  return html
    .replace(/https:\/\/cdn\.redoc\.ly\/redoc\/[\w-]+\.svg/g, "data:,")
    .replace("<head>", `<head>\n<meta http-equiv="Content-Security-Policy" content="${POLICY}">`);
}
