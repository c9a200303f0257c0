import { once } from "node:events";
import { readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { createRequire } from "node:module";
import type { AddressInfo } from "node:net";
import { build } from "esbuild";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { launchBrowser } from "../support/browser.js";

let browser: Browser;
let server: Server;
let url: string;

beforeAll(async () => {
  const { outputFiles } = await build({
    entryPoints: ["test/msw/browser-page.ts"],
    bundle: true,
    format: "esm",
    platform: "browser",
    conditions: ["browser"],
    write: false,
  });
  const files: Record<string, [type: string, text: string]> = {
    "/": ["text/html", '<!doctype html><title>Mock</title><script type="module" src="/page.js"></script>'],
    "/page.js": ["text/javascript", outputFiles[0]!.text],
    "/mockServiceWorker.js": [
      "text/javascript",
      readFileSync(createRequire(import.meta.url).resolve("msw/mockServiceWorker.js"), "utf8"),
    ],
  };
  server = createServer((request, response) => {
    const [type, text] = files[request.url ?? ""] ?? ["text/plain", ""];
    response.writeHead(text ? 200 : 404, { "content-type": type }).end(text);
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
  server.closeAllConnections();
  server.close();
});

test("a page gets its answers from the handlers in a service worker", async () => {
  const page = await browser.newPage();
  await page.goto(url);
  await page.waitForFunction(() => "run" in window);
  expect(await page.evaluate(() => window.run())).toEqual({
    fresh: [200, "a/b"],
    limited: [429, undefined],
    unused: 4,
  });
});
