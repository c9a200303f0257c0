import ts from "typescript";
import { describe, expect, test } from "vitest";
import { generateAll } from "../../scripts/generate/all.js";
import { loadBundle } from "../../scripts/lib/bundle.js";
import { jsonOf, problemsOf, scratchApi, smallDocument } from "./scratch.js";

/** The one mistake that is found in a document. */
async function mistakeIn(document: object | string): Promise<{ rule: string; pointer: string; message: string }> {
  const [problem, ...others] = await problemsOf(() => loadBundle(scratchApi({ "openapi.yaml": document })));
  expect(others).toEqual([]);
  expect(problem?.file).toMatch(/openapi\.yaml$/);
  expect(problem?.line).toBeGreaterThan(0);
  return problem!;
}

const POST = "#/paths/~1things/post";
const THING = "#/components/schemas/Thing";

describe("names of operations", () => {
  test.each(["create-thing", "1create", `a"b`, "a b", "delete", "default", "await", "", "x;process.exit()"])(
    "that cannot be a method are refused: %j",
    async (operationId) => {
      const { rule, message, pointer } = await mistakeIn(smallDocument({ operation: { operationId } }));
      expect({ rule, pointer }).toEqual({ rule: "names", pointer: `${POST}/operationId` });
      expect(message).toContain("camelCase");
    },
  );

  test.each([
    "use",
    "GET",
    "request",
    "then",
    "eject",
    "coverage",
    "reset",
    "map",
    "length",
    "constructor",
    "toString",
  ])("that client or mock have already are refused: %s", async (operationId) => {
    const { rule, message } = await mistakeIn(smallDocument({ operation: { operationId } }));
    expect(rule).toBe("names");
    expect(message).toContain("for something else");
  });

  test("that differ only in the case of their first letter are refused", async () => {
    const document = smallDocument() as { paths: Record<string, { post: object }> };
    document.paths["/others"] = { post: { ...document.paths["/things"]!.post, operationId: "CreateThing" } };
    const problems = await problemsOf(() => loadBundle(scratchApi({ "openapi.yaml": document })));
    expect(problems.map(({ rule }) => rule)).toEqual(["names", "names"]);
  });
});

describe("names of schemas", () => {
  test.each(["a.b", "a-b", "1a", "default", "class", "Error", "Record", "string"])("%s is refused", async (name) => {
    const schemas = { [name]: { type: "object", properties: { id: { type: "integer" } } } };
    const { rule, pointer } = await mistakeIn(smallDocument({ schemas }));
    expect({ rule, pointer }).toEqual({ rule: "schema-names", pointer: `#/components/schemas/${name}` });
  });

  test("that hold code are refused", async () => {
    const schemas = { "A{}; process.exit(1); type B": { type: "string" } };
    const problems = await problemsOf(() => loadBundle(scratchApi({ "openapi.yaml": smallDocument({ schemas }) })));
    expect(problems.length).toBeGreaterThan(0);
  });
});

