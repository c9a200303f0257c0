import { once } from "node:events";
import { createServer as createHttpServer, type IncomingHttpHeaders } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { startMockServer, type MockServer } from "../../generated/mock-server.js";
import { startProxy, type Proxy } from "./proxy.js";
import { launchBrowser } from "../support/browser.js";
import { closedAddress } from "../support/closed-address.js";
import { LOOPBACK_ONLY, servePage } from "../support/served-page.js";
import { runCommand, THE_PACKAGE, UserFolder, type Ended } from "./run-program.js";
import { ROOT, SNIPPETS } from "./snippets.js";

// Each starts a process.
vi.setConfig({ testTimeout: 300_000 });

const folder = new UserFolder();
let mock: MockServer;
let proxy: Proxy;

beforeAll(async () => {
  [mock, proxy] = await Promise.all([startMockServer({ port: 0 }), startProxy()]);
});
afterAll(async () => {
  folder[Symbol.dispose]();
  await Promise.all([mock.close(), proxy[Symbol.asyncDispose]()]);
});

/** What the mock makes of a call, for snippets that send none themselves. */
const PROBE = `
  const answer = await fetch("https://api.helpscout.net/v2/conversations/1/chats", { method: "POST" });
  console.log(answer.status, answer.headers.get("x-ratelimit-retry-after"));
  server.close();`;

const origin = (): string => new URL(mock.url).origin;
const chats = (): string => `${mock.urls["helpcrunch"]}/chats`;
const json = (line: string): unknown => JSON.parse(line);
const answered = (): object => ({
  hostname: expect.any(String),
  pid: expect.any(Number),
  time: expect.any(Number),
  level: 30,
  msg: "answered",
  vendor: "HelpCrunch",
  operation: "createChat",
  attempt: 1,
  method: "POST",
  url: chats(),
  status: 201,
  milliseconds: expect.any(Number),
});

/** What a program of the docs prints; `more` is run after it, in the same file. */
const PROGRAMS: Record<string, { readonly more?: string; check(ended: Ended): void }> = {
  "README.md, Create a chat (2)": {
    check: ({ lines }) => expect(lines).toEqual([expect.stringMatching(/^thread \d+$/)]),
  },
  "README.md, Recipes": {
    check: ({ output, lines }) => {
      expect(output).toContain("[ { pointer: '/application', message: 'is missing' } ]");
      expect(lines.map((line) => /"status":\d+/.exec(line)?.[0]).filter(Boolean)).toEqual(['"status":201']);
      expect(lines).toContainEqual(expect.stringMatching(/^\d+$/)); // the log may be written before or after it
      expect(proxy.hosts).toContain(new URL(origin()).host);
    },
  },
  "README.md, Vitest": { more: PROBE, check: ({ lines }) => expect(lines).toEqual(["429 0"]) },
  "docs/mocks.md, From code": {
    check: ({ lines }) => expect(lines).toEqual([expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+\/helpcrunch\/v1$/)]),
  },
  "docs/recipes.md, The mocks as base URL": { check: ({ lines }) => expect(lines).toEqual(["201"]) },
  "docs/recipes.md, Logging": { check: ({ lines }) => expect(lines.map(json)).toEqual([answered()]) },
  "docs/recipes.md, Logging (2)": {
    check: ({ lines }) => {
      const attributes = {
        "http.request.method": "POST",
        "url.full": chats(),
        "server.address": "127.0.0.1",
        "http.response.status_code": 201,
      };
      expect(lines.map(json)).toEqual([{ name: "POST", kind: 2, attributes, status: { code: 0 } }]);
    },
  },
  "docs/recipes.md, A proxy": {
    more: "console.log((await client.createChat({ body: { customer: 77, application: 5 } })).status);",
    check: ({ lines }) => {
      expect(lines).toEqual(["201"]);
      expect(new Set(proxy.hosts)).toEqual(new Set([new URL(origin()).host]));
    },
  },
  "docs/recipes.md, A signal": { check: ({ lines }) => expect(lines).toEqual(["aborted"]) },
  "docs/recipes.md, Validation of a form": {
    check: ({ output }) => {
      expect(output).toContain("customer");
      expect(output).toContain("[ { pointer: '/customer', message: 'is missing' } ]");
    },
  },
  "docs/recipes.md, A TanStack Query mutation": {
    check: ({ lines }) => expect(lines).toEqual([expect.stringMatching(/^\d+$/)]),
  },
};

const VITEST = "docs/mocks.md, In Vitest";
const HEADERS = "docs/recipes.md, Headers of your own";

const codeOf = (name: string): string =>
  SNIPPETS.find((snippet) => snippet.name === name)!.code.replaceAll("http://127.0.0.1:4010", origin());

function run(name: string, more = "", base = origin()): Promise<Ended> {
  return folder.run(codeOf(name).replaceAll(origin(), base) + more, {
    HELP_SCOUT_ID: "id",
    HELP_SCOUT_SECRET: "secret",
    HELPCRUNCH_URL: mock.urls["helpcrunch"]!,
    HTTPS_PROXY: proxy.url,
    TEST_REDIRECTS: JSON.stringify({ "https://api.helpscout.net": `${origin()}/help-scout` }),
  });
}

