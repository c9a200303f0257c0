import { execFileSync } from "node:child_process";
import { appendFileSync, existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { COMPILED } from "../../scripts/generate/compiled.js";
import { readApis } from "../../scripts/lib/apis.js";
import { CODE, fingerprint } from "../../scripts/lib/fingerprint.mjs";
import { ProjectCopy, type Run } from "../support/project.js";

describe("the fingerprint of the inputs", () => {
  const project = new ProjectCopy();
  const inputs = [...CODE, "specs", "redocly.yaml"];
  afterAll(() => project.remove());

  test.each([
    "specs/helpcrunch/operations/createChat.yaml",
    "specs/helpcrunch/examples/createChat/201.fresh-chat.json",
    "redocly.yaml",
    "scripts/generate/client.ts",
    "src/mock/expression.ts",
    "spectral/rules/no-bare-object.js",
    "package.json",
  ])("changes with %s", (file) => {
    const before = fingerprint(inputs, project.folder);
    expect(fingerprint(inputs, project.folder)).toBe(before);
    const text = readFileSync(project.path(file), "utf8");
    appendFileSync(project.path(file), " ");
    expect(fingerprint(inputs, project.folder)).not.toBe(before);
    writeFileSync(project.path(file), text);
    expect(fingerprint(inputs, project.folder)).toBe(before);
  });

  test("changes with a file that comes or goes, and with the tools that are installed", () => {
    const before = fingerprint(inputs, project.folder);
    writeFileSync(project.path("specs/helpcrunch/new.yaml"), "");
    expect(fingerprint(inputs, project.folder)).not.toBe(before);
    rmSync(project.path("specs/helpcrunch/new.yaml"));
    expect(fingerprint(inputs, project.folder)).toBe(before);
    expect(CODE).toContain("node_modules/.package-lock.json");
  });
});

describe("generate by way of the cache", () => {
  const project = new ProjectCopy();
  const lie = "An answer from the cache.\n";
  const run = (...options: string[]): Promise<{ code: number; output: string }> =>
    project.runNode("scripts/run.mjs", "generate", ...options);
  beforeAll(async () => {
    project.keepApis("helpcrunch");
    // The first run takes the entries of other vendors out of the manifest, which is read too.
    await run();
    expect(await run()).toMatchObject({ code: 0 });
    const record = JSON.parse(readFileSync(project.path(".cache/generate.json"), "utf8")) as object;
    writeFileSync(project.path(".cache/generate.json"), JSON.stringify({ ...record, output: lie }));
  });
  afterAll(() => project.remove());

  test("answers from it where nothing changed", async () => {
    expect(await run()).toEqual({ code: 0, output: lie });
    expect(await run("--check")).toEqual({ code: 0, output: lie });
  });

  test("does not trust it with --no-cache", async () => {
    expect((await run("--check", "--no-cache")).output).not.toBe(lie);
  });

  test("does not trust it after a change of what was written", async () => {
    appendFileSync(project.path("generated/helpcrunch/index.ts"), "\n");
    const { code, output } = await run("--check");
    expect(output).toContain("generated/helpcrunch/index.ts: differs from its sources");
    expect(code).toBe(1);
  });

  test("makes it again where it was deleted", async () => {
    rmSync(project.path(".cache"), { recursive: true });
    expect((await run()).output).not.toBe(lie);
    expect(existsSync(project.path(".cache/generate.json"))).toBe(true);
  });
});

describe("generate after a change of one vendor", () => {
  const project = new ProjectCopy();
  const run = (...options: string[]): Promise<{ code: number; output: string }> =>
    project.runNode("scripts/run.mjs", "generate", ...options);
  const planted = "// planted\n";
  const mark = (): void => {
    appendFileSync(project.path("generated/help-scout/index.ts"), planted);
    const [code, sources] = readFileSync(project.path(".cache/outputs-help-scout"), "utf8").split(" ");
    const written = fingerprint(["generated/help-scout"], project.folder);
    writeFileSync(project.path(".cache/outputs-help-scout"), `${code} ${sources} ${written}`);
  };
  const text = (vendor: string): string => readFileSync(project.path(`generated/${vendor}/index.ts`), "utf8");
  beforeAll(async () => {
    project.keepApis("help-scout", "helpcrunch");
    await run();
    expect(await run()).toMatchObject({ code: 0 });
    mark();
    project.edit("specs/helpcrunch/operations/createChat.yaml", "summary: Create a chat", "summary: Make a chat");
    expect(await run()).toMatchObject({ code: 0 });
  });
  afterAll(() => project.remove());

  test("makes that vendor's files, and leaves those of others as they are", () => {
    expect(text("helpcrunch")).toContain("Make a chat");
    expect(text("help-scout").endsWith(planted)).toBe(true);
  });

  test("makes all of them with --no-cache", async () => {
    expect(await run("--no-cache")).toMatchObject({ code: 0 });
    expect(text("help-scout").endsWith(planted)).toBe(false);
  });
});

describe("compiled checks, which are not committed", () => {
  const project = new ProjectCopy();
  const file = "generated/helpcrunch/checks.ts";
  const compiled = (vendor: string): string[] => COMPILED.map((output) => `generated/${vendor}/${output.file}`);
  const text = (): string => readFileSync(project.path(file), "utf8");
  let good: string;
  beforeAll(() => {
    project.keepApis("helpcrunch");
    good = text();
    for (const each of compiled("helpcrunch")) rmSync(project.path(each));
  });
  afterAll(() => project.remove());
  const make = (): Promise<Run> => project.runNode("scripts/run.mjs", "checks");

  test("are those that git is told to leave out", () => {
    const ignored = readApis().flatMap(({ name }) => compiled(name));
    const known = execFileSync("git", ["check-ignore", "--no-index", ...ignored], { encoding: "utf8" });
    expect(known.trim().split("\n")).toEqual(ignored);
    expect(execFileSync("git", ["ls-files", ...ignored], { encoding: "utf8" })).toBe("");
  });

  test("are made where there are none, in silence, and nothing else is", async () => {
    project.edit("specs/helpcrunch/operations/createChat.yaml", "summary: Create a chat", "summary: Make a chat");
    const client = readFileSync(project.path("generated/helpcrunch/index.ts"), "utf8");
    expect(await make()).toEqual({ code: 0, output: "" });
    expect(compiled("helpcrunch").every((each) => existsSync(project.path(each)))).toBe(true);
    expect(text()).toBe(good);
    expect(readFileSync(project.path("generated/helpcrunch/index.ts"), "utf8")).toBe(client);
    project.edit("specs/helpcrunch/operations/createChat.yaml", "summary: Make a chat", "summary: Create a chat");
  });

  test("are made anew where a hand or an older source left others, which is told", async () => {
    for (const change of [
      () => appendFileSync(project.path(file), "// changed\n"),
      () => project.edit("specs/helpcrunch/schemas/errors.yaml", "required: [code, message]", "required: [code]"),
    ]) {
      await make();
      const before = text();
      change();
      const { code, output } = await make();
      expect([code, output]).toEqual([0, `${file} was not what its sources make, and is made again.\n`]);
      expect(text()).not.toBe(`${before}// changed\n`);
    }
    expect(text()).not.toBe(good);
  });

  test("are held against their sources by a cold `generate --check`, and made by it where there are none", async () => {
    const check = (): Promise<Run> => project.runNode("scripts/run.mjs", "generate", "--check", "--no-cache");
    await project.runNode("scripts/run.mjs", "generate");
    appendFileSync(project.path(file), "// changed\n");
    const { code, output } = await check();
    expect([code, output]).toEqual([1, expect.stringContaining(`${file}: differs from its sources`)]);
    rmSync(project.path(file));
    expect(await check()).toMatchObject({ code: 0 });
    expect(existsSync(project.path(file))).toBe(true);
  });
});
