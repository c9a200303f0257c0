import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { existsSync, readdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { launchBrowser } from "../support/browser.js";
import { readProject } from "../../scripts/docs/project.js";
import { ProjectCopy } from "../support/project.js";

const { version } = readProject();

describe("npm run docs -- --watch", () => {
  const project = new ProjectCopy();
  let child: ChildProcess;
  let browser: Browser;
  let url: string;

  beforeAll(async () => {
    project.keepApis("helpcrunch");
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

  test("serves every file of the site", async () => {
    const files = readdirSync(project.path("site"), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => relative(project.path("site"), join(entry.parentPath, entry.name)));
    expect(files).toEqual(expect.arrayContaining(["llms.txt", "sitemap.xml", join("helpcrunch", "openapi.yaml")]));
    const statuses = await Promise.all(files.map(async (file) => [file, (await fetch(`${url}/${file}`)).status]));
    expect(statuses.filter(([, status]) => status !== 200)).toEqual([]);
  });

  test("shows each change of a source in the page that is open", { timeout: 240_000 }, async () => {
    const page = await browser.newPage();
    page.setDefaultTimeout(0);
    await page.goto(`${url}/helpcrunch/index.html`);
    // Nobody waits for the page to listen before the second change: a page that is just loaded misses none.
    for (const [file, before, after] of [
      ["specs/helpcrunch/openapi.yaml", "Creates a chat", "Quickly creates a chat"],
      ["specs/helpcrunch/openapi.yaml", "Quickly creates a chat", "Slowly creates a chat"],
      ["package.json", version, "70.1.0"],
      ["package.json", "70.1.0", "70.2.0"],
    ] as const) {
      save(file, readFileSync(project.path(file), "utf8").replace(before, after));
      expect(await page.getByText(after).first().innerText()).toContain(after);
    }
    await page.close();
  });

  test(
    "has the changelog of releases as a page, which the menu names as soon as there is one",
    { timeout: 240_000 },
    async () => {
      const page = await browser.newPage();
      page.setDefaultTimeout(0);
      await page.goto(url);
      save("CHANGELOG.md", "# chat-contracts\n\n## 0.2.0\n\nMore is told.\n");
      await page.getByRole("navigation").getByRole("link", { name: "Changelog" }).click();
      await page.getByRole("heading", { name: "0.2.0" }).waitFor();
      expect(await page.locator("main").innerText()).toMatch(/^Changelog.*More is told\.$/s);
      await page.close();
    },
  );

  /** Saves as many editors do: another file takes the place of the old one. */
  function save(name: string, text: string): void {
    writeFileSync(project.path(`${name}~`), text);
    renameSync(project.path(`${name}~`), project.path(name));
  }
});

describe("npm run docs refuses", () => {
  const project = new ProjectCopy();
  afterAll(() => project.remove());

  test.each([
    [["--watch", "--port", "70000"], "--port 70000 is no port; give a number such as 4020."],
    [["--watch", "--port", "abc"], "--port abc is no port; give a number such as 4020."],
    [["--port", "4021"], "--port is where --watch serves the site; without it nothing is served."],
    [["--static", "--watch"], "--watch makes the static part alone, so that --static has nothing to say beside it."],
  ])("%j in words, and builds nothing", async (args, words) => {
    const { code, output } = await project.run("tsx", "scripts/docs.ts", ...args);
    expect([code, output.split("\n")[0]]).toEqual([1, words]);
    expect(output).not.toMatch(/ at .*:\d+:\d+/);
    expect(existsSync(project.path("site"))).toBe(false);
  });
});
