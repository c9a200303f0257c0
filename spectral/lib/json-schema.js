import { refPath, valueAt } from "./refs.js";
import { isObject, SCHEMA_SHAPES } from "./walk.js";

/** @typedef {"request" | "response" | "both"} Side */

const isCount = (/** @type {any} */ value) => Number.isInteger(value) && value >= 0;
const isNumber = (/** @type {any} */ value) => typeof value === "number";
const isFlag = (/** @type {any} */ value) => typeof value === "boolean";
const TYPES = new Set(["null", "boolean", "object", "array", "number", "string", "integer"]);

const isPattern = (/** @type {any} */ text) => {
  try {
    return typeof text === "string" && Boolean(new RegExp(text, "u"));
  } catch {
    return false;
  }
};

/**
 * Keywords that a validator checks, each with the test whether its value is one. A wrong one has rules of its own; here
 * it is left out, so that it spoils no other check.
 *
 * @type {Record<string, (value: any) => boolean>}
 */
const ASSERTIONS = {
  type: (value) => [value].flat().length > 0 && [value].flat().every((type) => TYPES.has(type)),
  enum: (value) => Array.isArray(value) && value.length > 0,
  const: () => true,
  format: (value) => typeof value === "string",
  pattern: isPattern,
  required: (value) => Array.isArray(value) && value.every((name) => typeof name === "string"),
  dependentRequired: (value) => isObject(value) && Object.values(value).every(Array.isArray),
  uniqueItems: isFlag,
  multipleOf: (value) => isNumber(value) && value > 0,
  ...Object.fromEntries(["maximum", "minimum", "exclusiveMaximum", "exclusiveMinimum"].map((key) => [key, isNumber])),
  ...Object.fromEntries(
    "maxLength minLength maxItems minItems maxContains minContains maxProperties minProperties"
      .split(" ")
      .map((key) => [key, isCount]),
  ),
};

/** What is defined, or describes a text's content, says nothing of a value. */
const SHAPES = new Map(
  Object.entries(SCHEMA_SHAPES).filter(([keyword]) => keyword !== "$defs" && keyword !== "contentSchema"),
);

/**
 * Makes plain JSON Schemas of the schemas of a document. References become `$ref`s to keys that `keyOf` gives for the
 * schema they lead to; one that leads elsewhere takes everything.
 *
 * @param {any} document
 * @param {Side} side whose required members count: a request need not have what is read-only
 * @param {(target: Record<string, any>) => string} keyOf
 */
export function converter(document, side, keyOf) {
  const isOld = `${document.openapi}`.startsWith("3.0");
  const absent = side === "both" ? ["readOnly", "writeOnly"] : [side === "request" ? "readOnly" : "writeOnly"];

  /**
   * @param {any} schema
   * @returns {any}
   */
  function convert(schema) {
    if (!isObject(schema)) return typeof schema === "boolean" ? schema : true;
    if (typeof schema.$ref === "string" && isOld) return reference(schema.$ref);
    /** @type {Record<string, any>} */
    const plain = {};
    for (const [keyword, value] of Object.entries(schema)) {
      const shape = SHAPES.get(keyword);
      if (keyword === "$ref" && typeof value === "string") plain.allOf = [...(plain.allOf ?? []), reference(value)];
      else if (Object.hasOwn(ASSERTIONS, keyword) && ASSERTIONS[keyword]?.(value)) plain[keyword] = value;
      else if (shape === "one") plain[keyword] = convert(value);
      else if (shape === "list" && Array.isArray(value) && value.length > 0) {
        plain[keyword] = [...(plain[keyword] ?? []), ...value.map(convert)];
      } else if (shape === "map" && isObject(value)) {
        const known = Object.entries(value).filter(([key]) => keyword !== "patternProperties" || isPattern(key));
        plain[keyword] = Object.fromEntries(known.map(([key, part]) => [key, convert(part)]));
      }
    }
    return adapt(plain, schema);
  }

  /** @param {string} ref */
  function reference(ref) {
    const path = refPath(ref);
    const target = path && valueAt(document, path);
    return isObject(target) ? { $ref: keyOf(target) } : true;
  }

  /**
   * @param {Record<string, any>} plain
   * @param {Record<string, any>} schema
   */
  function adapt(plain, schema) {
    if (isObject(schema.properties) && plain.required) {
      const hidden = (/** @type {string} */ name) => absent.some((keyword) => flag(schema.properties[name], keyword));
      plain.required = plain.required.filter((/** @type {string} */ name) => !hidden(name));
    }
    // By a discriminator the tag decides, so that a value may well fit two of the branches.
    if (plain.oneOf && isObject(schema.discriminator)) {
      plain.allOf = [...(plain.allOf ?? []), { anyOf: plain.oneOf }];
      delete plain.oneOf;
    }
    for (const [key, bound] of [
      ["exclusiveMinimum", "minimum"],
      ["exclusiveMaximum", "maximum"],
    ]) {
      if (schema[/** @type {string} */ (key)] !== true || !isNumber(plain[/** @type {string} */ (bound)])) continue;
      plain[/** @type {string} */ (key)] = plain[/** @type {string} */ (bound)];
    }
    // Said in 3.1 too, where `no-nullable` tells of it: one cause, one finding.
    return schema.nullable === true ? { anyOf: [{ type: "null" }, plain] } : plain;
  }

  /**
   * @param {any} property
   * @param {string} keyword
   */
  function flag(property, keyword) {
    const target = isObject(property) && refPath(property.$ref);
    return property?.[keyword] === true || (target ? valueAt(document, target)?.[keyword] === true : false);
  }

  return convert;
}
