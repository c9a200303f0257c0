import { describe, expect, test } from "vitest";
import { ProjectCopy } from "../support/project.js";

// What `bad-input` shows of many mistakes in this process is shown here of one, with the programs.
describe.each(["lint", "generate"])("%s", (command) => {
  test("tells a mistake without a stack, exits with 1, and leaves generated/ as it was", async () => {
    using project = new ProjectCopy();
    project.keepApis("helpcrunch");
    project.edit("specs/helpcrunch/examples/createChat/201.fresh-chat.json", `"id": 9120447`, `"id": "9120447"`);
    const before = project.hash("generated");
    const { code, output } = await project.run("tsx", `scripts/${command}.ts`);
    expect(output).toMatch(/201\.fresh-chat\.json:\d+:\d+ error \[example-valid\] must be integer/);
    expect(code).toBe(1);
    expect(output).not.toMatch(/^\s+at .*\.[jt]s:\d+/m);
    expect(project.hash("generated")).toBe(before);
  });
});
