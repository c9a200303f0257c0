import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { CLOSED_KEY, DOCUMENT_KEY } from "../../scripts/lib/ajv.js";
import { loadBundle, type Bundle } from "../../scripts/lib/bundle.js";
import type { Schema } from "../../scripts/lib/openapi.js";
import { listOperations } from "../../scripts/lib/operations.js";
import { responseBodies } from "../../scripts/generate/body-checks.js";
import { bareJudge } from "../../scripts/generate/compiler.js";
import { driftBy, violationsBy, type Drift, type Violation } from "../../src/validation/report.js";
import type { ResponseValidator } from "../../src/validation/validator.js";
import { resolvePointer } from "../../src/pointer.js";
import { scratchApi, smallDocument } from "../pipeline/scratch.js";
import { valuesNear } from "../support/schema-values.js";
import { apis } from "../truth/support.js";

interface Verdict {
  readonly violations: readonly Violation[];
  readonly drift: readonly Drift[];
}

/** What both worlds say of a value, by Ajv on the document and on the document that was closed by rewriting it. */
function byTwoDocuments({ judge }: Bundle, pointer: string): (value: unknown) => Verdict {
  const [open, closed] = [violationsBy(judge.at(DOCUMENT_KEY, pointer)), driftBy(judge.at(CLOSED_KEY, pointer))];
  return (value) => ({ violations: open(value), drift: closed(value) });
}

describe.each(apis)("the one compilation of $name", ({ bundle }) => {
  const { document, api, examples } = bundle;
  const answers = listOperations(document).flatMap((operation) =>
    responseBodies(operation).map(([status, { pointer }]) => ({ id: operation.id, status, pointer })),
  );

  test.each(answers)("says of $status of $id in both worlds what the documents of both say", async (answer) => {
    const { id, status, pointer } = answer;
    const validators = (await import(`../../generated/${api.name}/validators.ts`)) as Record<
      string,
      { readonly responses: Readonly<Record<string, ResponseValidator<unknown>>> }
    >;
    const compiled = validators[id]!.responses[status]!;
    const expected = byTwoDocuments(bundle, pointer);
    const says = (value: unknown): void => {
      const checked = compiled.validate(value);
      const said = { violations: checked.ok ? [] : checked.violations, drift: compiled.drift(value) };
      expect(said).toEqual(expected(value));
    };
    for (const example of examples) if (example.operationId === id && example.part === status) says(example.value);
    const values = valuesNear(document, resolvePointer(document, pointer) as Schema);
    fc.assert(fc.property(values, says), { numRuns: 100 });
  });
});

const TEXT = { type: "string" };
const BASE = { type: "object", properties: { a: TEXT } };
const ref = (name: string): object => ({ $ref: `#/components/schemas/${name}` });

/** What the documents of the vendors do not have, and others may. */
const SCHEMAS: readonly (readonly [title: string, schemas: Readonly<Record<string, object>>])[] = [
  ["an object that extends another", { Thing: { ...BASE, allOf: [ref("Base")], properties: { b: TEXT } } }],
  ["an object of two parts", { Thing: { allOf: [ref("Base"), { type: "object", properties: { b: TEXT } }] } }],
  [
    "an object that is used for itself and extended",
    { Thing: { properties: { b: ref("Base"), c: { allOf: [ref("Base")], properties: { b: TEXT } } } } },
  ],
  ["one of two objects", { Thing: { type: "object", properties: { c: TEXT }, anyOf: [ref("Base"), ref("Other")] } }],
  ["exactly one of two objects", { Thing: { properties: { c: TEXT }, oneOf: [ref("Base"), { required: ["c"] }] } }],
  ["an object that holds itself", { Thing: { properties: { b: TEXT }, anyOf: [ref("Parent"), ref("Base")] } }],
  ["names by pattern", { Thing: { properties: { a: TEXT }, patternProperties: { "^b": TEXT } } }],
  [
    "members that need others",
    { Thing: { properties: { a: TEXT, b: TEXT }, dependentSchemas: { a: { required: ["b"] } } } },
  ],
  [
    "an open enum that begins with any text",
    { Thing: { properties: { a: { anyOf: [TEXT, { ...TEXT, enum: ["a"] }] } } } },
  ],
  [
    "an open enum that may be null",
    { Thing: { properties: { a: { anyOf: [{ ...TEXT, enum: ["a"] }, TEXT, { type: "null" }] } } } },
  ],
  [
    "an object that the document itself closes around an open one",
    { Thing: { unevaluatedProperties: false, anyOf: [ref("Base"), ref("Other")] } },
  ],
  [
    "an object that the document itself closes around one of all",
    { Thing: { unevaluatedProperties: false, oneOf: [ref("Large"), TEXT] } },
  ],
  [
    "an object of which the document says what else it may have",
    { Thing: { properties: { a: TEXT }, unevaluatedProperties: { type: "integer" } } },
  ],
  [
    "a list of which the document knows all items",
    { Thing: { type: "array", prefixItems: [ref("Base")], unevaluatedItems: false } },
  ],
];

test.each(SCHEMAS)("%s is in both worlds what it is in the documents of both", async (_, { Thing }) => {
  const large = { type: "object", properties: { a: TEXT }, additionalProperties: TEXT };
  const parent = { type: "object", properties: { a: ref("Thing") }, required: ["a"] };
  const schemas = {
    Base: BASE,
    Other: { properties: { b: TEXT }, required: ["b"] },
    Large: large,
    Parent: parent,
    Thing,
  };
  const bundle = await loadBundle(scratchApi({ "openapi.yaml": smallDocument({ schemas }) }));
  const compiled = bareJudge(bundle).at(DOCUMENT_KEY, "#/components/schemas/Thing");
  const expected = byTwoDocuments(bundle, "#/components/schemas/Thing");
  const value = fc.letrec((tie) => ({
    value: fc.oneof({ depthSize: "small" }, tie("text"), tie("object")),
    text: fc.constantFrom<unknown>("a", "b", 1, null, []),
    object: fc.dictionary(fc.constantFrom("a", "b", "c", "d"), tie("value"), { maxKeys: 4 }),
  })).value;
  const values = fc.oneof(value, fc.array(value, { maxLength: 2 }));
  fc.assert(
    fc.property(values, (given) => {
      const said = { violations: violationsBy(compiled)(given), drift: driftBy(compiled)(given) };
      expect(sorted(said)).toEqual(sorted(expected(given)));
    }),
    { numRuns: 300 },
  );
});

/** Beside some keywords Ajv tells of unknown members first, and of the others after it. */
function sorted({ violations, drift }: Verdict): Verdict {
  const byText = (a: object, b: object): number => JSON.stringify(a).localeCompare(JSON.stringify(b));
  return { violations: violations.toSorted(byText), drift: drift.toSorted(byText) };
}
