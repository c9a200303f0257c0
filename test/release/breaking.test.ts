import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readApis } from "../../scripts/lib/apis.js";
import { UsageError } from "../../scripts/lib/problems.js";
import { bumpAfter, covers, largest, type Change } from "../../scripts/release/bump.js";
import { documentChanges } from "../../scripts/release/document-changes.js";
import { judge } from "../../scripts/release/judge.js";
import { readStated } from "../../scripts/release/stated.js";
import { consumerErrors, exportChanges, exportedNames } from "../../scripts/release/type-changes.js";
import { ProjectCopy } from "../support/project.js";
import { runScript } from "../support/script.js";

mkdirSync(".tmp", { recursive: true });
const folder = mkdtempSync(".tmp/breaking-");
afterAll(() => rmSync(folder, { recursive: true }));

/** Writes a file of the test's own, and gives its path. */
function file(name: string, content: string | object): string {
  const path = join(folder, name);
  writeFileSync(path, typeof content === "string" ? content : JSON.stringify(content));
  return path;
}

describe("the bump", () => {
  test("is the largest of all changes, and none without any", () => {
    expect([largest([]), largest(["patch", "major", "minor"])]).toEqual(["none", "major"]);
  });

  test.each([
    ["0.4.1", "major", "minor"],
    ["0.4.1", "minor", "minor"],
    ["1.0.0", "major", "major"],
    ["10.2.0", "major", "major"],
  ] as const)("after %s a %s change makes a %s version", (version, bump, expected) => {
    expect(bumpAfter(version, bump)).toBe(expected);
  });

  test("that is stated covers what is smaller and itself", () => {
    expect((["none", "patch", "minor", "major"] as const).map((bump) => covers("minor", bump))).toEqual([
      true,
      true,
      true,
      false,
    ]);
  });
});

const document = (schema: object): object => ({
  openapi: "3.1.0",
  info: { title: "Desk", version: "1.0.0" },
  paths: {
    "/notes": {
      post: {
        operationId: "addNote",
        requestBody: { required: true, content: { "application/json": { schema } } },
        responses: { 201: { description: "Made." } },
      },
    },
  },
});

