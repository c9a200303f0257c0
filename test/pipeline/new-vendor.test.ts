import { readFileSync } from "node:fs";
import { afterAll, describe, expect, test } from "vitest";
import { withApi } from "../../scripts/lib/apis.js";
import { ProjectCopy } from "../support/project.js";
import { runScript } from "../support/script.js";
import { problemsOf } from "./scratch.js";

describe("npm run new-vendor", () => {
  const project = new ProjectCopy();
  const run = (...args: string[]): Promise<{ code: number; output: string }> =>
    runScript(project, "new-vendor", ...args);
  afterAll(() => project.remove());

  test("writes a sketch, its entry and its changeset", async () => {
    const { code, output } = await run("orca-chat");
    expect([code, output]).toEqual([0, expect.stringContaining("specs/orca-chat/openapi.yaml")]);
    expect(readFileSync(project.path("redocly.yaml"), "utf8")).toContain(
      "\n  orca-chat:\n    root: specs/orca-chat/openapi.yaml\n\nextends:",
    );
    expect(readFileSync(project.path("specs/orca-chat/openapi.yaml"), "utf8")).toContain("x-vendor-name: Orca Chat\n");
    expect(readFileSync(project.path(".changeset/orca-chat.md"), "utf8")).toContain("**Orca Chat** is new");
  });

  test.each(["generate", "lint", "evidence"])("which passes %s", async (script) => {
    project.keepApis("orca-chat");
    const { code, output } = await runScript(project, script);
    expect(code, output).toBe(0);
  });

  test("writes nothing over what is there", async () => {
    const before = project.hash("specs");
    const { code, output } = await run("orca-chat");
    expect([code, output]).toEqual([1, "specs/orca-chat is there already.\n"]);
    expect(project.hash("specs")).toBe(before);
  });

  test.each([[["../orca"]], [["orca", "chat"]], [["--force"]]])("says what to type instead of %j", async (args) => {
    const { code, output } = await run(...args);
    expect([code, output]).toEqual([1, expect.stringMatching(/^Give the vendor's name in kebab-case\.\nUsage: /)]);
  });
});

test("an entry is written once, after the others, and only where there is a list", async () => {
  const list = "# The list.\napis:\n  a:\n    root: specs/a/openapi.yaml # one\n\nrules: {}\n";
  expect(withApi(list, "b")).toBe(list.replace("# one\n", "# one\n  b:\n    root: specs/b/openapi.yaml\n"));
  const problems = [
    ...(await problemsOf(async () => withApi(list, "a"))),
    ...(await problemsOf(async () => withApi("rules: {}", "a"))),
  ];
  expect(problems.map(({ message }) => message)).toEqual([
    "`a` is listed already.",
    "No `apis:` here to which another could be added.",
  ]);
});
