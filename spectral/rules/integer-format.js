import { rule } from "../lib/rule.js";
import { schemas } from "../lib/walk.js";

/** What tells how big a number can be. */
const SIZES = ["format", "maximum", "exclusiveMaximum", "enum", "const"];

export default rule("An integer states its size.", function* (document) {
  for (const { value, path, conditional } of schemas(document)) {
    if (conditional || ![value.type].flat().includes("integer")) continue;
    if (SIZES.every((keyword) => value[keyword] === undefined)) {
      yield { path, message: "The integer has no size. Add `format: int32`, `format: int64` or a `maximum`." };
    }
  }
});
