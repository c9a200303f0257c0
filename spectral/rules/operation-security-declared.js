import { operations } from "../lib/operations.js";
import { rule } from "../lib/rule.js";

export default rule("The security of an operation is stated, on it or at the root.", function* (document) {
  if (document.security !== undefined) return;
  for (const { value, path } of operations(document)) {
    if (path[0] === "paths" && value.security === undefined) {
      yield { path, message: "No security is stated. Add `security` here or at the root, `[]` if none is needed." };
    }
  }
});
