import { oas3_1 } from "../lib/formats.js";
import { rule } from "../lib/rule.js";
import { schemas } from "../lib/walk.js";

export default rule(
  "Null is a type, not a constant.",
  function* (document) {
    for (const { value, path } of schemas(document)) {
      if (value.const === null) {
        yield { path: [...path, "const"], message: "Generators lose `const: null`. Write `type: 'null'`." };
      }
    }
  },
  [oas3_1],
);
