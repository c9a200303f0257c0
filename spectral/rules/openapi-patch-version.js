import { oas3_1 } from "../lib/formats.js";
import { rule } from "../lib/rule.js";

// Some tools have a list of versions, which ends at the first.
export default rule(
  "The version of OpenAPI is the first of its line.",
  function* (document) {
    const [, line] = /^(3\.\d+)\.[1-9]/.exec(document.openapi) ?? [];
    if (line !== undefined) {
      yield {
        path: ["openapi"],
        message: `Tools refuse a version that they do not list. Say ${line}.0: it has the same rules.`,
      };
    }
  },
  [oas3_1],
);
