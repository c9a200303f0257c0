import { deref } from "../lib/refs.js";
import { rule } from "../lib/rule.js";
import { isObject, nodes } from "../lib/walk.js";

const isStructure = (/** @type {any} */ schema) =>
  isObject(schema) &&
  (isObject(schema.properties) || [schema.type].flat().some((type) => /^(object|array)$/.test(type)));

export default rule("A body with members is sent as JSON, not as plain text.", function* (document) {
  for (const { value, path } of nodes(document, "mediaType")) {
    if (!/^text\/(plain|html)\b/i.test(`${path.at(-1)}`)) continue;
    if (isStructure(deref(document, value.schema).value)) {
      yield { path, message: `${path.at(-1)} has no members, its schema has. Write \`application/json\`.` };
    }
  }
});
