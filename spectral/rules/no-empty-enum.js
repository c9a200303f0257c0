import { rule } from "../lib/rule.js";
import { schemas } from "../lib/walk.js";

export default rule("An enum has values, and none of them is empty.", function* (document) {
  for (const { value, path } of schemas(document)) {
    if (!Array.isArray(value.enum)) continue;
    if (value.enum.length === 0) {
      yield { path: [...path, "enum"], message: "An empty enum takes no value at all. List the values or remove it." };
    }
    for (const [index, item] of value.enum.entries()) {
      if (item === "") {
        yield {
          path: [...path, "enum", index],
          message: "Generators cannot name an empty value. Remove it, and allow it by `anyOf` with a string.",
        };
      }
    }
  }
});
