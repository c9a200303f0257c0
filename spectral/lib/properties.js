import { deref } from "./refs.js";
import { isObject } from "./walk.js";

/**
 * Whether a schema, or one that it is put together from, declares a property. What lies outside of the document, or takes
 * any member of a type, may declare everything.
 *
 * @param {unknown} document
 * @param {unknown} written
 * @param {string} name
 * @param {Set<unknown>} [seen]
 * @returns {boolean}
 */
export function declares(document, written, name, seen = new Set()) {
  if (!isObject(written)) return written === true;
  if (seen.has(written)) return false;
  seen.add(written);
  if (isObject(written.properties) && Object.hasOwn(written.properties, name)) return true;
  if (isObject(written.additionalProperties) && Object.keys(written.additionalProperties).length > 0) return true;
  if (Object.keys(isObject(written.patternProperties) ? written.patternProperties : {}).some((key) => fits(key, name)))
    return true;
  if (typeof written.$ref === "string") {
    const { value } = deref(document, { $ref: written.$ref });
    // A reference that leads elsewhere stays what it is.
    if (!isObject(value) || value.$ref !== undefined || declares(document, value, name, seen)) return true;
  }
  const parts = [written.allOf, written.anyOf, written.oneOf].filter(Array.isArray).flat();
  const conditions = [written.then, written.else, ...Object.values(written.dependentSchemas ?? {})];
  return [...parts, ...conditions].some((part) => isObject(part) && declares(document, part, name, seen));
}

/**
 * @param {string} pattern
 * @param {string} name
 */
function fits(pattern, name) {
  try {
    return new RegExp(pattern, "u").test(name);
  } catch {
    return true;
  }
}
