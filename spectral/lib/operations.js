import { deref, valueAt } from "./refs.js";
import { isObject, nodes } from "./walk.js";

/**
 * @typedef {import("./walk.js").Path} Path
 * @typedef {{ value: any, path: Path }} Place
 */

/**
 * All operations, those of webhooks and callbacks too.
 *
 * @param {unknown} document
 */
export const operations = (document) => nodes(document, "operation");

/**
 * The responses of an operation by status, references followed.
 *
 * @param {unknown} document
 * @param {Place} operation
 * @returns {Map<string, Place>}
 */
export function responsesOf(document, { value, path }) {
  if (!isObject(value.responses)) return new Map();
  return new Map(
    Object.entries(value.responses)
      .filter(([status]) => !status.startsWith("x-"))
      .map(([status, response]) => [status, deref(document, response, [...path, "responses", status])]),
  );
}

/**
 * Whether a response declares a header, in any letter case.
 *
 * @param {any} response
 * @param {string} name
 */
export const hasHeader = (response, name) =>
  isObject(response?.headers) && Object.keys(response.headers).some((key) => key.toLowerCase() === name.toLowerCase());

/**
 * Whether an operation declares a parameter, on itself or on its path.
 *
 * @param {unknown} document
 * @param {Place} operation
 * @param {string} place where the parameter stands: path, query or header
 * @param {string} name
 */
export function hasParameter(document, { value, path }, place, name) {
  const lists = [value.parameters, valueAt(document, path.slice(0, -1))?.parameters].filter(Array.isArray);
  return lists.flat().some((written) => {
    const parameter = deref(document, written).value;
    return isObject(parameter) && parameter.in === place && parameter.name === name;
  });
}
