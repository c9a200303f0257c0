import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { launchBrowser } from "../support/browser.js";
import type * as calls from "./browser-page.js";
import { LOOPBACK_ONLY, servePage, type ServedPage } from "../support/served-page.js";

declare global {
  interface Window {
    readonly calls: typeof calls;
  }
}

let browser: Browser;
let served: ServedPage;

beforeAll(async () => {
  served = await servePage('import * as calls from "./test/msw/browser-page.js"; window.calls = calls;');
  browser = await launchBrowser([LOOPBACK_ONLY]);
});

afterAll(async () => {
  await browser.close();
  await served[Symbol.asyncDispose]();
});

async function openPage(): Promise<Page> {
  const page = await browser.newPage();
  page.setDefaultTimeout(0);
  await page.goto(served.url);
  await page.waitForFunction(() => "calls" in window);
  return page;
}

test("a page gets its answers from the handlers in a service worker", async () => {
  const page = await openPage();
  expect(await page.evaluate(() => window.calls.run())).toEqual({
    fresh: [200, "a/b"],
    limited: [429, undefined],
    unused: 4,
  });
});

test("a page is not told the status of a redirect, which is not followed", async () => {
  const page = await openPage();
  expect(await page.evaluate(() => window.calls.callMoved())).toEqual({ status: "undocumented", response: 0 });
});
