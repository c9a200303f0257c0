import { rule } from "../lib/rule.js";
import { schemas } from "../lib/walk.js";

export default rule("An enum has values.", function* (document) {
  for (const { value, path } of schemas(document)) {
    if (!Array.isArray(value.enum) || value.enum.length > 0) continue;
    yield { path: [...path, "enum"], message: "An empty enum takes no value at all. List the values or remove it." };
  }
});
