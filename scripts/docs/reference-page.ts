import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { promisify } from "node:util";
import type { Bundle } from "../lib/bundle.js";
import { documentForReaders } from "./badges.js";

const run = promisify(execFile);

const POLICY = [
  "default-src 'none'",
  "script-src 'unsafe-inline' blob:",
  "style-src 'unsafe-inline'",
  "img-src data: blob:",
  "font-src data:",
  "worker-src blob:",
].join("; ");

/** Builds one page by Redocly's command line, which is the only way to Redoc 3: one file, no request to anywhere. */
export async function referencePage({ api, document }: Bundle): Promise<string> {
  mkdirSync(".tmp", { recursive: true });
  const folder = mkdtempSync(".tmp/docs-");
  try {
    const source = join(folder, "openapi.json");
    const page = join(folder, "index.html");
    writeFileSync(source, JSON.stringify(documentForReaders(document)));
    const redocly = createRequire(import.meta.url).resolve("@redocly/cli/bin/cli.js");
    const args = [redocly, "build-docs", source, "--output", page, "--inlineBundle", "--title", document.info.title];
    await run(process.execPath, args, { env: { ...process.env, REDOCLY_TELEMETRY: "off" } });
    return sealed(readFileSync(page, "utf8"));
  } catch (error) {
    throw new Error(`The reference page of ${api.name} could not be built.`, { cause: error });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Redoc shows one logo from its maker's CDN even when all else is inlined; the policy forbids whatever else may come. */
function sealed(html: string): string {
  return html
    .replace(/https:\/\/cdn\.redoc\.ly\/redoc\/[\w-]+\.svg/g, "data:,")
    .replace("<head>", `<head>\n<meta http-equiv="Content-Security-Policy" content="${POLICY}">`);
}
