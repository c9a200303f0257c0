import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { writeFileSync } from "node:fs";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { launchBrowser } from "../support/browser.js";
import { ProjectCopy } from "../support/project.js";

describe("npm run docs -- --watch", () => {
  const project = new ProjectCopy();
  let child: ChildProcess;
  let browser: Browser;
  let url: string;

  beforeAll(async () => {
    project.keepApis("helpcrunch");
    writeFileSync(project.path("CHANGELOG.md"), "# chat-contracts\n\n## 0.2.0\n\nMore is told.\n");
    child = spawn(project.path("node_modules/.bin/tsx"), ["scripts/docs.ts", "--watch", "--port", "0"], {
      cwd: project.folder,
      stdio: ["ignore", "pipe", "inherit"],
    });
    url = await new Promise((resolve) => {
      let printed = "";
      child.stdout!.on("data", (chunk) => {
        printed += String(chunk);
        const [found] = /http:\/\/127\.0\.0\.1:\d+/.exec(printed) ?? [];
        if (found) resolve(found);
      });
    });
    browser = await launchBrowser();
  }, 240_000);
  afterAll(async () => {
    await browser?.close();
    if (child.exitCode === null) {
      child.kill();
      await once(child, "close");
    }
    project.remove();
  });

  test("serves the pages, and nothing from elsewhere", async () => {
    const statusOf = async (path: string): Promise<number> => (await fetch(url + path)).status;
    expect(await statusOf("/")).toBe(200);
    expect(await statusOf("/nowhere.html")).toBe(404);
    expect(await statusOf("/..%2fpackage.json")).toBe(404);
    expect(await statusOf("/%zz.html")).toBe(404);
  });

  test("has the changelog of releases as a page, which the menu names", async () => {
    const page = await browser.newPage();
    await page.goto(url);
    await page.getByRole("navigation").getByRole("link", { name: "Changelog" }).click();
    await page.getByRole("heading", { name: "0.2.0" }).waitFor();
    expect(await page.locator("main").innerText()).toMatch(/^Changelog.*More is told\.$/s);
    await page.close();
  });

  test("shows each change of a source in the page that is open", { timeout: 240_000 }, async () => {
    const page = await browser.newPage();
    page.setDefaultTimeout(0);
    await page.goto(`${url}/helpcrunch/index.html`);
    // Nobody waits for the page to listen before the second change: a page that is just loaded misses none.
    for (const [before, after] of [
      ["Creates a chat", "Quickly creates a chat"],
      ["Quickly creates a chat", "Slowly creates a chat"],
    ] as const) {
      project.edit("specs/helpcrunch/openapi.yaml", `summary: ${before}`, `summary: ${after}`);
      expect(await page.getByText(after).first().innerText()).toContain(after);
    }
    await page.close();
  });
});
