import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { chromium, type Browser } from "playwright-core";

const PACKAGE = "node_modules/@sparticuz/chromium/package.json";
const CACHE = resolve("node_modules/.cache/chat-contracts");

/** The package unpacks into the folder for temporary files, which another process does not share. */
const UNPACK = `import chromium from "@sparticuz/chromium"; await chromium.executablePath();`;

/** Starts headless Chromium from the npm package; no system browser is needed. */
export async function launchBrowser(args: readonly string[] = []): Promise<Browser> {
  const quiet = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-dev-shm-usage",
  ];
  return chromium.launch({ executablePath: join(unpacked(), "chromium"), args: [...quiet, ...args] });
}

/** The folder that Chromium, of 200 MB, is unpacked into once; the first of several processes at once wins. */
function unpacked(): string {
  const { version } = JSON.parse(readFileSync(PACKAGE, "utf8")) as { version: string };
  const home = join(CACHE, `chromium-${version}`);
  if (existsSync(home)) return home;
  mkdirSync(CACHE, { recursive: true });
  const own = mkdtempSync(`${home}-`);
  try {
    const options = ["--input-type=module", "--eval", UNPACK];
    execFileSync(process.execPath, options, { env: { ...process.env, TMPDIR: own } });
    renameSync(own, home);
  } catch (error) {
    rmSync(own, { recursive: true });
    if (!existsSync(home)) throw error;
  }
  return home;
}
