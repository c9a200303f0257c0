import { oas3_1 } from "../lib/formats.js";
import { rule } from "../lib/rule.js";
import { schemas } from "../lib/walk.js";

export default rule(
  "`nullable` means nothing in OpenAPI 3.1.",
  function* (document) {
    for (const { value, path } of schemas(document)) {
      if (value.nullable !== undefined) {
        yield {
          path: [...path, "nullable"],
          message: "`nullable` is ignored in 3.1. Add 'null' to `type` or to `anyOf`.",
        };
      }
    }
  },
  [oas3_1],
);