describe("names of vendors", () => {
  test("without letters and digits are refused", async () => {
    const { rule, pointer } = await mistakeIn(smallDocument({ info: { "x-vendor-name": "!!!" } }));
    expect({ rule, pointer }).toEqual({ rule: "names", pointer: "#/info/x-vendor-name" });
  });

  test.each(["3CX", `a"b`, "Acme & Söhne", "*/ code", "${code}"])("are made fit: %s", async (name) => {
    const bundle = await loadBundle(scratchApi({ "openapi.yaml": smallDocument({ info: { "x-vendor-name": name } }) }));
    const files = await generateAll([bundle]);
    expect(files.get("scratch/index.ts")).toMatch(/export function create[A-Z]\w+Client\(/);
    for (const file of ["index", "msw", "contract", "mock", "schemas", "types"]) {
      expect(syntaxErrors(files.get(`scratch/${file}.ts`)!)).toEqual([]);
    }
  });
});

test("a member that is called __proto__ is refused", async () => {
  const text = JSON.stringify(smallDocument()).replace(`"id":`, `"__proto__":`);
  const { rule, message } = await mistakeIn(text);
  expect(rule).toBe("names");
  expect(message).toContain("__proto__");
});

describe("a name that every object of JavaScript has is refused", () => {
  test.each(["hasOwnProperty", "constructor", "toString"])(
    "%s as that of a schema, header or variable",
    async (name) => {
      const document = smallDocument({
        schemas: { [name]: { type: "object", properties: { id: { type: "integer" } } } },
        operation: {
          responses: { 201: { description: "One.", headers: { [name]: { schema: { type: "string" } } } } },
        },
      });
      const servers = [{ url: `https://{${name}}.scratch.test`, variables: { [name]: { default: "a" } } }];
      const problems = await problemsOf(() => loadBundle(scratchApi({ "openapi.yaml": { ...document, servers } })));
      const ours = problems.filter(({ rule }) => rule === "names");
      expect(ours.map(({ pointer }) => pointer).sort()).toEqual([
        `#/components/schemas/${name}`,
        `${POST}/responses/201/headers/${name}`,
        `#/servers/0/variables/${name}`,
      ]);
      for (const { message, line } of ours)
        expect([message, line > 1]).toEqual([expect.stringContaining("another name"), true]);
    },
  );
});

describe("schemas that no validator can be made of", () => {
  test.each([
    ["a pattern", { type: "string", pattern: "[a" }, "pattern"],
    ["a pattern for members", { type: "object", patternProperties: { "(": { type: "string" } } }, "patternProperties"],
  ])("%s that is no regular expression", async (_, Thing, keyword) => {
    const { rule, pointer, message } = await mistakeIn(smallDocument({ schemas: { Thing } }));
    expect({ rule, pointer }).toEqual({ rule: "schema-pattern", pointer: `${THING}/${keyword}` });
    expect(message).toContain("regular expression");
  });

  test.each([
    ["allOf", { allOf: [{ $ref: THING }] }],
    ["anyOf", { anyOf: [{ type: "string" }, { $ref: THING }] }],
  ])("one that means itself through %s", async (_, Thing) => {
    const { rule, pointer } = await mistakeIn(smallDocument({ schemas: { Thing } }));
    expect({ rule, pointer }).toEqual({ rule: "schema-circle", pointer: THING });
  });

  test("one that is a reference to itself", async () => {
    const { rule, message } = await mistakeIn(smallDocument({ schemas: { Thing: { $ref: THING } } }));
    expect(rule).toBe("schema-circle");
    expect(message).toContain("leads back to itself");
  });

  test("but one that has itself as a member is fine", async () => {
    const schemas = { Thing: { type: "object", properties: { parent: { $ref: THING } } } };
    const bundle = await loadBundle(scratchApi({ "openapi.yaml": smallDocument({ schemas }) }));
    expect(bundle.document.components?.schemas).toHaveProperty("Thing");
  });
});

describe("what types cannot say", () => {
  test("a second media type of an answer", async () => {
    const { content } = jsonOf({ type: "object" });
    const responses = {
      201: { description: "One.", content: { ...content, "text/csv": { schema: { type: "string" } } } },
    };
    const { rule, pointer, message } = await mistakeIn(smallDocument({ operation: { responses } }));
    expect({ rule, pointer }).toEqual({ rule: "media-types", pointer: `${POST}/responses/201/content/text~1csv` });
    expect(message).toContain("`application/json`");
  });

  test("a second media type of a body", async () => {
    const requestBody = { content: { ...jsonOf({ type: "object" }).content, "application/x+json": { schema: {} } } };
    const { rule, pointer } = await mistakeIn(smallDocument({ operation: { requestBody } }));
    expect({ rule, pointer }).toEqual({
      rule: "media-types",
      pointer: `${POST}/requestBody/content/application~1x+json`,
    });
  });

  test("a second media type of a body that is stated apart", async () => {
    const requestBodies = { Thing: { content: { ...jsonOf({}).content, "application/x+json": { schema: {} } } } };
    const operation = { requestBody: { $ref: "#/components/requestBodies/Thing" } };
    const { rule, pointer } = await mistakeIn(smallDocument({ operation, components: { requestBodies } }));
    expect({ rule, pointer }).toEqual({
      rule: "media-types",
      pointer: "#/components/requestBodies/Thing/content/application~1x+json",
    });
  });

  test("a header that is a number at one status and a text at another", async () => {
    const header = (name: string, type: string): object => ({ headers: { [name]: { schema: { type } } } });
    const responses = {
      200: { description: "One.", ...header("X-Wait", "integer") },
      429: { description: "Two.", ...header("x-wait", "string") },
    };
    const { rule, pointer, message } = await mistakeIn(smallDocument({ operation: { responses } }));
    expect({ rule, pointer }).toEqual({ rule: "header-types", pointer: `${POST}/responses/429/headers/x-wait` });
    expect(message).toContain("integer at 200");
  });
});

test.each([
  ["a cookie parameter", { in: "cookie" }, "The client sends no cookies; `mood` has to go"],
  ["another style", { in: "query", style: "pipeDelimited" }, "The client writes `mood` in the default style only"],
])("%s is refused, which the client could not send", async (_, place, says) => {
  const parameters = [{ name: "mood", description: "A mood.", schema: { type: "string" }, ...place }];
  const { rule, pointer, message } = await mistakeIn(smallDocument({ operation: { parameters } }));
  expect({ rule, pointer }).toEqual({ rule: "sendable", pointer: `${POST}/parameters/0` });
  expect(message).toContain(says);
});

test.each([
  ["written where it is sent", {}, `${POST}/requestBody`],
  ["stated apart", { $ref: "#/components/requestBodies/Thing" }, "#/components/requestBodies/Thing"],
])("a body that is no JSON is refused, which the client could not send: %s", async (_, reference, place) => {
  const body = jsonOf({ type: "string" }, "text/plain");
  const isApart = Object.keys(reference).length > 0;
  const { rule, pointer, message } = await mistakeIn(
    smallDocument({
      operation: { requestBody: isApart ? reference : body },
      components: isApart ? { requestBodies: { Thing: body } } : {},
    }),
  );
  expect({ rule, pointer }).toEqual({ rule: "sendable", pointer: `${place}/content` });
  expect(message).toContain("`text/plain`");
});

test("a mistake in what two operations share is told once", async () => {
  const document = smallDocument({
    operation: { requestBody: { $ref: "#/components/requestBodies/Thing" } },
    components: { requestBodies: { Thing: jsonOf({ type: "string" }, "text/plain") } },
  }) as { paths: Record<string, { post: object }> };
  document.paths["/others"] = { post: { ...document.paths["/things"]!.post, operationId: "createOther" } };
  expect(await mistakeIn(document)).toMatchObject({ pointer: "#/components/requestBodies/Thing/content" });
});

test.each(["", "# nothing but a remark\n", "just a text"])("a document that is none is refused: %j", async (text) => {
  const { rule, message } = await mistakeIn(text);
  expect(rule).toBe("document");
  expect(message).toContain("OpenAPI document");
});

function syntaxErrors(text: string): string[] {
  const { diagnostics = [] } = ts.transpileModule(text, { reportDiagnostics: true });
  return diagnostics.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n"));
}
