import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { readApis } from "../../scripts/lib/apis.js";
import { loadBundles } from "../../scripts/lib/bundle.js";
import type { OpenApiDocument } from "../../scripts/lib/openapi.js";
import { listOperations } from "../../scripts/lib/operations.js";
import { resolvePointer } from "../../src/pointer.js";
import { formatProblem, SourceError } from "../../scripts/lib/problems.js";
import { compareFacts } from "../../scripts/facts/compare.js";
import { checkFacts, readFacts } from "../../scripts/facts/check.js";
import { proseOf, quantitiesIn } from "../../scripts/facts/prose.js";

const bundles = await loadBundles(readApis());
const vendors = bundles.map((bundle) => ({ name: bundle.api.name, bundle, facts: readFacts(bundle.api) }));

/** A wrong edit of a document, as someone might make it by mistake. */
interface Edit {
  readonly name: string;
  readonly apply: (document: OpenApiDocument) => void;
}

describe.each(vendors)("$name: facts that no payload shows", ({ bundle, facts }) => {
  test("the document and the table say the same", () => {
    expect(checkFacts(bundle).map(formatProblem)).toEqual([]);
  });

  test("every wrong edit of the document is found", () => {
    const unseen = editsOf(bundle.document).filter(({ apply }) => {
      const edited = structuredClone(bundle.document);
      apply(edited);
      return compareFacts(facts, edited).length === 0;
    });
    expect(unseen.map(({ name }) => name)).toEqual([]);
  }, 600_000);

  test("every wrong entry of the table is found", () => {
    const unseen = factEdits(facts).filter(({ edited }) => compareFacts(edited, bundle.document).length === 0);
    expect(unseen.map(({ name }) => name)).toEqual([]);
  }, 600_000);
});

describe("mistakes in a facts table are told with their place", () => {
  const folder = mkdtempSync(join(tmpdir(), "facts-"));
  const api = { name: "acme", folder, root: `${folder}/openapi.yaml` };
  afterAll(() => rmSync(folder, { recursive: true }));

  function readText(text: string): string {
    writeFileSync(api.root, "openapi: 3.1.1\n");
    writeFileSync(`${folder}/facts.yaml`, text);
    try {
      readFacts(api);
      return "no problem";
    } catch (error) {
      if (error instanceof SourceError) return error.message;
      throw error;
    }
  }
  const table = readFileSync("test/pipeline/fifth-vendor/specs/facts.yaml", "utf8");

  test("the table of the made-up vendor is right", () => expect(readText(table)).toBe("no problem"));

  test("there is no table", () => {
    rmSync(`${folder}/facts.yaml`, { force: true });
    expect(() => readFacts(api)).toThrow(/facts\.yaml:1:1 error \[facts\] There is no facts table/);
  });

  test.each([
    [
      "an entry of an unknown name",
      "retry:",
      "retries:",
      "There is no entry `retries` here; known are method, address",
    ],
    ["an entry that is missing", "    method: POST\n", "", "The entry `method` is missing."],
    ["an unknown unit", "unit: seconds }", "unit: fortnights }", "This has to be one of seconds, epoch-seconds"],
    ["an address without a scheme", "https://{region}", "ftp://{region}", "An address begins with https://."],
    ["a status that is none", '"429":', '"4XX":', "A status is three digits in quotes, or `default`."],
    ["broken YAML", "method: POST", "method: [POST", "must"],
  ])("%s", (_, from, to, message) => {
    expect(table).toContain(from);
    const told = readText(table.replace(from, to));
    expect(told).toContain(message);
    expect(told).toMatch(/facts\.yaml:[1-9]\d*:[1-9]\d* error \[facts\]/);
  });
});

