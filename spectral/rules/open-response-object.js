import { reach } from "../lib/refs.js";
import { rule } from "../lib/rule.js";

const CLOSING = ["additionalProperties", "unevaluatedProperties"];

export default rule("An object in a response takes members that are not known yet.", function* (document) {
  for (const { kind, value, path } of reach(document, "response")) {
    if (kind !== "schema") continue;
    for (const keyword of CLOSING) {
      if (value[keyword] === false) {
        yield {
          path: [...path, keyword],
          message: `\`${keyword}: false\` breaks clients on the day of a new member. Remove it.`,
        };
      }
    }
  }
});
