import { isJson } from "../../shared/media-type.js";
import { parsePointer } from "../../shared/pointer.js";
import { deref } from "./refs.js";
import { isObject } from "./walk.js";

/**
 * Whether a schema knows the member that a JSON pointer names: through references, combinations, arrays and open maps.
 *
 * @param {unknown} document
 * @param {unknown} schema
 * @param {string} pointer
 */
export function knowsMember(document, schema, pointer) {
  return knows(document, schema, parsePointer(pointer), new Set());
}

/**
 * @param {unknown} document
 * @param {unknown} written
 * @param {string[]} segments
 * @param {Set<unknown>} above schemas of the same depth, against circles
 * @returns {boolean}
 */
function knows(document, written, segments, above) {
  const schema = deref(document, written).value;
  if (!isObject(schema) || above.has(schema)) return false;
  const [first, ...rest] = segments;
  if (first === undefined) return true;
  if (isObject(schema.properties) && Object.hasOwn(schema.properties, first)) {
    return knows(document, schema.properties[first], rest, new Set());
  }
  if (/^(0|[1-9]\d*)$/.test(first) && schema.items !== undefined) return knows(document, schema.items, rest, new Set());
  if (schema.additionalProperties === true) return true;
  if (isObject(schema.additionalProperties)) return knows(document, schema.additionalProperties, rest, new Set());
  const branches = [schema.allOf, schema.anyOf, schema.oneOf].filter(Array.isArray).flat();
  const seen = new Set(above).add(schema);
  return branches.some((branch) => knows(document, branch, segments, seen));
}

/**
 * The schemas of the JSON bodies of a request body or response.
 *
 * @param {unknown} document
 * @param {unknown} holder
 * @returns {unknown[]}
 */
export function jsonSchemas(document, holder) {
  const content = deref(document, holder).value?.content;
  if (!isObject(content)) return [];
  return Object.entries(content)
    .filter(([type, media]) => isJson(type) && isObject(media) && media.schema !== undefined)
    .map(([, media]) => media.schema);
}
