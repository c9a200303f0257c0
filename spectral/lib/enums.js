import { isObject } from "./walk.js";

/** What a branch may say beside its type and still take every value of that type. */
const HARMLESS = new Set(
  "type format title description deprecated example examples default readOnly writeOnly externalDocs $comment".split(
    " ",
  ),
);

/**
 * The index of the branch with the known values, when a schema is an open enum:
 * `anyOf: [{ type: string, enum: [a, b] }, { type: string }]`.
 *
 * @param {any} schema
 * @returns {number | undefined}
 */
export function openEnumBranch(schema) {
  if (!isObject(schema) || !Array.isArray(schema.anyOf)) return undefined;
  const known = schema.anyOf.findIndex((branch) => isObject(branch) && Array.isArray(branch.enum));
  if (known < 0) return undefined;
  const { type } = schema.anyOf[known];
  const free = schema.anyOf.some((branch) => isObject(branch) && branch.type === type && isFree(branch));
  return type !== undefined && free ? known : undefined;
}

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
