import { mappedPath, mappings } from "../lib/discriminators.js";
import { valueAt } from "../lib/refs.js";
import { rule } from "../lib/rule.js";
import { isObject } from "../lib/walk.js";

export default rule("A discriminator mapping leads to a schema.", function* (document) {
  for (const { target, path } of mappings(document)) {
    const pointer = mappedPath(target);
    if (pointer && !isObject(valueAt(document, pointer))) {
      yield { path, message: "The mapping leads nowhere. Correct the name of the schema." };
    }
  }
});
