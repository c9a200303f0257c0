import { execFile } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { build } from "esbuild";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { sampleCall } from "../../scripts/docs/samples/call.js";
import { curlToken } from "../../scripts/docs/samples/curl.js";
import { envPrefix, MOCK_ORIGIN } from "../../scripts/docs/vendor/vendor.js";
import { successOf } from "../../scripts/docs/vendor/result.js";
import type { MockServer, startMockServer } from "../../generated/mock-server.js";
import { ProjectCopy } from "../support/project.js";
import { runScript } from "../support/script.js";
import { compilerOf } from "../types/compiler.js";
import { buildTestSite, FIFTH, textOf, type BuiltSite } from "./site.js";

const run = promisify(execFile);

/** How the code of each tab is run; the program has to be there where `probe` works. */
const RUNNERS = {
  curl: { probe: ["sh", "-c", "curl --version"], file: "call.sh", command: (file: string) => ["sh", file] },
  client: {
    probe: ["node", "--version"],
    file: "call.ts",
    command: (file: string) => ["node", file.replace(/ts$/, "mjs")],
  },
  fetch: { probe: ["node", "--version"], file: "fetch.mjs", command: (file: string) => ["node", file] },
  python: { probe: ["python3", "--version"], file: "call.py", command: (file: string) => ["python3", file] },
  java: { probe: ["java", "--version"], file: "FirstCall.java", command: (file: string) => ["java", file] },
} as const;

const site: BuiltSite = await buildTestSite();
const { vendors } = site;
/** Clients and mocks of all vendors that have pages. */
const project = new ProjectCopy();
const languages = Object.keys(RUNNERS) as (keyof typeof RUNNERS)[];
const missing = new Set<string>();
for (const language of languages) {
  const [program, ...args] = RUNNERS[language].probe;
  await run(program, args).catch(() => missing.add(language));
}

beforeAll(async () => {
  project.addFifthVendor(FIFTH.name);
  expect(await runScript(project, "generate")).toMatchObject({ code: 0 });
});
afterAll(() => project.remove());

describe("the first call that a page shows", () => {
  let server: MockServer;
  const answered: string[] = [];

  beforeAll(async () => {
    const mocks = (await import(project.path("generated/mock-server.ts"))) as {
      startMockServer: typeof startMockServer;
    };
    server = await mocks.startMockServer({ port: 0, log: (line) => answered.push(line) });
  });
  afterAll(() => server?.close());

  test.runIf(missing.size > 0)(`cannot be run here in ${[...missing].join(", ")}`, () => {
    expect(process.env.CI, "Every language has to be run in CI.").toBeFalsy();
    console.warn(`No program runs ${[...missing].join(", ")} here: these samples are not tested.`);
  });

  describe.each(vendors)("$slug", (vendor) => {
    const [operation] = vendor.operations;
    const env = { ...process.env, ...Object.fromEntries(vendor.credentials.map(({ env }) => [env, "any-credential"])) };

    test.each(languages.filter((language) => !missing.has(language)))(
      "makes a chat at the mock with %s",
      { timeout: 180_000 },
      async (language) => {
        const code = sampleOf(vendor.slug, language, "mock").replaceAll(MOCK_ORIGIN, server.url);
        const place = project.path(`samples/${vendor.slug}-${language}`);
        mkdirSync(place, { recursive: true });
        const { file, command } = RUNNERS[language];
        writeFileSync(join(place, file), code);
        if (language === "client") await bundle(join(place, file));
        const [program, ...args] = command(join(place, file));
        answered.length = 0;
        const { stdout } = await run(program!, args, { env, cwd: place });
        const { status } = successOf(operation!)!;
        expect(stdout).toContain(status);
        expect(answered).toEqual([
          expect.stringMatching(
            new RegExp(`^${operation!.method.toUpperCase()} /${vendor.slug}/.* ${status} [\\d.]+ ms$`),
          ),
        ]);
      },
    );

    test.each(languages)("is the same for the vendor's server but for the address: %s", (language) => {
      const forVendor = sampleOf(vendor.slug, language, "vendor");
      const forMock = sampleOf(vendor.slug, language, "mock");
      if (language === "client")
        expect(forMock.replace(/\n {2}baseUrl: .*/, "")).toBe(forVendor.replace(/\n {2}server: .*/, ""));
      else expect(forMock).toBe(forVendor.replace(vendor.server, vendor.mock));
      expect(forVendor).not.toContain("127.0.0.1");
    });

    test.runIf(vendor.tokenUrl !== undefined)(
      "says beside the call where the token comes from, and leads there",
      () => {
        const hints = hintsOf(vendor.slug);
        const [, id] = /<a href="#([^"]+)">token call<\/a>/.exec(hints)!;
        for (const word of [vendor.tokenUrl!, `${envPrefix(vendor)}_ID`, `${envPrefix(vendor)}_SECRET`])
          expect(textOf(hints)).toContain(word);
        const [, place] = new RegExp(`<aside [^>]*id="${id}".*?>(.*?)</aside>`, "s").exec(
          site.text(`${vendor.slug}/index.html`),
        )!;
        expect(textOf(place!)).toContain(curlToken(vendor.tokenUrl!, envPrefix(vendor)));
      },
    );

    test("asks for values of one's own where there are any, and nowhere else", () => {
      const { body } = sampleCall(vendor, operation!);
      const names = [...Object.keys(vendor.variables), ...operation!.parametersIn("path").map(({ name }) => name)];
      const hint = /put your own.*?\./.exec(textOf(hintsOf(vendor.slug)))?.[0] ?? "";
      expect(names.filter((name) => !hint.includes(name))).toEqual([]);
      expect(hint.includes("address")).toBe(names.length > 0);
      expect(hint.includes("body")).toBe(JSON.stringify(body) !== "{}");
    });

    test.runIf(vendor.tokenUrl !== undefined)("gets a token as the page says", async () => {
      const shown = curlToken(vendor.tokenUrl!, envPrefix(vendor));
      expect(textOf(site.text(`${vendor.slug}/index.html`))).toContain(shown);
      const local = shown.replace(vendor.server, `${server.url}/${vendor.slug}${new URL(vendor.server).pathname}`);
      const secrets = { [`${envPrefix(vendor)}_ID`]: "any-id", [`${envPrefix(vendor)}_SECRET`]: "any-secret" };
      const { stdout } = await run("sh", ["-c", local], { env: { ...process.env, ...secrets } });
      expect(JSON.parse(stdout)).toMatchObject({ access_token: expect.any(String) as string });
    });
  });

  test("compiles with the client's types", () => {
    const samples = vendors.flatMap(({ slug }) =>
      (["vendor", "mock"] as const).map((server) => [`${slug} ${server}`, sampleOf(slug, "client", server)] as const),
    );
    const compiler = compilerOf(
      Object.fromEntries(
        samples.map(([name, code]) => [name, code.replace(/"chat-contracts\/(.*?)"/, '"../../generated/$1/index.js"')]),
      ),
      project.path("test/types"),
    );
    expect(samples.map(([name]) => [name, compiler.firstError(name)])).toEqual(
      samples.map(([name]) => [name, undefined]),
    );
  });
});

