import { rule } from "../lib/rule.js";
import { schemas } from "../lib/walk.js";

export default rule("Members stand in a branch of `allOf`, and not beside it.", function* (document) {
  for (const { value, path, conditional } of schemas(document)) {
    if (!Array.isArray(value.allOf) || conditional) continue;
    for (const keyword of ["properties", "required"]) {
      if (value[keyword] !== undefined) {
        yield {
          path: [...path, keyword],
          message: `Generators drop \`${keyword}\` beside \`allOf\`. Move it into a branch.`,
        };
      }
    }
  }
});
