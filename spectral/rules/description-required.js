import { deref } from "../lib/refs.js";
import { rule } from "../lib/rule.js";
import { isObject, nodes } from "../lib/walk.js";

const KINDS = new Set(["parameter", "header", "response"]);

const isText = (/** @type {unknown} */ value) => typeof value === "string" && value.trim() !== "";

/** A single constant says all of itself. */
const isConstant = (/** @type {any} */ schema) =>
  schema.const !== undefined || (Array.isArray(schema.enum) && schema.enum.length === 1);

/**
 * Whether a schema only wraps one reference, for a null or for a sibling, to something that is described.
 *
 * @param {unknown} document
 * @param {any} schema
 */
function wrapsDescribed(document, schema) {
  const branches = [schema.allOf, schema.anyOf, schema.oneOf].filter(Array.isArray).flat();
  const others = branches.filter((branch) => branch?.type !== "null");
  if (others.length !== 1 || typeof others[0]?.$ref !== "string") return false;
  return isText(deref(document, others[0]).value?.description);
}

export default rule(
  "Parameters, headers, responses, properties and component schemas are described.",
  function* (document) {
    for (const { kind, value, path, keyword, conditional } of nodes(document)) {
      if (!isObject(value) || value.$ref !== undefined || conditional) continue;
      const isNamed = kind === "schema" && (keyword === "properties" || keyword === "schemas");
      if (!KINDS.has(kind) && !isNamed) continue;
      if (isText(value.description)) continue;
      if (kind === "schema" && (isText(value.title) || isConstant(value) || wrapsDescribed(document, value))) continue;
      const what = kind === "schema" && keyword === "properties" ? "property" : kind;
      yield { path, message: `The ${what} has no description. Say what it means.` };
    }
  },
);