// The first row is the canary: without its preset the comparison finds nothing breaking at all.
test.each<[what: string, before: object, after: object, bumps: string[]]>([
  ["a member that became required", {}, { required: ["text"] }, ["major"]],
  ["a value that is no longer accepted", { enum: ["a", "b"] }, { enum: ["a"] }, ["major"]],
  ["nothing", {}, {}, []],
])("a document with %s is told by its change", async (_, before, after, bumps) => {
  const schema = { type: "object", properties: { text: { type: "string" } } };
  const [one, other] = [before, after].map((change, index) =>
    file(`${index}.json`, document("enum" in change ? { type: "string", ...change } : { ...schema, ...change })),
  );
  const changes = await documentChanges("desk", one!, other!);
  expect(changes.map(({ bump }) => bump)).toEqual(bumps);
  for (const { where } of changes) expect(where).toMatch(/^desk #\/paths/);
});

describe("the types", () => {
  let entries: { specifier: string; source: string }[];
  beforeAll(() => {
    const source = file(
      "library.ts",
      "export interface Note { text: string }\nexport const make = (note: Note) => note;\n",
    );
    entries = [{ specifier: "notes", source }];
  });

  test("of a program that still compiles are no change", () => {
    const program = file("good.ts", 'import { make } from "notes";\nmake({ text: "a" });\n');
    expect(consumerErrors(entries, [program])).toEqual([]);
  });

  test("of a program that compiles no longer are a breaking change, told with its line", () => {
    const program = file("bad.ts", 'import { make } from "notes";\n\nmake({ words: "a" });\n');
    expect(consumerErrors(entries, [program])).toEqual([
      { bump: "major", where: expect.stringMatching(/bad\.ts:3$/), message: expect.stringContaining("'words'") },
    ]);
  });

  test("are known by the names that an entry exports", () => {
    const all = [...entries, { specifier: "notes/openapi.json" }];
    expect(exportedNames(all)).toEqual({ notes: ["Note", "make"], "notes/openapi.json": [] });
  });
});

describe("the command", () => {
  const project = new ProjectCopy();
  afterAll(() => project.remove());

  interface Manifest {
    version: string;
    exports: Record<string, unknown>;
  }
  function editManifest(edit: (manifest: Manifest) => void): void {
    const manifest = JSON.parse(readFileSync(project.path("package.json"), "utf8")) as Manifest;
    edit(manifest);
    writeFileSync(project.path("package.json"), JSON.stringify(manifest));
  }

  beforeAll(async () => {
    const consumer = "test/package/consumer/consumer.ts";
    cpSync(consumer, project.path(consumer));
    mkdirSync(project.path(".changeset"));
    writeFileSync(project.path(".changeset/one.md"), '---\n"chat-contracts": minor\n---\n\nHelp Scout: a member.\n');
    editManifest((manifest) => (manifest.version = "1.0.0"));
    expect(await runScript(project, "breaking", "--record")).toMatchObject({ code: 0 });
  });

  test("tells each break and each addition of a whole project with its reason, and asks for a major version", async () => {
    const [gone, ...kept] = readApis().map(({ name }) => name);
    rmSync(project.path("releases/1.0.0/documents/imichat.json"));
    expect(kept[0], "which the changeset names").toBe("help-scout");
    project.keepApis(...kept);
    const member = `./${kept[0]}/openapi.json`;
    const lean = project.path(`generated/${kept[0]}/openapi.lean.json`);
    const document = JSON.parse(readFileSync(lean, "utf8")) as object;
    writeFileSync(lean, JSON.stringify({ ...document, paths: {} }));
    editManifest(({ exports }) => {
      for (const name of [member, "./spectral/house", "./redocly", "./package.json", `./${gone}/openapi.json`])
        delete exports[name];
      exports["./new.json"] = "./new.json";
    });
    const { code, output } = await runScript(project, "breaking");
    const told = [...output.matchAll(/^(m\w+)  (\S+)\n +(.+)$/gm)].map(([, ...parts]) => parts.join(" "));
    expect(told.sort()).toEqual(
      [
        `major ${gone} The vendor is gone.`,
        `major chat-contracts/${gone}/openapi.json The entry point is gone.`,
        `major chat-contracts${member.slice(1)} The entry point is gone.`,
        "major chat-contracts/package.json The entry point is gone.",
        "major chat-contracts/redocly The entry point is gone.",
        "major chat-contracts/spectral/house The entry point is gone.",
        "minor chat-contracts/new.json The entry point is new.",
        "minor imichat The vendor is new.",
      ].sort(),
    );
    expect(output).toMatch(new RegExp(`^major  ${kept[0]} #/paths/.+\\n +\\S`, "m"));
    expect(output).toMatch(/The changesets say "minor", but the changes since 1\.0\.0 need "major"/);
    expect(output).toContain(`name ${gone} in one`);
    expect(output).toContain("name imi.chat in one");
    expect(output).toMatch(/that names Help Scout, link a source of its document, such as https:\/\/\S+, or say/);
    expect(output).not.toMatch(/^\s+at /m);
    expect(code).not.toBe(0);
  });
});

test("a name or an entry that is gone breaks, a new one adds", () => {
  const changes = exportChanges({ a: ["kept", "gone"], b: ["x"] }, { a: ["kept", "added"], c: ["y"] });
  expect(changes.map(({ bump, where, message }) => `${bump} ${where}: ${message}`)).toEqual([
    "major a: `gone` is gone.",
    "minor a: `added` is new.",
    "major b: The entry point is gone.",
    "minor c: The entry point is new.",
  ]);
});

const major: Change = { bump: "major", where: "desk #/paths", message: "gone" };
const SOURCE = "https://desk.example/reference";
test.each([
  ["say as much as has changed", "1.0.0", [major], { bump: "major", text: `Desk: … (${SOURCE})` }, []],
  ["say less", "1.0.0", [major], { bump: "minor", text: `Desk: … (${SOURCE})` }, ['need "major"']],
  ["say minor of a break before 1.0", "0.3.0", [major], { bump: "minor", text: `Desk: … (${SOURCE})` }, []],
  [
    "do not name the vendor whose document changed",
    "0.3.0",
    [major],
    { bump: "minor", text: "Things." },
    ["says what"],
  ],
  [
    "say what changed without its evidence",
    "0.3.0",
    [major],
    { bump: "minor", text: "Desk: …" },
    [`such as ${SOURCE}`],
  ],
  [
    "link a source of another vendor",
    "0.3.0",
    [major],
    { bump: "minor", text: `Desk: …\n\nShop: ${SOURCE}` },
    [SOURCE],
  ],
  ["say that a change is inferred", "0.3.0", [major], { bump: "minor", text: "Desk: …, which is inferred." }, []],
  ["are missing, and nothing has changed", "1.0.0", [], { bump: "none", text: "" }, []],
] as const)("changesets that %s are judged so", (_, last, changes, stated, complaints) => {
  const vendors = [{ name: "Desk", changed: changes.length > 0, sources: [SOURCE] }];
  expect(judge(last, changes, stated, vendors).complaints).toEqual(
    complaints.map((part) => expect.stringContaining(part)),
  );
});

test.each([
  [
    "names a package that is none here",
    '---\n"note": minor\n---\n\nDesk.\n',
    /^\.changeset\/odd\.md names "note", .*"notes"/,
  ],
  [
    "says a bump that there is not",
    '---\n"notes": huge\n---\n\nDesk.\n',
    /^A file of \.changeset\/ cannot be read: .*"huge"/,
  ],
  ["has no head", "Desk.\n", /^A file of \.changeset\/ cannot be read: .*frontmatter/],
])("a changeset that %s is refused in words", async (_, content, words) => {
  const home = mkdtempSync(join(folder, "odd-"));
  mkdirSync(join(home, ".changeset"));
  writeFileSync(join(home, ".changeset/odd.md"), content);
  const refused = readStated("notes", home);
  await expect(refused).rejects.toThrow(UsageError);
  await expect(refused).rejects.toThrow(words);
});

test("changesets are read with the largest bump and all texts", async () => {
  mkdirSync(join(folder, ".changeset"));
  const entry = (bump: string, text: string): string => `---\n"notes": ${bump}\n---\n\n${text}\n`;
  file(".changeset/one.md", entry("patch", "Desk: a fix."));
  file(".changeset/two.md", entry("minor", "Shop: a header."));
  expect(await readStated("notes", folder)).toEqual({ bump: "minor", text: "Desk: a fix.\n\nShop: a header." });
});
