import { mappedPath } from "../lib/discriminators.js";
import { rule } from "../lib/rule.js";
import { isObject, schemas } from "../lib/walk.js";

export default rule("A discriminator mapping has a tag for each branch.", function* (document) {
  for (const { value, path } of schemas(document)) {
    const mapping = value.discriminator?.mapping;
    const branches = [value.oneOf, value.anyOf].find(Array.isArray);
    if (!isObject(mapping) || !branches) continue;
    const mapped = new Set(Object.values(mapping).map((target) => mappedPath(target)?.join("/") ?? target));
    for (const branch of branches) {
      const ref = branch?.$ref;
      if (typeof ref !== "string" || mapped.has(mappedPath(ref)?.join("/") ?? ref)) continue;
      yield {
        path: [...path, "discriminator", "mapping"],
        message: `No tag leads to ${ref.split("/").at(-1)}, which is a branch. Add it to the mapping.`,
      };
    }
  }
});
