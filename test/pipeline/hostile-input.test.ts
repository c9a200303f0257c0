import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parseApis } from "../../scripts/lib/apis.js";
import { loadBundle } from "../../scripts/lib/bundle.js";
import { validators } from "../../scripts/generate/validators.js";
import { mockChecks } from "../../scripts/generate/mock-checks.js";
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

describe("a document of many operations", () => {
  test.each([3, 60])("of %i gets a check for each body of each operation", async (count) => {
    const bundle = await loadBundle(scratchApi({ "openapi.yaml": documentOf(count) }));
    const texts = [await validators.write(bundle), await mockChecks.write(bundle)];
    for (const text of texts) {
      const names = new Set(text.match(/\bcheck\d+\b/g));
      expect(names.size).toBe(count * (1 + STATUSES.length));
      for (const name of names)
        expect(text.split(new RegExp(`(?:const|var|let|,|function) ?${name}\\b`)).length).toBe(2);
    }
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

describe("the list of APIs", () => {
  test.each(["../x", "a/b", `a"b`, "__proto__", ".", "Acme Chat", "a.b"])("refuses an API called %s", async (name) => {
    const text = `apis:\n  ${JSON.stringify(name)}:\n    root: ${JSON.stringify(`specs/${name}/openapi.yaml`)}\n`;
    const problems = await problemsOf(async () => parseApis(text));
    expect(problems).toMatchObject([{ file: "redocly.yaml", line: 2, rule: "api-list" }]);
    expect(problems[0]?.message).toContain("kebab-case");
  });
});
