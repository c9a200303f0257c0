import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium, type Browser } from "playwright-core";

/** Starts headless Chromium from the npm package, which unpacks itself into a folder of its own; no system browser is needed. */
export async function launchBrowser(args: readonly string[] = []): Promise<Browser> {
  // Several processes that unpack into one folder overwrite each other's running binary.
  process.env.TMPDIR = mkdtempSync(join(tmpdir(), "chromium-"));
  const { default: packaged } = await import("@sparticuz/chromium");
  const executablePath = await packaged.executablePath();
  const quiet = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-dev-shm-usage",
  ];
  return chromium.launch({ executablePath, args: [...quiet, ...args] });
}