/** Lists wrong edits of everything that the table holds, for a document of any vendor. */
function editsOf(document: OpenApiDocument): Edit[] {
  const edits: Edit[] = [];
  const edit = (name: string, apply: Edit["apply"]): void => void edits.push({ name, apply });

  edit("another server", (copy) => Object.assign(copy.servers[0]!, { url: "https://other.example/v2" }));
  edit("a second server", (copy) => (copy.servers as object[]).push({ url: "https://other.example/v2" }));
  edit("no credentials", (copy) => Object.assign(copy, { security: [] }));
  edit("credentials are optional", (copy) => (copy.security as object[]).push({}));
  for (const set of document.security ?? []) {
    if (Object.keys(set).length < 2) continue;
    edit("one of the credentials is enough", (copy) => {
      Object.assign(copy, { security: Object.keys(set).map((name) => ({ [name]: [] })) });
    });
  }
  for (const [name, scheme] of Object.entries(document.components?.securitySchemes ?? {})) {
    edit(`another kind of ${name}`, (copy) => {
      const other = scheme.type === "http" ? { type: "http", scheme: "basic" } : { type: "http", scheme: "bearer" };
      copy.components!.securitySchemes![name] = other as typeof scheme;
    });
  }
  for (const { id, path, method, pointer, parameters, requestBody, responses, object } of listOperations(document)) {
    const at = (copy: OpenApiDocument): any => resolvePointer(copy, pointer);
    edit(`${id}: another method`, ({ paths }) => {
      const item = paths[path] as Record<string, unknown>;
      item[method === "post" ? "put" : "post"] = item[method];
      delete item[method];
    });
    edit(`${id}: another path`, ({ paths }) => {
      paths[`${path}/new`] = paths[path]!;
      delete paths[path];
    });
    parameters.forEach(({ name, required }, index) => {
      edit(`${id}: ${name} is ${required ? "optional" : "required"}`, (copy) => {
        at(copy).parameters[index].required = !required;
      });
    });
    if (requestBody !== undefined) {
      const body = (copy: OpenApiDocument): any => resolvePointer(copy, requestBody.pointer);
      edit(`${id}: the body is ${requestBody.object.required ? "optional" : "required"}`, (copy) => {
        body(copy).required = !requestBody.object.required;
      });
      edit(`${id}: another media type of the body`, (copy) => {
        body(copy).content = { "text/plain": Object.values(requestBody.object.content)[0] };
      });
    }
    edit(`${id}: sent again after 500`, (copy) => {
      const { statuses = [], ...rest } = at(copy)["x-retry"] ?? {};
      at(copy)["x-retry"] = { ...rest, statuses: [...statuses, 500] };
    });
    const wait = object["x-retry"]?.wait;
    if (wait !== undefined) {
      edit(`${id}: another unit of the wait`, (copy) => {
        at(copy)["x-retry"].wait.unit = wait.unit === "seconds" ? "epoch-seconds" : "seconds";
      });
      edit(`${id}: another header of the wait`, (copy) => {
        at(copy)["x-retry"].wait.header = "x-other";
      });
    }
    responses.forEach(({ status, object: own }, index) => {
      edit(`${id}: no ${status}`, (copy) => delete at(copy).responses[status]);
      for (const { status: other } of responses.slice(index + 1)) {
        edit(`${id}: ${status} and ${other} are swapped`, (copy) => {
          const answers = at(copy).responses;
          [answers[status], answers[other]] = [answers[other], answers[status]];
        });
      }
      for (const [type, media] of Object.entries(own.content ?? {})) {
        edit(`${id}: another media type of ${status}`, (copy) => {
          at(copy).responses[status].content = { [`${type}+other`]: media };
        });
      }
      for (const [name, header] of Object.entries(own.headers ?? {})) {
        edit(`${id}: ${status} has no ${name}`, (copy) => delete at(copy).responses[status].headers[name]);
        edit(`${id}: ${name} of ${status} is renamed`, (copy) => {
          const { headers } = at(copy).responses[status];
          headers[`${name}s`] = header;
          delete headers[name];
        });
      }
    });
    edit(`${id}: one more status`, (copy) => {
      at(copy).responses["418"] = { description: "A teapot." };
    });
  }
  return [...edits, ...proseEdits(document)];
}

/** Changes each number and unit of the prose, one at a time. */
function proseEdits(document: OpenApiDocument): Edit[] {
  const UNITS: Record<string, string> = {
    seconds: "milliseconds",
    milliseconds: "seconds",
    minute: "hour",
    day: "hour",
  };
  return proseOf(document).flatMap(({ pointer, text }) =>
    quantitiesIn(text).map(({ text: found, start, end }): Edit => {
      const other = /^\d+$/.test(found) ? String(Number(found) + 7) : (UNITS[found] ?? `${found.slice(0, -1)}9`);
      return {
        name: `${pointer} says ${other} for ${found}`,
        apply: (copy) => {
          const part = resolvePointer(copy, pointer) as { description?: string; summary?: string };
          delete part.summary;
          part.description = text.slice(0, start) + other + text.slice(end);
        },
      };
    }),
  );
}

function factEdits(facts: ReturnType<typeof readFacts>): { name: string; edited: typeof facts }[] {
  return Object.keys(facts.calls).flatMap((id) => {
    const edited = (name: string, change: (call: any) => void): { name: string; edited: typeof facts } => {
      const copy = structuredClone(facts);
      change(copy.calls[id]);
      return { name: `${id}: ${name}`, edited: copy };
    };
    const { statuses, headers, rules } = facts.calls[id]!;
    return [
      ...Object.keys(statuses).map((status) => edited(`no ${status}`, (call) => delete call.statuses[status])),
      ...Object.keys(headers).map((name) => edited(`no ${name}`, (call) => delete call.headers[name])),
      ...Object.keys(headers).map((name) =>
        edited(`${name} counts something else`, (call) => (call.headers[name].unit = "milliseconds")),
      ),
      ...rules.map((_, index) => edited(`rule ${index}`, (call) => (call.rules[index].says = "no document says this"))),
    ];
  });
}
