import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ProjectCopy } from "../support/project.js";
import { runScript } from "../support/script.js";

const FIXTURE = `${import.meta.dirname}/fifth-vendor`;

describe("a fifth vendor is one folder and one entry in redocly.yaml", () => {
  const project = new ProjectCopy();
  let code: string;

  beforeAll(async () => {
    code = project.hash("src") + project.hash("scripts");
    project.keepApis("acme");
    cpSync(`${FIXTURE}/specs`, project.path("specs/acme"), { recursive: true });
    for (const program of ["consumer.ts", "verify.ts"]) cpSync(`${FIXTURE}/${program}`, project.path(program));
    writeFileSync(
      project.path("tsconfig.consumer.json"),
      JSON.stringify({ extends: "./tsconfig.json", include: ["consumer.ts"] }),
    );
    const generated = await runScript(project, "generate");
    expect(generated).toMatchObject({ code: 0, output: expect.stringContaining("for 1 APIs") as string });
  });
  afterAll(() => project.remove());

  test("its document passes the lint", async () => {
    const { code, output } = await runScript(project, "lint");
    expect(output).toContain("1 documents and 6 examples: no errors, no warnings");
    expect(code).toBe(0);
  });

  test("a consumer of its client and mocks type-checks, and mistakes do not", async () => {
    const { code, output } = await project.run("tsc", "-p", "tsconfig.consumer.json");
    expect(output).toBe("");
    expect(code).toBe(0);
  });

  test("the client calls the mock with its server variable, path value, query, header and keys", async () => {
    const { code, output } = await project.run("tsx", "consumer.ts");
    expect(code, output).toBe(0);
    expect(JSON.parse(output)).toEqual({
      url: "https://us.acme.test/api/teams/north%2F1/rooms?origin=shoes&notify=true",
      topic: "Laces",
      limited: 429,
      wait: 600_000,
    });
  });

  test("it can be asked: the probes that its document says to be safe, and the real call", async () => {
    const { code, output } = await project.run("tsx", "verify.ts");
    expect(code, output).toBe(0);
    for (const name of ["no credentials", "wrong credentials", "refused body", "real call"]) {
      expect(output).toMatch(new RegExp(`^${name}\\n(?: {3}.*\\n)* {3}answer: \\d{3}, as the document says`, "m"));
    }
    expect(output).toContain("4 of 4 calls held");
  });

  test("its reference pages are built, with a changelog as soon as there is one", async () => {
    writeFileSync(project.path("CHANGELOG.md"), "# acme\n\n## 1.0.0\n\nThe first one.\n");
    const { code, output } = await runScript(project, "docs", "--static");
    expect(code, output).toBe(0);
    expect(readFileSync(project.path("site/acme/index.html"), "utf8")).toContain("createAcmeDeskClient");
    expect(readFileSync(project.path("site/index.html"), "utf8")).toContain("Acme Desk");
    const changelog = readFileSync(project.path("site/docs/changelog.html"), "utf8");
    expect(changelog).toContain("<title>Changelog");
    expect(changelog).toContain("The first one.");
  });

  test("neither src/ nor scripts/ was changed", () => {
    expect(project.hash("src") + project.hash("scripts")).toBe(code);
  });
});
