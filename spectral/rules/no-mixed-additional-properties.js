import { rule } from "../lib/rule.js";
import { isObject, schemas } from "../lib/walk.js";

// TypeScript gets an intersection that no value satisfies.
export default rule("Known members do not stand beside typed unknown ones.", function* (document) {
  for (const { value, path } of schemas(document)) {
    if (!isObject(value.properties) || Object.keys(value.properties).length === 0) continue;
    if (isObject(value.additionalProperties) && Object.keys(value.additionalProperties).length > 0) {
      yield {
        path: [...path, "additionalProperties"],
        message: "Known members beside typed others make a type that nothing fits. Write `additionalProperties: true`.",
      };
    }
  }
});
