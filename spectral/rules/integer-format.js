import { rule } from "../lib/rule.js";
import { schemas } from "../lib/walk.js";

export default rule("An integer states its size.", function* (document) {
  for (const { value, path, conditional } of schemas(document)) {
    if (conditional || ![value.type].flat().includes("integer")) continue;
    if (value.format === undefined && value.enum === undefined && value.const === undefined) {
      yield { path, message: "The integer has no size. Add `format: int32` or `format: int64`." };
    }
  }
});
