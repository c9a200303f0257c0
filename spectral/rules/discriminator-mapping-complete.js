import { mappedPath } from "../lib/discriminators.js";
import { deref } from "../lib/refs.js";
import { rule } from "../lib/rule.js";
import { isObject, schemas } from "../lib/walk.js";

/**
 * Whether a branch states its own name as its tag, which needs no entry.
 *
 * @param {unknown} document
 * @param {any} branch
 * @param {string} tag
 */
function isTaggedByName(document, branch, tag) {
  const property = deref(document, deref(document, branch).value?.properties?.[tag]).value;
  const values = Array.isArray(property?.enum) ? property.enum : [property?.const];
  return values.includes(nameOf(branch.$ref));
}

const nameOf = (/** @type {string} */ ref) => ref.split("/").at(-1);

export default rule("A discriminator mapping has a tag for each branch.", function* (document) {
  for (const { value, path } of schemas(document)) {
    const mapping = value.discriminator?.mapping;
    const branches = [value.oneOf, value.anyOf].find(Array.isArray);
    if (!isObject(mapping) || !branches) continue;
    const mapped = new Set(Object.values(mapping).map((target) => mappedPath(target)?.join("/") ?? target));
    for (const branch of branches) {
      const ref = branch?.$ref;
      if (typeof ref !== "string" || mapped.has(mappedPath(ref)?.join("/") ?? ref)) continue;
      if (isTaggedByName(document, branch, value.discriminator.propertyName)) continue;
      yield {
        path: [...path, "discriminator", "mapping"],
        message: `The mapping has no tag for ${nameOf(ref)}, which is a branch. Add it.`,
      };
    }
  }
});
