import { isObject } from "./walk.js";

/** What a branch may say beside its type and still take every value of that type. */
const HARMLESS = new Set(
  "type format title description deprecated example examples default readOnly writeOnly externalDocs $comment".split(
    " ",
  ),
);

/**
 * @typedef {object} OpenEnum
 * @property {readonly (string | number | boolean | null)[]} values the known ones
 * @property {string} type of the known values and of all others
 * @property {Record<string, unknown>} known the branch with the known values
 * @property {Record<string, unknown>} free the branch that takes every value of the type
 * @property {readonly unknown[]} others further branches, such as one for null
 */

/**
 * The parts of an enum that may grow: `anyOf: [{ type: string, enum: [a, b] }, { type: string }]`, in any order and of
 * any type, with further branches; undefined for every other schema.
 *
 * @param {unknown} schema
 * @returns {OpenEnum | undefined}
 */
export function openEnum(schema) {
  if (!isObject(schema) || !Array.isArray(schema.anyOf)) return undefined;
  const known = schema.anyOf.find((branch) => isObject(branch) && Array.isArray(branch.enum));
  if (known === undefined || typeof known.type !== "string") return undefined;
  const free = schema.anyOf.find((branch) => isObject(branch) && branch.type === known.type && isFree(branch));
  if (free === undefined) return undefined;
  const others = schema.anyOf.filter((branch) => branch !== known && branch !== free);
  return { values: known.enum, type: known.type, known, free, others };
}

/**
 * Whether a branch is `{ type: null }`.
 *
 * @param {unknown} branch
 */
export const isNull = (branch) => isObject(branch) && branch.type === "null";

/** @param {Record<string, unknown>} branch */
const isFree = (branch) => Object.keys(branch).every((key) => HARMLESS.has(key) || key.startsWith("x-"));

/**
 * The keyword by which a schema lists all the values that it takes, `enum` or a choice of constants, and their type.
 * A tag has one value and a boolean no third one: neither is a list.
 *
 * @param {any} schema
 * @returns {{ keyword: "enum" | "oneOf" | "anyOf", type: string } | undefined}
 */
export function closedList(schema) {
  if (!isObject(schema)) return undefined;
  if (Array.isArray(schema.enum)) return listOf("enum", schema.enum);
  for (const keyword of /** @type {const} */ (["oneOf", "anyOf"])) {
    const branches = schema[keyword];
    if (!Array.isArray(branches)) continue;
    const named = branches.filter((branch) => isObject(branch) && branch.type !== "null");
    if (named.every((branch) => branch.const !== undefined))
      return listOf(
        keyword,
        named.map((branch) => branch.const),
      );
  }
  return undefined;
}

/**
 * @param {"enum" | "oneOf" | "anyOf"} keyword
 * @param {unknown[]} values
 */
function listOf(keyword, values) {
  const known = values.filter((value) => value !== null);
  if (known.length < 2 || known.every((value) => typeof value === "boolean")) return undefined;
  const numeric = known.every((value) => typeof value === "number");
  const type = !numeric ? "string" : known.every(Number.isInteger) ? "integer" : "number";
  return { keyword, type };
}
