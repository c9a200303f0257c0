import { change, type Operator } from "../mutant.js";
import { below, isObject, type SchemaObject } from "../schema.js";

const requiredOf = (schema: SchemaObject): readonly string[] => (schema.required as string[] | undefined) ?? [];
const membersOf = (schema: SchemaObject): string[] =>
  isObject(schema.properties) ? Object.keys(schema.properties) : [];

const isClosed = (schema: SchemaObject): boolean =>
  schema.unevaluatedProperties === false || schema.additionalProperties === false;

/** The values of a schema that lack a member. */
function without(schema: SchemaObject, name: string): SchemaObject {
  const required = requiredOf(schema).filter((other) => other !== name);
  if (!isClosed(schema) || !isObject(schema.properties)) return change(schema, [], { required });
  return change(schema, [], { required, properties: change(schema.properties, [name]) });
}

/** Drops one name from `required`. */
export const dropRequired: Operator = {
  name: "drop required",
  mutate: ({ schema }) =>
    requiredOf(schema).map((name) => ({
      detail: name,
      part: "/required",
      replacement: change(schema, [], { required: requiredOf(schema).filter((other) => other !== name) }),
      difference: without(schema, name),
      killer: `an invalid example without \`${name}\``,
    })),
};

/** Adds one declared member to `required`. */
export const makeRequired: Operator = {
  name: "make required",
  mutate: ({ schema }) =>
    membersOf(schema)
      .filter((name) => !requiredOf(schema).includes(name))
      .map((name) => ({
        detail: name,
        part: below("/properties", name),
        replacement: change(schema, [], { required: [...requiredOf(schema), name] }),
        difference: without(schema, name),
        killer: `a valid example without \`${name}\``,
      })),
};

/** Drops one member from `properties`. */
export const dropMember: Operator = {
  name: "drop member",
  mutate: ({ schema }) =>
    membersOf(schema).map((name) => ({
      detail: name,
      part: below("/properties", name),
      replacement: change(schema, [], { properties: change(schema.properties as SchemaObject, [name]) }),
      ...(isClosed(schema) ? { difference: change(schema, [], { required: [...requiredOf(schema), name] }) } : {}),
      killer: `a valid example with \`${name}\` where the object is closed, an invalid one with a wrong \`${name}\` where it is open`,
    })),
};
