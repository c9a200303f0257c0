import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ProjectCopy } from "../support/project.js";

const { scripts } = JSON.parse(readFileSync("package.json", "utf8")) as { scripts: Record<string, string> };

/** All that CI runs beside the tests. */
const GATES = Object.keys(scripts).filter((name) => name.startsWith("check:") && !/:(tests|promise)$/.test(name));

/** How a test comes to all vendors that redocly.yaml lists. */
const ALL_VENDORS = /readApis\(\)|truth\/support\.js|"\.\/vendors\.js"|generated\/mocks?\b/;

/** Tests that make a copy or a package of their own, or need a browser; the gates do the same for all vendors. */
const ELSEWHERE = /^test\/(promise|package|release|docs|docs-snippets)\//;

describe("a fifth vendor and a sketch of a sixth, put in place by a folder and an entry in redocly.yaml", () => {
  const project = new ProjectCopy("everything");

  const code = (): string =>
    ["src", "scripts", "shared", "spectral", "test"].map((folder) => project.hash(folder)).join();
  const before = code();

  beforeAll(async () => {
    project.addFifthVendor("nova");
    const changeset =
      '---\n"chat-contracts": minor\n---\n\n**Nova Desk** is new, after its page: <https://nova.test/docs>.\n';
    writeFileSync(project.path(".changeset/nova.md"), changeset);
    expect(await project.npm("run", "new-vendor", "--", "orca-chat")).toMatchObject({ code: 0 });
    const generated = await project.run("tsx", "scripts/generate.ts");
    expect(generated).toMatchObject({ code: 0, output: expect.stringContaining("APIs") as string });
  });
  afterAll(() => project.remove());

  test("is in the README", () => {
    expect(readFileSync(project.path("README.md"), "utf8")).toMatch(/^\| Nova Desk +\| `chat-contracts\/nova`/m);
  });

  test("there are gates", () => {
    expect(GATES).toEqual(expect.arrayContaining(["check:documents", "check:code", "check:truth", "check:package"]));
  });

  test.each(GATES)("passes %s", async (gate) => {
    const { code, output } = await project.npm("run", gate);
    expect(code, output).toBe(0);
  });

  test("passes the tests that take their vendors from there", async () => {
    const files = readdirSync(project.path("test"), { recursive: true, withFileTypes: true })
      .filter(({ name }) => name.endsWith(".test.ts"))
      .map(({ parentPath, name }) => join(parentPath, name))
      .map((file) => relative(project.folder, file))
      .filter((file) => file.startsWith("test/truth/") || ALL_VENDORS.test(readFileSync(file, "utf8")))
      .filter((file) => !ELSEWHERE.test(file));
    expect(files).toContain("test/truth/five-proofs.test.ts");
    const { code, output } = await project.run(
      "vitest",
      "run",
      "--typecheck.enabled=false",
      "--reporter=verbose",
      ...files,
    );
    expect(code, output.slice(-8000)).toBe(0);
    expect(output).toContain("nova");
    expect(output).toContain("orca-chat");
  });

  test("is written in no code", () => {
    expect(code()).toBe(before);
  });
});
