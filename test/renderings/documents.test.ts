import { Validator } from "@seriousme/openapi-schema-validator";
import { Ajv } from "ajv";
import addFormats from "ajv-formats";
import { beforeAll, describe, expect, test } from "vitest";
import { lean, leanDocument } from "../../scripts/generate/renderings/lean.js";
import { openapi30Document, toOpenApi30 } from "../../scripts/generate/renderings/openapi30.js";
import { jsonDocument } from "../../scripts/generate/renderings/whole.js";
import { readApis } from "../../scripts/lib/apis.js";
import { loadBundle, loadBundles, type Bundle } from "../../scripts/lib/bundle.js";
import type { Output } from "../../scripts/generate/output.js";
import type { ReadDocument } from "../../scripts/lib/read-document.js";

/** Members whose own members have names of the vendor. */
const NAMED = /^(properties|patternProperties|headers|schemas|responses)$/;

/** Where examples and extensions stand. */
function extras(value: unknown, pointer = "#", isNamed = false): string[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => {
    const place = `${pointer}/${key}`;
    if (!isNamed && /^(x-.*|examples?)$/.test(key)) return [place];
    return extras(part, place, !isNamed && NAMED.test(key));
  });
}

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

  test("tells of an extension in which document it is, since other renderings have none", () => {
    const extensions = new Set(extras(bundle.document).map((pointer) => pointer.split("/").at(-1)!));
    const { description } = bundle.document.info as unknown as { description: string };
    const sentences = description.split(/\.\s/);
    const telling = sentences.filter((text) => [...extensions].some((name) => text.includes(`\`${name}\``)));
    expect(telling.filter((text) => !text.includes("`openapi.json`"))).toEqual([]);
  });

  test.each([leanDocument, openapi30Document])(
    "$file has neither examples nor extensions, and says where they are",
    async (output) => {
      const document: unknown = JSON.parse(await output.write(bundle));
      expect(extras(document)).toEqual([]);
      expect((document as { info: { description: string } }).info.description).toContain(
        "`openapi.json` beside it is the whole",
      );
    },
  );

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

test("lean documents have half the bytes of the whole ones", async () => {
  const bundles = await loadBundles(readApis());
  const bytesOf = async ({ write }: Output<ReadDocument>): Promise<number> => {
    const texts = await Promise.all(bundles.map(write));
    return Buffer.byteLength(texts.join(""));
  };
  expect((await bytesOf(leanDocument)) / (await bytesOf(jsonDocument))).toBeLessThanOrEqual(0.5);
});
