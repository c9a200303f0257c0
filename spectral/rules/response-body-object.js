import { isJson } from "../../shared/media-type.js";
import { deref, reach } from "../lib/refs.js";
import { rule } from "../lib/rule.js";
import { isObject } from "../lib/walk.js";

/**
 * Whether a schema takes something else than an object. A schema that states no type is let through.
 *
 * @param {unknown} document
 * @param {unknown} written
 * @param {Set<unknown>} above
 * @returns {boolean}
 */
function takesOther(document, written, above = new Set()) {
  const schema = deref(document, written).value;
  if (!isObject(schema) || above.has(schema)) return false;
  if (schema.type !== undefined) return [schema.type].flat().some((type) => type !== "object");
  const seen = new Set(above).add(schema);
  const branches = [schema.anyOf, schema.oneOf].find(Array.isArray) ?? [];
  return branches.some((branch) => takesOther(document, branch, seen));
}

export default rule("The JSON body of a response is an object, which can grow.", function* (document) {
  for (const { kind, value, path } of reach(document, "response")) {
    if (kind === "mediaType" && isJson(`${path.at(-1)}`) && takesOther(document, value.schema)) {
      yield {
        path: [...path, "schema"],
        message: "The body is not always an object, so nothing can be added to it. Put the value into a member.",
      };
    }
  }
});
