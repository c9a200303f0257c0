import { deref, reach } from "../lib/refs.js";
import { rule } from "../lib/rule.js";
import { isObject } from "../lib/walk.js";

// By the specification the requirement holds for responses only, and generators ask it of callers all the same.
export default rule("Nothing is required in a request that only a response has.", function* (document) {
  for (const { value, path } of reach(document, "request")) {
    if (!Array.isArray(value.required) || !isObject(value.properties)) continue;
    for (const [index, name] of value.required.entries()) {
      const property = Object.hasOwn(value.properties, name) ? value.properties[name] : undefined;
      if (property?.readOnly !== true && deref(document, property).value?.readOnly !== true) continue;
      yield {
        path: [...path, "required", index],
        message: `\`${name}\` is read-only and required in a request. Give requests a schema of their own.`,
      };
    }
  }
});
