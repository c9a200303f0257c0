import { declares } from "../lib/properties.js";
import { deref } from "../lib/refs.js";
import { rule } from "../lib/rule.js";
import { schemas } from "../lib/walk.js";

export default rule("Each branch of a discriminated choice declares the tag.", function* (document) {
  for (const { value, path } of schemas(document)) {
    const tag = value.discriminator?.propertyName;
    if (typeof tag !== "string") continue;
    const branches = [value.oneOf, value.anyOf].find(Array.isArray);
    if (!branches) {
      if (!declares(document, value, tag)) {
        yield {
          path: [...path, "discriminator", "propertyName"],
          message: `The schema has no property \`${tag}\`. Declare it, or correct the name.`,
        };
      }
      continue;
    }
    for (const [index, branch] of branches.entries()) {
      if (deref(document, branch).value?.type === "null" || declares(document, branch, tag)) continue;
      if (declares(document, { ...value, oneOf: undefined, anyOf: undefined }, tag)) continue;
      const keyword = branches === value.oneOf ? "oneOf" : "anyOf";
      yield {
        path: [...path, keyword, index],
        message: `This branch has no property \`${tag}\`, by which it is chosen. Declare it there.`,
      };
    }
  }
});
