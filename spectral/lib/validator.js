import Ajv2020 from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { tellingFaults } from "./faults.js";
import { converter } from "./json-schema.js";

/**
 * @typedef {import("./json-schema.js").Side} Side
 * @typedef {{ instancePath: string, schemaPath: string, keyword: string, message?: string, params: Record<string, any>, schema: any, data: unknown }} Fault
 */

/** Formats of OpenAPI, which say how a value is held and not what it is. */
const HELD = ["int32", "int64", "float", "double", "byte", "binary", "password"];

/**
 * Validates values against schemas of a document, recursive ones too. Each schema is compiled once, by itself, and only
 * when something asks for it: the work grows with the document and not with the number of ways through it.
 *
 * @param {any} document
 * @param {Side} side
 * @returns {(schema: Record<string, any>, value: unknown) => Fault[]} the faults of a value by a schema of the document
 */
export function validator(document, side) {
  const Ajv = /** @type {any} */ (Ajv2020).default ?? Ajv2020;
  const ajv = new Ajv({
    strict: false,
    allErrors: true,
    // Gives the branches of a choice, by which the nearest one is found.
    verbose: true,
    validateSchema: false,
    inlineRefs: false,
    // Shorter code would cost more time than the few examples of a schema save.
    code: { optimize: false },
    logger: false,
    formats: Object.fromEntries(HELD.map((name) => [name, true])),
  });
  /** @type {any} */ (addFormats.default ?? addFormats)(ajv);

  /** @type {Map<object, string>} */
  const keys = new Map();
  /** @type {[string, object][]} */
  const waiting = [];
  const keyOf = (/** @type {Record<string, any>} */ schema) => {
    let key = keys.get(schema);
    if (key === undefined) {
      key = `schema:${keys.size}`;
      keys.set(schema, key);
      waiting.push([key, schema]);
    }
    return key;
  };
  const convert = converter(document, side, keyOf);

  return (schema, value) => {
    const key = keyOf(schema);
    for (let next = waiting.pop(); next; next = waiting.pop()) ajv.addSchema(convert(next[1]), next[0]);
    const validate = ajv.getSchema(key);
    return validate(value) ? [] : tellingFaults(validate.errors, judge);
  };

  /**
   * @param {any} branch
   * @param {unknown} value
   * @returns {Fault[]}
   */
  function judge(branch, value) {
    const validate = ajv.compile(branch);
    return validate(value) ? [] : validate.errors;
  }
}
