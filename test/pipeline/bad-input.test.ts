import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { parseApis, type Api } from "../../scripts/lib/apis.js";
import { loadBundle } from "../../scripts/lib/bundle.js";
import { formatProblem } from "../../scripts/lib/problems.js";
import { ProjectCopy } from "../support/project.js";
import { runScript } from "../support/script.js";
import { edit, problemsOf, scratchCopy } from "./scratch.js";

const EXAMPLE = "examples/createChat/201.fresh-chat.json";

interface Mistake {
  readonly name: string;
  readonly make: (api: Api) => void;
  /** What the message must say: the file with its line, the JSON pointer, and what is wrong. */
  readonly says: readonly (string | RegExp)[];
}

const MISTAKES: readonly Mistake[] = [
  {
    name: "a YAML error",
    make: (api) => edit(api, "schemas/Chat.yaml", "type: object", "type: [object"),
    says: [/schemas\/Chat\.yaml:\d+:\d+ error/],
  },
  {
    name: "a dangling $ref",
    make: (api) => edit(api, "operations/createChat.yaml", "ChatCreate.yaml", "ChatMake.yaml"),
    says: [
      /operations\/createChat\.yaml:\d+:\d+ error \[no-unresolved-refs\]/,
      "#/post/requestBody/content/application~1json/schema",
    ],
  },
  {
    name: "an example that contradicts its schema",
    make: (api) => edit(api, EXAMPLE, `"id": 9120447`, `"id": "9120447"`),
    says: [/201\.fresh-chat\.json:\d+:\d+ error \[example-valid\] must be integer/, "#/customer/id"],
  },
  {
    name: "an example with a member that the document lacks",
    make: (api) => edit(api, EXAMPLE, `"customer": {`, `"customer": { "nickname": "M",`),
    says: [/201\.fresh-chat\.json:\d+:\d+ error \[example-valid\] has an undeclared member `nickname`/, "#/customer"],
  },
  {
    name: "an example that is not JSON",
    make: (api) => edit(api, EXAMPLE, "{", "{,"),
    says: [/201\.fresh-chat\.json:\d+:\d+ error \[example-file\] Not JSON/],
  },
  {
    name: "an example for a status that is not declared",
    make: (api) => writeFileSync(join(api.folder, "examples/createChat/418.teapot.json"), "{}"),
    says: [/418\.teapot\.json:1:1 error \[example-file\] `createChat` declares no body for `418`/],
  },
  {
    name: "a duplicate operationId",
    make: (api) => {
      edit(api, "openapi.yaml", "paths:", "paths:\n  /again:\n    $ref: operations/again.yaml");
      writeFileSync(
        join(api.folder, "operations/again.yaml"),
        `get:\n  operationId: createChat\n  responses: {"200": {description: Fine}}\n`,
      );
    },
    says: [/operations\/\w+\.yaml:\d+:\d+ error \[operation-operationId-unique\]/, "operationId"],
  },
];

test.each(MISTAKES)("names file, line and pointer of $name", async ({ make, says }) => {
  const api = scratchCopy("helpcrunch");
  make(api);
  const problems = await problemsOf(() => loadBundle(api));
  const output = problems.map(formatProblem).join("\n");
  for (const text of says) expect(output).toMatch(text);
});

test("names the place of a vendor that is listed without a folder", async () => {
  const problems = await problemsOf(async () => parseApis("apis:\n  nobody:\n    root: specs/nobody/openapi.yaml\n"));
  expect(problems.map(formatProblem)).toEqual([
    expect.stringMatching(/^redocly\.yaml:2:3 error \[api-list\] `nobody` is listed, but .* does not exist/),
  ]);
});

test.each([
  ["docs", "npm run docs [-- --static | --watch [--port <number>]]"],
  ["evidence", "npm run evidence [-- --stale <days>]"],
  ["generate", "npm run generate [-- --check]"],
  ["lint", "npm run lint"],
  ["mutate", 'npm run mutate [-- --survivors | --since <git ref> | --record [--because "<reason>"]]'],
  ["start", "npm start"],
  ["truth", "npm run truth [-- --check]"],
])("%s refuses an unknown option with its usage", async (command, usage) => {
  using project = new ProjectCopy();
  const { code, output } = await runScript(project, command, "--chekc");
  expect(output.trim().split("\n").at(-1)).toBe(`Usage: ${usage}`);
  expect(code).toBe(1);
});

describe("generate", () => {
  let project: ProjectCopy;
  beforeAll(async () => {
    project = new ProjectCopy();
    project.keepApis("helpcrunch");
    await runScript(project, "generate");
  });
  afterAll(() => project.remove());

  test("writes the same bytes from the same sources", async () => {
    const first = project.hash("generated");
    await runScript(project, "generate");
    expect(project.hash("generated")).toBe(first);
  });

  test("--check lists the stale, missing and left-over files", async () => {
    project.edit("generated/helpcrunch/index.ts", "createHelpCrunchClient", "makeHelpCrunchClient");
    writeFileSync(project.path("generated/helpcrunch/old.ts"), "");
    const { code, output } = await runScript(project, "generate", "--check");
    expect(output).toContain("generated/helpcrunch/index.ts: differs from its sources");
    expect(output).toContain("generated/helpcrunch/old.ts: no longer generated");
    expect(code).toBe(1);
  });
});
