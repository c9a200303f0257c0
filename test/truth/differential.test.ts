import { Validator, type Schema } from "@cfworker/json-schema";
import { describe, expect, test } from "vitest";
import { closeWorld } from "../../scripts/lib/closed-world.js";
import { schemas } from "../../spectral/lib/walk.js";
import type { OpenApiDocument } from "../../scripts/lib/openapi.js";
import { resolvePointer } from "../../src/pointer.js";
import { Interpreter } from "schema-mutation";
import { readPayloads } from "../../scripts/truth/payloads.js";
import { FORMATS, halfOf } from "../../scripts/truth/subjects.js";
import { apis, compiler } from "./support.js";

/** The second validator knows the formats of JSON Schema alone, so those of OpenAPI are spelled out for it. */
function withPlainFormats(document: OpenApiDocument): OpenApiDocument {
  const copy = structuredClone(document);
  for (const { value: schema } of schemas(copy)) {
    const integer = [schema.type].flat().includes("integer");
    if (integer && schema.format === "int32") Object.assign(schema, { minimum: -(2 ** 31), maximum: 2 ** 31 - 1 });
  }
  return copy;
}

interface Judge {
  readonly name: string;
  judge(pointer: string, value: unknown): boolean;
}

function judges(document: OpenApiDocument): Judge[] {
  const ajv = compiler(document);
  const interpreter = new Interpreter(document, { formats: FORMATS });
  const plain = withPlainFormats(document);
  const validators = new Map<string, Validator>();
  const second = (pointer: string): Validator => {
    // It takes every `id` that it meets for the name of a schema, in examples too, so it gets the schemas alone.
    const components = { schemas: plain.components?.schemas };
    const schema = { ...(resolvePointer(plain, pointer) as object), components } as Schema;
    const known = validators.get(pointer) ?? new Validator(schema, "2020-12");
    validators.set(pointer, known);
    return known;
  };
  return [
    { name: "Ajv", judge: (pointer, value) => ajv(pointer)(value) },
    { name: "@cfworker/json-schema", judge: (pointer, value) => second(pointer).validate(value).valid },
    {
      name: "the interpreter of the mutation test",
      judge: (pointer, value) => interpreter.accepts(interpreter.resolve(pointer), value),
    },
  ];
}

describe.each(apis)(
  "validators of different makers agree on each accepted and refused payload of $name",
  ({ bundle }) => {
    const samples = readPayloads(bundle);
    const halves = [
      { half: "requests", document: bundle.document },
      { half: "responses", document: closeWorld(bundle.document) },
    ];

    test.each(halves)("$half", ({ half, document }) => {
      const all = judges(document);
      const those = samples.filter(({ part }) => halfOf(part) === half);
      const disagreements = those.flatMap(({ name, schemaPointer, value }) => {
        const verdicts = all.map((one) => ({ by: one.name, verdict: one.judge(schemaPointer, value) }));
        return verdicts.every(({ verdict }) => verdict === verdicts[0]!.verdict) ? [] : [{ name, verdicts }];
      });
      expect(those.length).toBeGreaterThan(0);
      expect(disagreements).toEqual([]);
    });
  },
);
