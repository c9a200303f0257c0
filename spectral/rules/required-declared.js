import { declares } from "../lib/properties.js";
import { refPath, valueAt } from "../lib/refs.js";
import { rule } from "../lib/rule.js";
import { isObject, schemas } from "../lib/walk.js";

/** Keywords whose schemas speak of the same value as the schema that holds them. */
const LISTS = new Set(["allOf", "anyOf", "oneOf"]);
const SINGLE = new Set(["not", "if", "then", "else"]);

/**
 * The schemas that hold this one and speak of the same value.
 *
 * @param {unknown} document
 * @param {(string | number)[]} path
 * @returns {unknown[]}
 */
function holders(document, path) {
  const isItem = LISTS.has(`${path.at(-2)}`) || path.at(-2) === "dependentSchemas";
  if (!isItem && !SINGLE.has(`${path.at(-1)}`)) return [];
  const above = path.slice(0, isItem ? -2 : -1);
  return [valueAt(document, above), ...holders(document, above)];
}

/**
 * The schemas that use another one as a part of themselves, by `allOf` and the like, or beside a reference.
 *
 * @param {any} document
 */
function usersByTarget(document) {
  /** @type {Map<unknown, unknown[]>} */
  const users = new Map();
  for (const { value } of schemas(document)) {
    const own = Object.keys(value).length > 1 ? value : undefined;
    for (const part of [own, ...[value.allOf, value.anyOf, value.oneOf].filter(Array.isArray).flat()]) {
      const target = refPath(part?.$ref);
      if (!target) continue;
      const found = valueAt(document, target);
      users.set(found, [...(users.get(found) ?? []), value]);
    }
  }
  return users;
}

export default rule("What is required is declared.", function* (document) {
  const users = usersByTarget(document);
  for (const { value, path, keyword } of schemas(document)) {
    if (!Array.isArray(value.required)) continue;
    // A name of a property may be `not`; then its holder is no schema of the same value.
    const above = keyword === "properties" || keyword === "schemas" ? [] : holders(document, path);
    const family = new Set([value, ...above]);
    // What is added while it is walked is walked too: a user may be used in its turn.
    for (const schema of family) for (const user of users.get(schema) ?? []) family.add(user);
    for (const [index, name] of value.required.entries()) {
      if (
        typeof name !== "string" ||
        [...family].some((schema) => isObject(schema) && declares(document, schema, name))
      )
        continue;
      yield {
        path: [...path, "required", index],
        message: `\`${name}\` is required and no property of the schema. Declare it, or correct the name.`,
      };
    }
  }
});
