import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, expect, test, vi } from "vitest";
import { MissingPeers, withPeers } from "../../src/cli/lint/peers.js";
import { run } from "../../src/cli/run.js";

const folder = mkdtempSync(join(tmpdir(), "chat-contracts-lint-"));
const write = (name: string, text: string): string => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};
afterAll(() => rmSync(folder, { recursive: true, force: true }));
afterEach(() => void vi.restoreAllMocks());

const split = write(
  "openapi.yaml",
  `openapi: 3.1.1
info: { title: Orders, version: 1.0.0, description: What a shop sells. }
servers: [{ url: https://api.shop.example }]
security: []
paths:
  /orders: { $ref: orders.yaml }
`,
);
write(
  "orders.yaml",
  `get:
  operationId: listOrders
  responses:
    "200":
      description: All orders.
      content:
        application/json:
          schema: { $ref: Order.yaml }
    "400": { description: A bad call. }
`,
);
write("Order.yaml", "type: object\nproperties:\n  note:\n    type: string\n    nullable: true\n");

async function lint(...args: string[]) {
  const log = vi.spyOn(console, "log").mockImplementation(() => {});
  const error = vi.spyOn(console, "error").mockImplementation(() => {});
  const code = await run({ mocks: {}, verifiable: {} }, ["lint", ...args]);
  const said = { code, out: log.mock.calls.join("\n"), err: error.mock.calls.join("\n") };
  vi.restoreAllMocks();
  return said;
}

test("a finding is told in the file and line where it was written, in each format", async () => {
  const { code, out } = await lint(split, "--format", "json");
  const [finding] = JSON.parse(out) as { code: string; source: string; range: { start: { line: number } } }[];
  expect(code).toBe(1);
  expect(finding).toMatchObject({
    code: "no-nullable",
    source: join(folder, "Order.yaml"),
    range: { start: { line: 4 } },
  });
  expect((await lint(split)).out).toMatch(/Order\.yaml[^]*5:\d+\s+error\s+no-nullable/);
  expect((await lint(split, "--format", "github-actions")).out).toMatch(
    /^::error title=no-nullable,file=\S*Order\.yaml,col=\d+,endColumn=\d+,line=5,.*docs\/rules\/no-nullable\.md/m,
  );
  const sarif = (await lint(split, "--format", "sarif")).out;
  expect(sarif).toContain('"ruleId": "no-nullable"');
  expect(sarif).toMatch(/"helpUri": "[^"]*docs\/rules\/no-nullable\.md"/);
});

test("presets add to one another", async () => {
  write("bare.yaml", readFileSync(split, "utf8").replace("orders.yaml", "bare-orders.yaml"));
  write(
    "bare-orders.yaml",
    "get: { operationId: a, responses: { 4XX: { description: A bad call. }, '200': { description: All. } } }\n",
  );
  const file = join(folder, "bare.yaml");
  expect(await lint(file)).toMatchObject({ code: 0 });
  const both = await lint(file, "--preset", "neutral", "--preset", "generators");
  expect(both).toMatchObject({ code: 1 });
  expect(both.out).toContain("no-wildcard-status");
});

test("a baseline keeps old findings silent, new ones are told, and gone ones are counted", async () => {
  const baseline = join(folder, "baseline.json");
  expect(await lint(split, "--baseline", baseline)).toMatchObject({ code: 2 });
  expect(await lint(split, "--baseline", baseline, "--update-baseline")).toMatchObject({ code: 0 });
  expect(JSON.parse(readFileSync(baseline, "utf8"))).toContainEqual({
    file: "Order.yaml",
    rule: "no-nullable",
    pointer: expect.stringContaining("/properties/note/nullable") as string,
  });
  expect(await lint(split, "--baseline", baseline)).toMatchObject({ code: 0, out: "Nothing found." });
  const schema = readFileSync(join(folder, "Order.yaml"), "utf8");
  write("Order.yaml", `# moved\n${schema}  size: { type: string, enum: [] }\n`);
  const later = await lint(split, "--baseline", baseline);
  expect(later).toMatchObject({ code: 1 });
  expect(later.out).toContain("no-empty-enum");
  expect(later.out).not.toContain("no-nullable");
  write("Order.yaml", "type: object\n");
  expect((await lint(split, "--baseline", baseline)).err).toContain("1 findings of");
  write("Order.yaml", schema);
});

test("a reference that leads nowhere is told where it stands", async () => {
  const file = write("lost.yaml", readFileSync(split, "utf8").replace("orders.yaml", "lost-orders.yaml"));
  const { code, out } = await lint(file);
  expect(code).toBe(1);
  expect(out).toMatch(/lost\.yaml[^]*6:\d+\s+error\s+invalid-ref/);
});

test.each([
  [[], "Which document?"],
  [["none.yaml"], "There is no file none.yaml"],
  [[split, "--preset", "strict"], '--preset knows neutral, generators, evolution, house, not "strict"'],
  [[split, "--format", "xml"], "--format knows"],
  [[split, "--update-baseline"], "needs --baseline"],
  [[split, "--colour"], "--colour"],
])("%j is refused in words", async (args, message) => {
  const { code, err } = await lint(...args);
  expect(code).toBe(2);
  expect(err).toContain(message);
  expect(err).not.toMatch(/^\s+at /m);
});

test("a file that is no YAML is told without a stack", async () => {
  const { code, err } = await lint(write("broken.yaml", "a: [\n"));
  expect(code).toBe(2);
  expect(err).toContain("broken.yaml cannot be read");
  expect(err).not.toMatch(/^\s+at /m);
});

test.each([
  ["a part of a split document", "type: object\n"],
  ["an empty file", ""],
  ["a version that is unknown", "openapi: 4.0.0\ninfo: { title: A, version: '1' }\n"],
])("%s is refused in words", async (_, text) => {
  const { code, err } = await lint(write("part.yaml", text));
  expect(code).toBe(2);
  expect(err).toMatch(/part\.yaml is no OpenAPI document[^]*Name the root file\./);
  expect(err).not.toMatch(/^\s+at /m);
});

test("a package that is not installed is named, with the command that installs it", async () => {
  const missing = Object.assign(new Error("Cannot find package 'ajv' imported from x"), {
    code: "ERR_MODULE_NOT_FOUND",
  });
  const load = withPeers(() => Promise.reject(missing));
  await expect(load).rejects.toThrow(MissingPeers);
  await expect(load).rejects.toThrow(/needs ajv\.[^]*npm install --save-dev @redocly\/openapi-core/);
});
