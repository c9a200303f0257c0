import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test, vi } from "vitest";
import { parseApis, readApis } from "../../scripts/lib/apis.js";
import { CLOSED_KEY, DOCUMENT_KEY } from "../../scripts/lib/ajv.js";
import { loadBundle, type Bundle } from "../../scripts/lib/bundle.js";
import { runCommand } from "../../scripts/lib/problems.js";
import { OUTPUTS } from "../../scripts/generate/all.js";
import { checks } from "../../scripts/generate/checks.js";
import { jsonOf, problemsOf, scratchApi, smallDocument } from "./scratch.js";

const STATUSES = ["200", "400", "401", "403", "404", "429"];

/** A document of many operations, each with one body that is sent and six that come. */
function documentOf(operations: number): object {
  const body = (at: string): object =>
    jsonOf({ type: "object", properties: { [at]: { type: "string", minLength: 1 } } });
  const paths = Array.from({ length: operations }, (_, index) => {
    const responses = STATUSES.map((status) => [status, { description: "One.", ...body(`member${status}`) }]);
    const post = {
      operationId: `createThing${index}`,
      summary: "Create a thing",
      description: "Creates a thing.",
      requestBody: body("name"),
      responses: Object.fromEntries(responses) as object,
    };
    return [`/things${index}`, { post }];
  });
  return { ...smallDocument(), paths: Object.fromEntries(paths) as object };
}

const METHODS = ["hasOwnProperty", "constructor", "toString", "valueOf", "isPrototypeOf", "__defineGetter__"];

/** The check of the schema that small documents have. */
function compiled({ judge }: Bundle): (value: unknown) => unknown {
  return judge.at(DOCUMENT_KEY, "#/components/schemas/Thing");
}

/** Members of an object, each a text. */
function membersOf(count: number): [name: string, schema: object][] {
  return Array.from({ length: count }, (_, index) => [`member${index}`, { type: "string", minLength: 1 }]);
}

/** How long each output is for a document of one object with so many members. */
async function lengthsOf(members: number): Promise<number[]> {
  const properties = Object.fromEntries(membersOf(members));
  const Thing = { type: "object", properties };
  const bundle = await loadBundle(scratchApi({ "openapi.yaml": smallDocument({ schemas: { Thing } }) }));
  return Promise.all(OUTPUTS.map(async ({ write }) => (await write(bundle)).length));
}

describe("a document of many operations", () => {
  test.each([3, 60])("of %i gets a check for each body of each operation", async (count) => {
    const bundle = await loadBundle(scratchApi({ "openapi.yaml": documentOf(count) }));
    const names = (await checks.write(bundle)).match(/^export const \w+(?=: CompiledValidator)/gm) ?? [];
    // The document's one named schema is checked, too.
    expect(names).toHaveLength(count * (1 + STATUSES.length) + 1);
    expect(new Set(names).size).toBe(names.length);
  });
});

describe("what a document refers to", () => {
  test("is not fetched from an address", async () => {
    const asked: (string | undefined)[] = [];
    const server = createServer((request, response) => {
      asked.push(request.url);
      response.end(`{ "type": "object" }`);
    }).listen(0, "127.0.0.1");
    try {
      await new Promise((ready) => server.once("listening", ready));
      const { port } = server.address() as AddressInfo;
      const schemas = { Thing: { $ref: `http://127.0.0.1:${port}/Thing.json` } };
      const api = scratchApi({ "openapi.yaml": smallDocument({ schemas }) });
      const problems = await problemsOf(() => loadBundle(api));
      expect(problems.at(-1)).toMatchObject({ rule: "no-unresolved-refs", pointer: "#/components/schemas/Thing" });
      expect(problems.at(-1)?.message).toContain("it is an address");
      expect(problems.at(-1)?.line).toBeGreaterThan(1);
      expect(asked).toEqual([]);
    } finally {
      server.close();
    }
  });

  test.each([
    ["beside", "../Outside.json"],
    ["by its full path", ""],
  ])("is not read from outside of the vendor's folder (%s)", async (_, written) => {
    const api = scratchApi({});
    const outside = join(api.folder, "../Outside.json");
    const vendor = scratchApi({ "openapi.yaml": smallDocument({ schemas: { Thing: { $ref: written || outside } } }) });
    for (const file of [outside, join(vendor.folder, "../Outside.json")]) writeFileSync(file, `{ "type": "object" }`);
    const problems = await problemsOf(() => loadBundle(vendor));
    expect(problems.at(-1)).toMatchObject({ rule: "no-unresolved-refs", pointer: "#/components/schemas/Thing" });
    expect(problems.at(-1)?.message).toContain("outside of the vendor's folder");
  });

  test("is not even opened outside of the vendor's folder: a pipe would never end", async () => {
    const vendor = scratchApi({ "openapi.yaml": smallDocument({ schemas: { Thing: { $ref: "../pipe.json" } } }) });
    execFileSync("mkfifo", [join(vendor.folder, "../pipe.json")]);
    const problems = await problemsOf(() => loadBundle(vendor));
    expect(problems.at(-1)?.message).toContain("outside of the vendor's folder");
  });

  test("is not multiplied by YAML aliases", async () => {
    const levels = Array.from({ length: 12 }, (_, level) => {
      const alias = Array.from({ length: 10 }, () => `*a${level}`).join(", ");
      return `  - &a${level + 1} [${alias}]`;
    });
    const text = ["openapi: 3.1.0", "x-bomb:", "  - &a0 [x]", ...levels].join("\n");
    const problems = await problemsOf(() => loadBundle(scratchApi({ "openapi.yaml": text })));
    expect(problems).toMatchObject([{ rule: "yaml", line: 4, message: expect.stringContaining("aliases") as string }]);
  });
});

