import type { Interpreter } from "./interpreter.js";
import { ANNOTATIONS } from "./keywords.js";
import { equalJson, isObject, typesOf, type Schema, type SchemaObject } from "./schema.js";

const DEEPEST = 12;

/**
 * Proves that every value that `inner` accepts is accepted by `outer`, from their structure. False means that there is no
 * such proof, not that there is a value between them.
 */
export function isSubset(interpreter: Interpreter, inner: Schema, outer: Schema, depth = 0): boolean {
  if (inner === outer || inner === false || outer === true) return true;
  if (inner === true || outer === false || depth > DEEPEST) return false;
  const [a, b] = [deref(interpreter, inner), deref(interpreter, outer)];
  if (a === b || Object.keys(b).length === 0 || equalJson(a, b)) return true;
  const within = (left: Schema, right: Schema): boolean => isSubset(interpreter, left, right, depth + 1);
  if (isOnly(a, "anyOf")) return (a.anyOf as Schema[]).every((branch) => within(branch, b));
  if (isOnly(b, "anyOf")) return (b.anyOf as Schema[]).some((branch) => within(a, branch));
  if (Array.isArray(a.enum)) return a.enum.every((value) => interpreter.accepts(b, value));
  return typesFit(a, b) && Object.keys(b).every((keyword) => keywordFits(keyword, a, b, within));
}

function keywordFits(
  keyword: string,
  a: SchemaObject,
  b: SchemaObject,
  within: (left: Schema, right: Schema) => boolean,
): boolean {
  switch (keyword) {
    case "type":
      return true;
    case "required":
      return (b.required as string[]).every((name) => ((a.required as string[] | undefined) ?? []).includes(name));
    case "properties":
      return Object.entries(b.properties as Record<string, Schema>).every(([name, schema]) => {
        const own = (a.properties as Record<string, Schema> | undefined)?.[name];
        return own === undefined ? isClosed(a) : within(own, schema);
      });
    case "unevaluatedProperties":
      return (
        b[keyword] === false &&
        isClosed(a) &&
        Object.keys((a.properties as object | undefined) ?? {}).every((name) => declares(b, name))
      );
    case "items":
      return a.items !== undefined && within(a.items as Schema, b.items as Schema);
    default:
      return equalJson(a[keyword], b[keyword]);
  }
}

const isClosed = (schema: SchemaObject): boolean =>
  schema.unevaluatedProperties === false && schema.allOf === undefined;
const declares = (schema: SchemaObject, name: string): boolean =>
  isObject(schema.properties) && name in schema.properties;
const isOnly = (schema: SchemaObject, keyword: string): boolean =>
  schema[keyword] !== undefined && Object.keys(schema).length === 1;

function typesFit(a: SchemaObject, b: SchemaObject): boolean {
  const wanted = typesOf(b);
  const given = typesOf(a);
  if (wanted.length === 0) return true;
  return (
    given.length > 0 &&
    given.every((type) => wanted.includes(type) || (type === "integer" && wanted.includes("number")))
  );
}

/** Follows a lone `$ref` and drops what decides nothing, also the format that every whole number has. */
function deref(interpreter: Interpreter, schema: SchemaObject): SchemaObject {
  const whole = schema.format === "int64" && typesOf(schema).every((type) => type === "integer" || type === "null");
  const rest = Object.entries(schema).filter(
    ([name]) => !ANNOTATIONS.has(name) && !name.startsWith("x-") && !(whole && name === "format"),
  );
  if (rest.length === 1 && rest[0]![0] === "$ref") {
    const target = interpreter.resolve(schema.$ref as string);
    return typeof target === "boolean" ? {} : deref(interpreter, target);
  }
  return Object.fromEntries(rest);
}
