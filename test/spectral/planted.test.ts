import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse, parseDocument } from "yaml";
import { lint } from "./lint.js";

const clean = readFileSync(new URL("../../spectral/fixtures/clean.yaml", import.meta.url), "utf8");

/** One mistake: a place in the clean document, what is written there, and the rule that has to find it. */
type Mistake = readonly [what: string, path: string, value: unknown, rule: string | undefined];

const POST = "paths./shops/{shopId}/orders.post";
const ORDER = "components.schemas.Order";
const body = (name: string) => `${POST}.requestBody.content.application/json.${name}`;
const described = (schema: object) => ({ description: "Told by the shop.", ...schema });

const MISTAKES: readonly Mistake[] = [
  ["a required member without its property", `${ORDER}.required`, ["id", "idd"], "required-declared"],
  ["a 429 without a way to know the wait", "drop:429", undefined, "rate-limit-wait"],
  ["a discriminator mapping without one branch", "pet:mapping", undefined, "discriminator-mapping-complete"],
  ["a discriminator property that no branch declares", "pet:property", undefined, "discriminator-property-declared"],
  ["a mapping to a schema that is not there", "pet:target", undefined, "discriminator-mapping-exists"],
  ["a bare name in a mapping", "pet:bare", undefined, "discriminator-mapping-pointer"],
  [
    "an access key in a description",
    `${ORDER}.properties.note.description`,
    "Use AKIAIOSFODNN7QWERTYU.",
    "no-secret-literal",
  ],
  [
    "a password with a default",
    `${ORDER}.properties.password`,
    described({ type: "string", default: "hunter2" }),
    "no-secret-literal",
  ],
  ["a server without TLS", "servers.0.url", "http://{region}.shop.example/v1", "server-https"],
  ["a server on localhost", "servers.0", { url: "http://localhost:8080", description: "Mine" }, "server-public"],
  ["a key in the query", "components.securitySchemes.key.in", "query", "no-key-in-query"],
  ["a token as a query parameter", "components.parameters.ShopId.name", "access_token", "path-params"],
  [
    "siblings of a parameter's reference",
    "paths./shops/{shopId}/orders.parameters.0.required",
    true,
    "no-ref-siblings",
  ],
  ["siblings of a schema's reference", `${ORDER}.properties.state.maxLength`, 3, "schema-ref-siblings"],
  [
    "crossed lengths",
    `${ORDER}.properties.note`,
    described({ type: "string", minLength: 9, maxLength: 3 }),
    "bounds-ordered",
  ],
  [
    "crossed numbers",
    `${ORDER}.properties.age`,
    described({ type: "number", minimum: 9, maximum: 3 }),
    "bounds-ordered",
  ],
  ["maxLength on an integer", `${ORDER}.properties.id.maxLength`, 3, "keyword-fits-type"],
  ["a format of another type", `${ORDER}.properties.id.format`, "date-time", "keyword-fits-type"],
  ["a server variable that is the host", "servers.0.url", "https://{region}", "server-variable-host"],
  ["a time without a format", `${ORDER}.properties.createdAt`, described({ type: "string" }), "timestamp-format"],
  [
    "a time without a unit",
    `${ORDER}.properties.updated_at`,
    described({ type: "integer", format: "int64" }),
    "timestamp-format",
  ],
  ["an unknown format", `${ORDER}.properties.note.format`, "datetime", "known-format"],
  ["a description that repeats the name", `${ORDER}.properties.details.description`, "Details.", undefined],
  ["objects deep inside of one another", `${ORDER}.properties.deep`, deep(4), "no-deep-inline-schema"],
  [
    "a read-only member that a request requires",
    "components.schemas.NewOrder.properties.key.readOnly",
    true,
    "no-read-only-request",
  ],
  ["a GET with a body", "method:get", undefined, "no-get-body"],
  ["JSON sent as plain text", "media:text/plain", undefined, "json-media-type"],
  ["nullable", `${ORDER}.properties.note.nullable`, true, "no-nullable"],
  ["a misspelt keyword", `${ORDER}.properties.note.maxlength`, 3, "no-unknown-schema-keyword"],
  ["an enum without values", "components.schemas.NewOrder.properties.size.enum", [], "no-empty-enum"],
  [
    "a wrong value in a recursive example",
    `${POST}.responses.201.content.application/json.example.parts.0.id`,
    "eight",
    "example-valid",
  ],
  ["a wrong value in a request example", body("example.key"), 7, "example-valid"],
  ["a missing member in an example", body("example"), { size: "s" }, "example-valid"],
  ["a wrong example of a header", `${POST}.responses.429.headers.X-Wait.example`, "soon", "example-valid"],
  ["a wrong example of a parameter", "components.parameters.ShopId.example", 7, "example-valid"],
  ["a default that does not fit", "components.schemas.NewOrder.properties.size.default", "xl", "example-valid"],
  ["an example in the schema that does not fit", `${ORDER}.examples`, [{ id: "x" }], "example-valid"],
  ["a pattern that does not compile", `${ORDER}.properties.note.pattern`, "[a", "pattern-valid"],
  [
    "a body of a 204",
    `${POST}.responses.204`,
    { description: "Done.", content: { "application/json": { schema: { type: "string" }, example: "a" } } },
    "no-body-status",
  ],
  [
    "Authorization as a parameter",
    `${POST}.parameters`,
    [{ name: "Authorization", in: "header", description: "The key.", schema: { type: "string" } }],
    "no-ignored-header",
  ],
  [
    "a closed enum in a response",
    "components.schemas.State",
    described({ type: "string", enum: ["open", "closed"] }),
    "open-response-enum",
  ],
  ["a closed object in a response", `${ORDER}.additionalProperties`, false, "open-response-object"],
  ["a path parameter that is not declared", "paths./shops/{shopId}/orders.parameters", [], "path-params"],
  ["a security scheme that is not declared", "security.0", { token: [] }, "oas3-operation-security-defined"],
  ["no 4xx answer", "drop:4xx", undefined, "operation-4xx-response"],
  ["a summary that lies about what is made", `${POST}.summary`, "Delete an order", undefined],
];

