import { rule } from "../lib/rule.js";
import { schemas } from "../lib/walk.js";

// The value becomes the name of a constant in generated code.
export default rule("No value of an enum is an empty text.", function* (document) {
  for (const { value, path } of schemas(document)) {
    if (!Array.isArray(value.enum)) continue;
    for (const [index, item] of value.enum.entries()) {
      if (item !== "") continue;
      yield {
        path: [...path, "enum", index],
        message: "Generators cannot name an empty value. Remove it, and allow it by `anyOf` with a string.",
      };
    }
  }
});
