import * as fc from "fast-check";
import type { OpenApiDocument, Schema } from "../../scripts/lib/openapi.js";
import { resolvePointer } from "../../src/pointer.js";

/** How many objects and lists deep a value goes; below stand the shortest values. */
const DEPTH = 6;

/**
 * Values such as a schema describes, in one of its branches or in parts of several, and nearly such: with members too many or
 * too few, with values that no enum lists, and with others altogether in some places.
 */
export function valuesNear(document: OpenApiDocument, schema: Schema, depth = DEPTH): fc.Arbitrary<unknown> {
  const likely = likelyValues(document, schema, depth);
  return fc.oneof({ weight: 30, arbitrary: likely }, { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 1 }) });
}

function likelyValues(document: OpenApiDocument, schema: Schema, depth: number): fc.Arbitrary<unknown> {
  const inside = (part: Schema): fc.Arbitrary<unknown> =>
    fc.constant(null).chain(() => valuesNear(document, part, depth - 1));
  if (schema.$ref !== undefined && schema.properties === undefined) {
    return likelyValues(document, resolvePointer(document, schema.$ref) as Schema, depth);
  }
  if (schema.enum !== undefined) return fc.oneof(fc.constantFrom(...schema.enum), fc.constant("unlisted"));
  if (schema["const"] !== undefined) return fc.constant(schema["const"]);
  const members = membersOf(document, schema);
  const branches = [...(schema.anyOf ?? []), ...(schema.oneOf ?? [])];
  if (branches.length > 0 && depth > 0) {
    const chosen = fc.constantFrom(...branches).chain((branch) => likelyValues(document, branch, depth - 1));
    return members.size === 0 ? chosen : fc.tuple(chosen, objects(members, inside)).map(([a, b]) => merged(a, b));
  }
  const type = [schema.type].flat();
  if (members.size > 0 || type.includes("object")) {
    if (depth <= 0) return fc.constant({});
    const { additionalProperties: more } = schema;
    const own = objects(members, inside);
    if (typeof more !== "object") return own;
    return fc
      .tuple(own, fc.dictionary(fc.string({ maxLength: 3 }), inside(more), { maxKeys: 2 }))
      .map(([a, b]) => merged(b, a));
  }
  if (type.includes("array"))
    return depth > 0 ? fc.array(inside(schema.items ?? {}), { maxLength: 2 }) : fc.constant([]);
  return fc.oneof(...type.map((name) => SCALARS[name ?? ""] ?? fc.jsonValue({ maxDepth: 1 })));
}

const SCALARS: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
  string: fc.oneof(
    fc.string({ maxLength: 5 }),
    fc.constantFrom("a@mail.example", "https://shop.example/", "2026-01-02T03:04:05Z"),
  ),
  integer: fc.integer(),
  number: fc.double({ noNaN: true }),
  boolean: fc.boolean(),
  null: fc.constant(null),
};

/** The members of an object and of those that it extends. */
function membersOf(document: OpenApiDocument, schema: Schema): Map<string, Schema> {
  const bases = [...(schema.allOf ?? []), ...(schema.$ref === undefined ? [] : [{ $ref: schema.$ref }])];
  const inherited = bases.flatMap((part) => {
    const base = part.$ref === undefined ? part : (resolvePointer(document, part.$ref) as Schema);
    return [...membersOf(document, base)];
  });
  return new Map([...inherited, ...Object.entries(schema.properties ?? {})]);
}

/** Objects with most of the members, and now and then one that nobody declared. */
function objects(
  members: ReadonlyMap<string, Schema>,
  inside: (schema: Schema) => fc.Arbitrary<unknown>,
): fc.Arbitrary<object> {
  const some = fc.subarray([...members.entries()], { minLength: Math.floor(members.size / 2) });
  return some.chain((chosen) => {
    const values = Object.fromEntries(chosen.map(([name, schema]) => [name, inside(schema)]));
    const extra = fc.oneof(
      { weight: 9, arbitrary: fc.constant({}) },
      { weight: 1, arbitrary: fc.constant({ undeclared: 1 }) },
    );
    return fc.tuple(fc.record(values), extra).map(([value, more]) => ({ ...value, ...more }));
  });
}

function merged(first: unknown, second: unknown): unknown {
  return { ...(first as object), ...(second as object) };
}