function deep(levels: number): object {
  const inside = levels === 0 ? { type: "string" } : { type: "object", properties: { a: deep(levels - 1) } };
  return described(inside);
}

/** Writes a mistake into a copy of the clean document. */
function plant(path: string, value: unknown): string {
  const document = parse(clean) as any;
  const operation = document.paths["/shops/{shopId}/orders"].post;
  const [kind, what] = path.split(":") as [string, string?];
  if (kind === "drop") {
    if (what === "4xx") for (const status of ["401", "429"]) delete operation.responses[status];
    else delete operation.responses["429"].headers;
    delete operation["x-retry"];
    delete operation["x-mock"];
  } else if (kind === "pet") {
    Object.assign(document.components.schemas, petsWith(what!));
    document.components.schemas.Order.properties.pet = { $ref: "#/components/schemas/Pet" };
  } else if (kind === "method") {
    document.paths["/shops/{shopId}/orders"] = {
      ...document.paths["/shops/{shopId}/orders"],
      get: operation,
      post: undefined,
    };
  } else if (kind === "media") {
    operation.responses["201"].content = { [what!]: operation.responses["201"].content["application/json"] };
  } else {
    const yaml = parseDocument(clean);
    yaml.setIn(split(path), value);
    return yaml.toString();
  }
  return JSON.stringify(document);
}

/** Names with points or slashes in them are no steps of the way. */
function split(path: string): (string | number)[] {
  return path.split(/\.(?!json)/).map((step) => (/^\d$/.test(step) ? Number(step) : step));
}

function petsWith(fault: string): object {
  const pet = (kind: string) =>
    described({
      type: "object",
      properties: fault === "property" ? {} : { kind: described({ type: "string", enum: [kind] }) },
      additionalProperties: true,
    });
  const at = (name: string) => `#/components/schemas/${name}`;
  const targets: Record<string, object> = {
    mapping: { cat: at("Cat") },
    target: { cat: at("Cat"), dog: at("Dog"), cow: at("Cow") },
    bare: { cat: "Cat", dog: at("Dog") },
  };
  const discriminator = { propertyName: "kind", mapping: targets[fault] ?? { cat: at("Cat"), dog: at("Dog") } };
  return {
    Pet: described({ oneOf: [{ $ref: at("Cat") }, { $ref: at("Dog") }], discriminator }),
    Cat: pet("cat"),
    Dog: pet("dog"),
  };
}

describe("46 mistakes, one at a time in the clean document", () => {
  test("are so many, and at least 40 are caught", () => {
    expect(MISTAKES).toHaveLength(46);
    expect(MISTAKES.filter(([, , , rule]) => rule !== undefined).length).toBeGreaterThanOrEqual(40);
  });

  test.each(MISTAKES)("%s", async (_, path, value, rule) => {
    const text = plant(path, value);
    const codes = (await lint(text, text.startsWith("{") ? "planted.json" : "planted.yaml")).map(({ code }) => code);
    if (rule === undefined) expect(codes).toEqual([]);
    else expect(codes).toContain(rule);
  });
});
