import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { ProjectCopy } from "../support/project.js";

describe("npm start", () => {
  let project: ProjectCopy;
  beforeEach(() => {
    project = new ProjectCopy();
    project.keepApis("help-scout", "helpcrunch");
  });
  afterEach(() => project.remove());

  test("lints, generates, compiles, and shows one created chat for each vendor", async () => {
    const { code, output } = await project.run("tsx", "scripts/start.ts");
    expect(output).toMatch(
      /\[1\/4\] Lint .* done[^]*\[2\/4\] Generate .* done[^]*\[3\/4\] Compile .* done[^]*\[4\/4\] .* done/,
    );
    expect(output).toMatch(
      /Help Scout +POST \/help-scout\/v2\/conversations\/\d+\/chats +201 +no body; resource-id \d+/,
    );
    expect(output).toMatch(/HelpCrunch +POST \/helpcrunch\/v1\/chats +201 +id \d+, customer.id \d+/);
    expect(code).toBe(0);
  });

  test("stops at the first step that fails, says why, and exits with 1", async () => {
    project.edit("specs/helpcrunch/operations/createChat.yaml", "summary: Create a chat", "summary: ''");
    const { code, output } = await project.run("tsx", "scripts/start.ts");
    expect(output).toMatch(/\[1\/4\] Lint the documents … failed/);
    expect(output).toMatch(/specs\/helpcrunch\/operations\/createChat\.yaml:\d+:\d+ error/);
    expect(output).not.toContain("[2/4]");
    expect(code).toBe(1);
  });
});