/** What a result tells of its status alone, as a page writes it; of an answer that no document knows, its status. */
const COMPARED = `
type Shared = "vendor" | "operation" | "request" | "attempts" | "text" | "cause";
type Own<Result, Others> = {
  -readonly [Name in keyof Result as Name extends Shared | Others ? never : Name]: Name extends "headers"
    ? { -readonly [Header in keyof Result[Name]]: Result[Name][Header] }
    : Name extends "response" ? { status: number } : Result[Name];
};
type Same<One, Other> = (<T>() => T extends One ? 1 : 2) extends (<T>() => T extends Other ? 1 : 2) ? true : false;
`;

test("what a page says that the client returns for a status is what its types say, and all that they say", () => {
  const programs = vendors.flatMap(({ slug, names, operations: [operation] }) => {
    const shown = site
      .text(`${slug}/index.html`)
      .matchAll(/aria-label="What the client returns for (\w+)"><code>(.*?)<\/code>/gs);
    const { id, object, responses } = operation!;
    const result = `${names.type}${id.charAt(0).toUpperCase()}${id.slice(1)}Result`;
    return [...shown].map(([, status, code]) => {
      const { headers = {} } = responses.find((response) => response.status === status)!.object;
      const { wait, statuses = [] } = object["x-retry"] ?? {};
      const isListed = status !== "default";
      const others = [
        ...(isListed ? ["response"] : []),
        ...(isListed && Object.keys(headers).length > 0 ? [] : ["headers"]),
        ...(wait !== undefined && statuses.includes(Number(status)) ? [] : ["retryAfter"]),
      ];
      const program = [
        `import type { ${names.type}, ${result} } from "../../generated/${slug}/index.js";`,
        `type Returned = Extract<${result}, { status: ${isListed ? status : '"undocumented"'} }>;`,
        `export const same: Same<${textOf(code!)}, Own<Returned, ${JSON.stringify(others.join()).replaceAll(",", '" | "')}>> = true;`,
        COMPARED,
      ];
      return [`${slug} ${status} returns`, program.join("\n")] as const;
    });
  });
  const statuses = vendors.flatMap(({ operations }) => operations.flatMap(({ responses }) => responses));
  expect(programs).toHaveLength(statuses.length);
  const compiler = compilerOf(Object.fromEntries(programs), project.path("test/types"));
  expect(programs.map(([name]) => [name, compiler.firstError(name)])).toEqual(
    programs.map(([name]) => [name, undefined]),
  );
});

/** What stands below the code. */
function hintsOf(slug: string): string {
  return /<p class="hint".*?<\/section>/s.exec(site.text(`${slug}/index.html`))![0];
}

/** The code in a tab, as a reader copies it. */
function sampleOf(slug: string, language: string, server: "vendor" | "mock"): string {
  const [, sample] = new RegExp(`<div class="sample" data-sample="${language}"(.*?)</div>`, "s").exec(
    site.text(`${slug}/index.html`),
  )!;
  const [, code] = new RegExp(`<pre[^>]*data-server="${server}"[^>]*><code>(.*?)</code>`, "s").exec(sample!)!;
  return textOf(code!);
}

async function bundle(file: string): Promise<void> {
  await build({
    entryPoints: [file],
    outfile: file.replace(/ts$/, "mjs"),
    bundle: true,
    platform: "node",
    format: "esm",
    plugins: [
      {
        name: "package",
        setup: ({ onResolve }) =>
          onResolve({ filter: /^chat-contracts\// }, ({ path }) => ({
            path: project.path(`generated/${path.split("/")[1]}/index.ts`),
          })),
      },
    ],
  });
}