describe("an object", () => {
  test("may have a member that is called as a method of all objects is", async () => {
    const properties = Object.fromEntries(METHODS.map((name) => [name, { type: "string", description: "A text." }]));
    const Thing = { type: "object", required: METHODS, properties };
    const bundle = await loadBundle(scratchApi({ "openapi.yaml": smallDocument({ schemas: { Thing } }) }));
    const check = compiled(bundle);
    expect(check({})).toBe(false);
    expect(check(Object.fromEntries(METHODS.map((name) => [name, "a"])))).toBe(true);
    const written = new Map(
      await Promise.all(OUTPUTS.map(async ({ file, write }) => [file, await write(bundle)] as const)),
    );
    for (const name of METHODS) {
      expect(written.get("schemas.ts")).toMatch(
        new RegExp(`^ +/\\*\\* A text. \\*/\\s+readonly "?${name}"?: string;$`, "m"),
      );
    }
  });

  test("may have 2,000 members, of which the closed world knows each", async () => {
    const properties = Object.fromEntries(membersOf(2000));
    const bundle = await loadBundle(
      scratchApi({ "openapi.yaml": smallDocument({ schemas: { Thing: { type: "object", properties } } }) }),
    );
    for (const { write } of OUTPUTS) expect(await write(bundle)).not.toBe("");
    const check = bundle.judge.at(CLOSED_KEY, "#/components/schemas/Thing");
    expect([check({ member1999: "a" }), check({ member1999: 1 }), check({ member2000: "a" })]).toEqual([
      true,
      false,
      false,
    ]);
  });

  test("of many members costs each output bytes in step with them", async () => {
    const lengths = await Promise.all([100, 200].map(lengthsOf));
    for (const [index, { file }] of OUTPUTS.entries()) {
      const [half, whole] = [lengths[0]![index]!, lengths[1]![index]!];
      expect([file, whole / half < 2.1]).toEqual([file, true]);
    }
  });
});

test("a full disk is told in one line, without a stack", async () => {
  const said = vi.spyOn(console, "error").mockReturnValue();
  try {
    await runCommand(async () => writeFileSync("/dev/full", "text"));
    expect(process.exitCode).toBe(1);
    expect(said.mock.calls).toEqual([[expect.stringMatching(/^ENOSPC: no space left on device, write$/)]]);
  } finally {
    process.exitCode = 0;
    said.mockRestore();
  }
});

describe("the list of APIs", () => {
  test("that is missing is told in one line", async () => {
    const { folder } = scratchApi({ "openapi.yaml": "" });
    const problems = await problemsOf(async () => readApis(folder));
    expect(problems).toMatchObject([{ file: "redocly.yaml", rule: "api-list" }]);
    expect(problems[0]?.message).toContain("project's folder");
  });

  test.each(["../x", "a/b", `a"b`, "__proto__", ".", "Acme Chat", "a.b"])("refuses an API called %s", async (name) => {
    const text = `apis:\n  ${JSON.stringify(name)}:\n    root: ${JSON.stringify(`specs/${name}/openapi.yaml`)}\n`;
    const problems = await problemsOf(async () => parseApis(text));
    expect(problems).toMatchObject([{ file: "redocly.yaml", line: 2, rule: "api-list" }]);
    expect(problems[0]?.message).toContain("kebab-case");
  });
});
