import { rule } from "../lib/rule.js";
import { isObject, schemas } from "../lib/walk.js";

/** A branch that only says which members must be there. */
const isRequiredOnly = (/** @type {unknown} */ branch) =>
  isObject(branch) &&
  Array.isArray(branch.required) &&
  Object.keys(branch).every((key) => /^(required|type)$/.test(key));

// Type generators turn the whole schema into `unknown`.
export default rule("A choice of required members is a choice of whole schemas.", function* (document) {
  for (const { value, path, conditional } of schemas(document)) {
    if (conditional) continue;
    for (const keyword of ["anyOf", "oneOf"]) {
      if (!Array.isArray(value[keyword])) continue;
      for (const [index, branch] of value[keyword].entries()) {
        if (isRequiredOnly(branch)) {
          yield {
            path: [...path, keyword, index],
            message: "A branch with `required` alone loses the type. Make each choice a named schema with its members.",
          };
        }
      }
    }
  }
});
