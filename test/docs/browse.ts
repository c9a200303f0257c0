import type { Browser } from "playwright-core";
import { afterAll } from "vitest";
import { launchBrowser } from "../support/browser.js";
import { HOST, serveUnder } from "./site.js";

/** Serves files under a sub-path, and starts a browser that finds them at a public name; both end with the test file. */
export async function browse(
  ...site: Parameters<typeof serveUnder>
): Promise<{ browser: Browser; server: Awaited<ReturnType<typeof serveUnder>> }> {
  const server = await serveUnder(...site);
  const browser = await launchBrowser([`--host-resolver-rules=MAP ${HOST} 127.0.0.1`]);
  afterAll(async () => {
    await browser.close();
    server.close();
  });
  return { browser, server };
}
