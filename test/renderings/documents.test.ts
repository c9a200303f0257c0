import { Validator } from "@seriousme/openapi-schema-validator";
import { Ajv } from "ajv";
import addFormats from "ajv-formats";
import { beforeAll, describe, expect, test } from "vitest";
import { lean } from "../../scripts/generate/renderings/lean.js";
import { toOpenApi30 } from "../../scripts/generate/renderings/openapi30.js";
import { readApis } from "../../scripts/lib/apis.js";
import { loadBundle, type Bundle } from "../../scripts/lib/bundle.js";

/** Reads `nullable` as generators do: null is accepted, whatever else the schema asks for. */
function readNullable(_: string, value: unknown): unknown {
  const { nullable, ...schema } = (value ?? {}) as { nullable?: unknown };
  return nullable === true ? { anyOf: [{ type: "null" }, schema] } : value;
}

describe.each(readApis().map((api) => [api.name, api] as const))("%s", (_, api) => {
  let bundle: Bundle;
  beforeAll(async () => {
    bundle = await loadBundle(api);
  });

  test.each([
    ["openapi.json", (): object => bundle.document],
    ["openapi.lean.json", (): object => lean(bundle.document)],
    ["openapi-3.0.json", (): object => toOpenApi30(bundle.document)],
  ])("%s is valid by the specification's own schema", async (_, render) => {
    const { valid, errors } = await new Validator().validate(JSON.parse(JSON.stringify(render())));
    expect([valid, errors]).toEqual([true, undefined]);
  });

  test("the lean document has neither examples nor extensions", () => {
    const short = JSON.stringify(lean(bundle.document));
    expect(/"(x-(evidence|mock|retry|vendor-name)|examples?)":/.exec(short)?.[0]).toBeUndefined();
  });

  test("the 3.0 document accepts every example of a request and of an answer", () => {
    const document = JSON.parse(JSON.stringify(toOpenApi30(bundle.document)), readNullable) as object;
    const ajv = new Ajv({ strict: false, validateFormats: true });
    addFormats.default(ajv);
    ajv.addSchema(document, "document:");
    const refused = bundle.examples.filter(({ schemaPointer, value }) => {
      return !ajv.validate({ $ref: `document:${encodeURI(schemaPointer)}` }, value);
    });
    expect(bundle.examples.length).toBeGreaterThan(0);
    expect(refused.map(({ file }) => file)).toEqual([]);
  });
});
