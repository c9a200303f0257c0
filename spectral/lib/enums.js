import { isObject } from "./walk.js";

/** What a branch may say beside its type and still take every value of that type. */
const HARMLESS = new Set(["type", "description", "title", "deprecated", "example", "examples", "default"]);

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
