import { openEnum } from "../lib/enums.js";
import { reach } from "../lib/refs.js";
import { rule } from "../lib/rule.js";

// Where `x-evidence` says that the request is inferred, a closed list would claim too much.
export default rule("An enum in a request takes the known values only.", function* (document) {
  for (const { kind, value, path, inferred } of reach(document, "request")) {
    if (kind === "schema" && !inferred && openEnum(value) !== undefined) {
      yield {
        path: [...path, "anyOf"],
        message: "This enum takes every misspelt value in a request. Keep the branch with the known values only.",
      };
    }
  }
});
