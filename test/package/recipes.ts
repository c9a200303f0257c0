import { spawn, type ChildProcessByStdio } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Readable } from "node:stream";
import { transformSync } from "esbuild";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { startProxy, type Proxy } from "../docs-snippets/proxy.js";
import { runCommand, type Ended } from "../docs-snippets/run-program.js";
import { ROOT, SNIPPETS } from "../docs-snippets/snippets.js";
import { runIn } from "./run-in.js";

const PROGRAMS = SNIPPETS.filter(({ language }) => language === "program");
const PRELOAD = join(ROOT, "test/docs-snippets/preload.mjs");

/** Those for Node.js, of the pages that begin with what to install: the rest is tried with the sources alone. */
const RUN = PROGRAMS.filter(
  ({ name, code }) => /^(README|docs\/recipes)\.md/.test(name) && !code.includes("msw/browser"),
);

/** What sends nothing to the mock server that it answers. */
const SILENT = new Set(["README.md, Vitest", "docs/recipes.md, A signal", "docs/recipes.md, Validation of a form"]);

/** Compiles what the pages show against the package, and runs it with the package and its own mock server. */
export function testRecipes(installed: string): void {
  describe("what the pages show", () => {
    const folder = mkdtempSync(join(tmpdir(), "chat-contracts-recipes-"));
    let mock: ChildProcessByStdio<null, Readable, null>;
    let proxy: Proxy;
    let log = "";
    const answered = (): number => log.match(/ 201 /g)?.length ?? 0;

    beforeAll(async () => {
      mkdirSync(join(folder, "node_modules"));
      for (const name of readdirSync(join(ROOT, "node_modules"))) {
        if (name !== "chat-contracts")
          symlinkSync(join(ROOT, "node_modules", name), join(folder, "node_modules", name));
      }
      const own = join(folder, "node_modules/chat-contracts");
      cpSync(join(installed, "node_modules/chat-contracts"), own, { recursive: true });
      writeFileSync(join(folder, "package.json"), JSON.stringify({ private: true, type: "module" }));
      for (const [index, { code }] of PROGRAMS.entries()) writeFileSync(join(folder, `program-${index}.ts`), code);
      const server = [join(own, "dist/src/cli/main.js"), "mock", "--port", "0", "--log"];
      mock = spawn(process.execPath, server, { stdio: ["ignore", "pipe", "inherit"] });
      mock.stdout.setEncoding("utf8").on("data", (text: string) => (log += text));
      [proxy] = await Promise.all([startProxy(), vi.waitUntil(() => log.includes("imichat"), { timeout: 60_000 })]);
    });
    afterAll(async () => {
      mock.kill();
      await proxy[Symbol.asyncDispose]();
      rmSync(folder, { recursive: true, force: true });
    });

    test("compiles", () => {
      const options = {
        module: "nodenext",
        target: "es2022",
        lib: ["es2023", "dom", "dom.iterable"],
        strict: true,
        noEmit: true,
        types: ["node"],
        skipLibCheck: true,
        exactOptionalPropertyTypes: true,
      };
      writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions: options, include: ["*.ts"] }));
      expect(PROGRAMS.length).toBeGreaterThan(10);
      expect(runIn(folder, join(ROOT, "node_modules/.bin/tsc"), ["-p", "."])).toBe("");
    });

    const url = (): string => /http:\S+/.exec(log)![0];

    /** Runs a program of a page, which finds the mock server where the page says that it is. */
    async function run(code: string, more: Readonly<Record<string, string>> = {}): Promise<Ended> {
      const program = join(folder, `${crypto.randomUUID()}.mjs`);
      const here = code.replaceAll("http://127.0.0.1:4010", url());
      writeFileSync(program, transformSync(here, { loader: "ts", format: "esm" }).code);
      const env = {
        HELP_SCOUT_ID: "id",
        HELP_SCOUT_SECRET: "secret",
        HELPCRUNCH_URL: `${url()}/helpcrunch/v1`,
        ...more,
      };
      return runCommand(process.execPath, ["--import", PRELOAD, program], { cwd: folder, env });
    }

    test.each(RUN)("runs, and is answered: $name", async ({ name, code }) => {
      const before = answered();
      const earlier = proxy.hosts.length;
      const vendor = JSON.stringify({ "https://api.helpscout.net": `${url()}/help-scout` });
      const ended = await run(code, { HTTPS_PROXY: proxy.url, TEST_REDIRECTS: vendor });
      expect(ended.code, ended.output).toBe(0);
      expect(proxy.hosts.length > earlier).toBe(code.includes("ProxyAgent"));
      if (!SILENT.has(name)) await vi.waitUntil(() => answered() > before, { timeout: 60_000 });
    });

    test("asks the mocks instead of the vendor with the option that the README names", async () => {
      const option = /`(baseUrl: "http:[^"]+")`/.exec(readFileSync(join(ROOT, "README.md"), "utf8"))![1]!;
      const { code } = PROGRAMS.find(({ name }) => name.startsWith("README.md, Create a chat"))!;
      const { lines } = await run(code.replace("Client({", `$& ${option},`));
      expect(lines).toEqual([expect.stringMatching(/^thread \d+$/)]);
    });

    const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
    const readsProxies = major >= 24 || (major === 22 && minor >= 21);
    if (!readsProxies)
      console.warn(`Node ${process.version} reads no proxies: NODE_USE_ENV_PROXY is not tried. CI does.`);

    test.runIf(readsProxies)("goes through the proxy of the environment where NODE_USE_ENV_PROXY is set", async () => {
      const { code } = PROGRAMS.find(({ name }) => name === "docs/recipes.md, The mocks as base URL")!;
      const before = proxy.hosts.length;
      // Node 22 adds a warning.
      expect((await run(code, { NODE_USE_ENV_PROXY: "1", HTTP_PROXY: proxy.url })).lines).toContain("201");
      expect(proxy.hosts.slice(before)).toEqual([new URL(url()).host]);
    });
  });
}
