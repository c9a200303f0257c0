import { writeFileSync } from "node:fs";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { ProjectCopy } from "../support/project.js";

const EXAMPLE = "specs/helpcrunch/examples/createChat/201.fresh-chat.json";

interface Mistake {
  readonly name: string;
  readonly make: (project: ProjectCopy) => void;
  /** What the message must say: the file with its line, the JSON pointer, and what is wrong. */
  readonly says: readonly (string | RegExp)[];
}

const MISTAKES: readonly Mistake[] = [
  {
    name: "a YAML error",
    make: (project) => project.edit("specs/helpcrunch/schemas/Chat.yaml", "type: object", "type: [object"),
    says: [/specs\/helpcrunch\/schemas\/Chat\.yaml:\d+:\d+ error/],
  },
  {
    name: "a dangling $ref",
    make: (project) => project.edit("specs/helpcrunch/operations/createChat.yaml", "ChatCreate.yaml", "ChatMake.yaml"),
    says: [
      /specs\/helpcrunch\/operations\/createChat\.yaml:\d+:\d+ error \[no-unresolved-refs\]/,
      "#/post/requestBody/content/application~1json/schema",
    ],
  },
  {
    name: "an example that contradicts its schema",
    make: (project) => project.edit(EXAMPLE, `"id": 9120447`, `"id": "9120447"`),
    says: [/201\.fresh-chat\.json:\d+:\d+ error \[example-valid\] must be integer/, "#/customer/id"],
  },
  {
    name: "an example with a member that the document lacks",
    make: (project) => project.edit(EXAMPLE, `"customer": {`, `"customer": { "nickname": "M",`),
    says: [/201\.fresh-chat\.json:\d+:\d+ error \[example-valid\] has an undeclared member `nickname`/, "#/customer"],
  },
  {
    name: "an example that is not JSON",
    make: (project) => project.edit(EXAMPLE, "{", "{,"),
    says: [/201\.fresh-chat\.json:\d+:\d+ error \[example-file\] Not JSON/],
  },
  {
    name: "an example for a status that is not declared",
    make: (project) => writeFileSync(project.path("specs/helpcrunch/examples/createChat/418.teapot.json"), "{}"),
    says: [/418\.teapot\.json:1:1 error \[example-file\] `createChat` declares no body for `418`/],
  },
  {
    name: "a duplicate operationId",
    make: (project) => {
      project.edit("specs/helpcrunch/openapi.yaml", "paths:", "paths:\n  /again:\n    $ref: operations/again.yaml");
      writeFileSync(
        project.path("specs/helpcrunch/operations/again.yaml"),
        `get:\n  operationId: createChat\n  responses: {"200": {description: Fine}}\n`,
      );
    },
    says: [/specs\/helpcrunch\/operations\/\w+\.yaml:\d+:\d+ error \[operation-operationId-unique\]/, "operationId"],
  },
  {
    name: "a vendor that is listed without a folder",
    make: (project) =>
      project.edit("redocly.yaml", "apis:\n", "apis:\n  nobody:\n    root: specs/nobody/openapi.yaml\n"),
    says: [
      /redocly\.yaml:\d+:3 error \[api-list\] `nobody` is listed, but specs\/nobody\/openapi\.yaml does not exist/,
    ],
  },
];

describe.concurrent.each(["lint", "generate"])("%s", (command) => {
  test.each(MISTAKES)(
    "names file, line and pointer of $name, and leaves generated/ as it was",
    async ({ make, says }) => {
      const project = new ProjectCopy();
      try {
        project.keepApis("helpcrunch");
        make(project);
        const before = project.hash("generated");
        const { code, output } = await project.run("tsx", `scripts/${command}.ts`);
        for (const text of says) expect(output).toMatch(text);
        expect(code).toBe(1);
        expect(output).not.toMatch(/^\s+at .*\.[jt]s:\d+/m);
        expect(project.hash("generated")).toBe(before);
      } finally {
        project.remove();
      }
    },
  );
});

test.each([
  ["docs", "npm run docs"],
  ["evidence", "npm run evidence"],
  ["generate", "npm run generate [-- --check]"],
  ["lint", "npm run lint"],
  ["mutate", "npm run mutate [-- --since <git ref> | --record]"],
  ["start", "npm start"],
  ["truth", "npm run truth [-- --check]"],
])("%s refuses an unknown option with its usage", async (command, usage) => {
  const project = new ProjectCopy();
  try {
    const { code, output } = await project.run("tsx", `scripts/${command}.ts`, "--chekc");
    expect(output.trim().split("\n").at(-1)).toBe(`Usage: ${usage}`);
    expect(code).toBe(1);
  } finally {
    project.remove();
  }
});

describe("generate", () => {
  let project: ProjectCopy;
  beforeEach(() => {
    project = new ProjectCopy();
    project.keepApis("helpcrunch");
  });
  afterEach(() => project.remove());

  test("--check lists the stale, missing and left-over files", async () => {
    await project.run("tsx", "scripts/generate.ts");
    project.edit("generated/helpcrunch/index.ts", "createHelpCrunchClient", "makeHelpCrunchClient");
    writeFileSync(project.path("generated/helpcrunch/old.ts"), "");
    const { code, output } = await project.run("tsx", "scripts/generate.ts", "--check");
    expect(output).toContain("generated/helpcrunch/index.ts: differs from its sources");
    expect(output).toContain("generated/helpcrunch/old.ts: no longer generated");
    expect(code).toBe(1);
  });

  test.each(["Error", "Record", "string", "Chat-Create"])("refuses a schema that is called %s", async (name) => {
    project.edit("specs/helpcrunch/schemas/errors.yaml", "ErrorItem:", `${name}:`);
    project.edit("specs/helpcrunch/schemas/errors.yaml", "#/ErrorItem", `#/${name}`);
    const { code, output } = await project.run("tsx", "scripts/generate.ts");
    expect(output).toMatch(/schemas\/errors\.yaml:\d+:\d+ error \[schema-names\]/);
    expect(output).toContain(`\`${name}\` `);
    expect(code).toBe(1);
  });

  test.each([
    ["a cookie parameter", "in: cookie", /The client sends no cookies; `mood` has to go/],
    ["another style", "in: query\n      style: pipeDelimited", /The client writes `mood` in the default style only/],
  ])("refuses %s, which the client could not send", async (_, place, says) => {
    project.edit(
      "specs/helpcrunch/operations/createChat.yaml",
      "  requestBody:",
      `  parameters:\n    - name: mood\n      ${place}\n      description: A mood.\n      schema: { type: string }\n  requestBody:`,
    );
    const before = project.hash("generated");
    const { code, output } = await project.run("tsx", "scripts/generate.ts");
    expect(output).toMatch(says);
    expect(output).toMatch(/createChat\.yaml:\d+:\d+ error \[sendable\]/);
    expect(code).toBe(1);
    expect(project.hash("generated")).toBe(before);
  });

  test("writes the same bytes from the same sources", async () => {
    await project.run("tsx", "scripts/generate.ts");
    const first = project.hash("generated");
    await project.run("tsx", "scripts/generate.ts");
    expect(project.hash("generated")).toBe(first);
  });
});
