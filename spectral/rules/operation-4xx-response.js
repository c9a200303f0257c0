import { operations } from "../lib/operations.js";
import { rule } from "../lib/rule.js";
import { isObject } from "../lib/walk.js";

export default rule("An operation declares how it answers a bad call.", function* (document) {
  for (const { value, path } of operations(document)) {
    if (path[0] !== "paths" || !isObject(value.responses)) continue;
    if (!Object.keys(value.responses).some((status) => status.startsWith("4"))) {
      yield { path: [...path, "responses"], message: "No 4xx answer is declared. Add the ones that a bad call gets." };
    }
  }
});
