import { execFileSync } from "node:child_process";
import { createServer, type Server } from "node:http";
import { readFileSync } from "node:fs";
import type { AddressInfo } from "node:net";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readApis } from "../../scripts/lib/apis.js";
import { loadBundles } from "../../scripts/lib/bundle.js";
import { listOperations } from "../../scripts/lib/operations.js";
import { launchBrowser } from "../support/browser.js";

const bundles = await loadBundles(readApis());

/** A name that looks public: Redoc's telemetry spares localhost and private addresses. */
const HOST = "docs.example";

describe("the reference pages in a browser", () => {
  let server: Server;
  let browser: Browser;

  beforeAll(async () => {
    execFileSync("node_modules/.bin/tsx", ["scripts/docs.ts"], { stdio: "pipe" });
    server = createServer((request, response) => {
      const { pathname } = new URL(request.url!, "http://site");
      response.setHeader("content-type", "text/html; charset=utf-8");
      response.end(readFileSync(`site${pathname === "/" ? "/index.html" : pathname}`));
    });
    await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
    browser = await launchBrowser([`--host-resolver-rules=MAP ${HOST} 127.0.0.1`]);
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    server?.close();
  });

  async function open(path: string, heading: string): Promise<{ text: string; foreign: string[]; errors: string[] }> {
    const page = await browser.newPage();
    const foreign: string[] = [];
    const errors: string[] = [];
    page.on("request", (request) => {
      const url = new URL(request.url());
      if (url.protocol.startsWith("http") && url.hostname !== HOST) foreign.push(request.url());
    });
    page.on("pageerror", (error) => errors.push(String(error)));
    const { port } = server.address() as AddressInfo;
    await page.goto(`http://${HOST}:${port}${path}`);
    await page.getByRole("heading", { name: heading }).first().waitFor();
    await page.waitForLoadState("networkidle");
    const text = await page.locator("body").innerText();
    await page.close();
    return { text, foreign, errors };
  }

  test("the index lists every operation and asks nobody for anything", async () => {
    const { text, foreign, errors } = await open("/", "chat-contracts: reference");
    for (const { document } of bundles) {
      for (const { id } of listOperations(document)) expect(text).toContain(id);
    }
    expect({ foreign, errors }).toEqual({ foreign: [], errors: [] });
  });

  test.each(
    bundles.flatMap(({ api, document }) => listOperations(document).map(({ id, object }) => ({ api, id, object }))),
  )("$api.name shows $id and asks nobody for anything", async ({ api, id, object }) => {
    const tag = (object as unknown as { tags: string[] }).tags[0]!.toLowerCase();
    const { text, foreign, errors } = await open(`/${api.name}/index.html#/${tag}/${id.toLowerCase()}`, "Responses");
    expect(text).toContain(object.summary);
    for (const status of Object.keys(object.responses)) expect(text).toContain(status);
    expect({ foreign, errors }).toEqual({ foreign: [], errors: [] });
  });

  test("marks what is inferred", async () => {
    const { text } = await open("/imichat/index.html#/chats/createchat", "Responses");
    expect(text).toContain("[inferred]");
  });
});