test.each(Object.entries(PROGRAMS))("the program runs to its end: %s", async (name, { more, check }) => {
  const ended = await run(name, more);
  expect(ended.code, ended.output).toBe(0);
  check(ended);
});

test("the log and the spans tell of attempts without an answer, too", async () => {
  const base = await closedAddress();
  const log = (await run("docs/recipes.md, Logging", "", base)).lines.map(json);
  expect(log).toHaveLength(3);
  expect(log[2]).toMatchObject({ level: 40, msg: "no answer", attempt: 3, err: { message: expect.any(String) } });
  const spans = (await run("docs/recipes.md, Logging (2)", "", base)).lines.map(json);
  expect(spans).toHaveLength(3);
  const attributes = { "http.request.resend_count": 2, "error.type": expect.any(String) };
  expect(spans[2]).toMatchObject({ attributes, status: { code: 2 } });
});

test("the headers of a client and of a call arrive: docs/recipes.md, Headers of your own", async () => {
  const received: IncomingHttpHeaders[] = [];
  const server = createHttpServer(({ headers }, answer) => {
    received.push(headers);
    answer.writeHead(201, { connection: "close" }).end();
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  const { code, output } = await run(HEADERS, "", `http://127.0.0.1:${port}`);
  server.close();
  expect(code, output).toBe(0);
  expect(received).toEqual([expect.objectContaining({ "user-agent": "acme-support/1.4", "x-trace-id": "7f3a" })]);
});

test("the test of docs/mocks.md passes in Vitest", async () => {
  await folder.write("docs.test.mjs", codeOf(VITEST));
  const vitest = join(ROOT, "node_modules/vitest/vitest.mjs");
  const { code, output } = await runCommand(process.execPath, [vitest, "run"], { cwd: folder.path });
  expect(output).toContain("1 passed");
  expect(output).toContain("createChatThread"); // of the table of what no test has met
  expect(code).toBe(0);
});

const PAGES = ["README.md, Playwright, or any browser", "docs/mocks.md, In a browser, with Playwright or without"];

test.each(PAGES)("the program runs in Chromium: %s", async (name) => {
  // The snippets let the vendor take five calls a minute.
  const probe = `
    const init = { method: "POST", headers: { authorization: "Bearer any", "content-type": "application/json" } };
    const body = JSON.stringify({ customer: 77, application: 5 });
    const statuses = [];
    for (let call = 0; call < 6; call++) {
      statuses.push((await fetch("https://api.helpcrunch.com/v1/chats", { ...init, body })).status);
    }
    window.statuses = statuses;`;
  await using served = await servePage(codeOf(name) + probe, [THE_PACKAGE]);
  const browser = await launchBrowser([LOOPBACK_ONLY]);
  try {
    const page = await browser.newPage();
    page.setDefaultTimeout(0);
    await page.goto(served.url);
    const statuses = await page.waitForFunction(() => (window as { statuses?: number[] }).statuses);
    expect(await statuses.jsonValue()).toEqual([201, 201, 201, 201, 201, 429]);
  } finally {
    await browser.close();
  }
});

const SHELLS = ["README.md, curl, or any language", "docs/mocks.md, With curl, or any language"];

test.each(SHELLS)("the commands run to their end: %s", async (name) => {
  const { port } = new URL(await closedAddress());
  const script = SNIPPETS.find((snippet) => snippet.name === name)!
    .code.replace(/npx chat-contracts mock(?: --port \d+)?/, `node --import tsx src/cli/main.ts mock --port ${port}`)
    .replace("--retry 20", "--retry 600") // a busy machine starts the server late
    .replaceAll(":4010", `:${port}`);
  const ended = await runCommand("bash", ["-ec", `trap 'kill $!; wait $! || true' EXIT\n${script}`]);
  expect(ended.code, ended.output).toBe(0);
  expect(ended.output).toContain("HTTP/1.1 201 ");
  if (!name.startsWith("docs")) return;
  expect(ended.output).toContain("HTTP/1.1 429 ");
  expect(ended.output).toContain("older-limit-reached");
});

/** What no test of this file runs, and why. */
const NOT_RUN: Readonly<Record<string, string>> = {
  "README.md, chat-contracts": "`npm start` and `npm test` are steps of CI, this test is one of them",
  "docs/lint.md, Lint in CI": "its files are a reader's own; test/cli/lint.test.ts runs the command",
  "README.md, Ask the vendor": "it would ask the vendor; test/verify runs the command against mocks",
  "docs/verify.md, Ask the vendor": "it would ask the vendor; test/verify runs the command against mocks",
  "CONTRIBUTING.md, Compatibility": "it installs the tools of others, which a workflow of its own runs each week",
  "README.md, Create a chat": "test/package/tarball.test.ts installs what would be published",
};

test("each snippet is run, or is listed with the reason", () => {
  console.log(
    Object.entries(NOT_RUN)
      .map(([name, reason]) => `not run: ${name}: ${reason}`)
      .join("\n"),
  );
  const known = [...Object.keys(PROGRAMS), ...PAGES, ...SHELLS, HEADERS, VITEST, ...Object.keys(NOT_RUN)];
  expect(SNIPPETS.map(({ name }) => name).sort()).toEqual(known.sort());
});
