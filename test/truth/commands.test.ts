import { cpSync, existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ProjectCopy } from "../support/project.js";

const FOLDER = "specs/helpcrunch/examples/createChat";
let copy: ProjectCopy;
beforeAll(() => {
  copy = new ProjectCopy();
  copy.keepApis("helpcrunch");
  for (const part of ["truth", "docs", ".prettierrc.json"]) cpSync(part, copy.path(part), { recursive: true });
});
afterAll(() => copy.remove());

/** Brings files and folders of the copy back to what they are in the project; what is not there is removed. */
function restore(...names: string[]): void {
  for (const name of names) {
    rmSync(copy.path(name), { recursive: true, force: true });
    if (existsSync(name)) cpSync(name, copy.path(name), { recursive: true });
  }
}

function write(name: string, content: unknown): void {
  mkdirSync(dirname(copy.path(name)), { recursive: true });
  writeFileSync(copy.path(name), typeof content === "string" ? content : JSON.stringify(content));
}

describe("npm run mutate", () => {
  test("names file, line and the example that would kill a survivor, and fails", async () => {
    const file = "specs/helpcrunch/schemas/ChatCreate.yaml";
    copy.edit(file, "minimum: 1\n    description: Id of the agent", "minimum: -7\n    description: Id of the agent");
    const faults = `${FOLDER}/invalid/request.with-assignee.faults.json`;
    const whole = `${FOLDER}/invalid/request.no-such-assignee.json`;
    for (const name of [faults, whole]) rmSync(copy.path(name));
    const { code, output } = await copy.run("tsx", "scripts/mutate.ts");
    restore(file, faults, whole);
    expect(code).toBe(1);
    expect(output).toMatch(/^operator +mutants +killed +equivalent +survived +score$/m);
    expect(output).toMatch(
      new RegExp(`${file}:\\d+:\\d+ error \\[mutant\\] survived among the requests: loosen limit minimum -8`),
    );
    expect(output).toContain("It would be killed by an invalid example exactly one beyond the limit.");
    expect(output).toContain("helpcrunch, requests: the mutation score fell from 100 %");
  });

  test("says how it is called", async () => {
    const { code, output } = await copy.run("tsx", "scripts/mutate.ts", "--sinse", "main");
    expect(code).toBe(1);
    expect(output).toContain("Usage: npm run mutate [-- --since <git ref> | --record]");
  });

  test("says that a git ref is unknown", async () => {
    const { code, output } = await copy.run("tsx", "scripts/mutate.ts", "--since", "no-such-ref");
    expect(code).toBe(1);
    expect(output).toContain("git cannot compare with `no-such-ref`");
    expect(output).not.toContain("    at ");
  });
});

describe("npm run truth", () => {
  test("writes a page, and --check fails when it is stale", async () => {
    write("docs/truth.md", "old");
    const stale = await copy.run("tsx", "scripts/truth.ts", "--check");
    expect(stale.code).toBe(1);
    expect(stale.output).toContain("docs/truth.md differs from its sources. Run `npm run truth`");
    expect((await copy.run("tsx", "scripts/truth.ts")).code).toBe(0);
    expect(await copy.run("tsx", "scripts/truth.ts", "--check")).toEqual({
      code: 0,
      output: "docs/truth.md is fresh\n",
    });
  });
});
