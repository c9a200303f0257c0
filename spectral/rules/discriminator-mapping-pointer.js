import { refPath, valueAt } from "../lib/refs.js";
import { rule } from "../lib/rule.js";
import { isObject, schemas } from "../lib/walk.js";

// A bare schema name is legal and crashes type generators.
export default rule("A discriminator mapping names its schemas by full pointers.", function* (document) {
  for (const { value, path } of schemas(document)) {
    const mapping = value.discriminator?.mapping;
    if (!isObject(mapping)) continue;
    for (const [tag, target] of Object.entries(mapping)) {
      const at = [...path, "discriminator", "mapping", tag];
      const pointer = refPath(target);
      if (!pointer) {
        yield { path: at, message: "The mapping is no full pointer. Write `#/components/schemas/Name`." };
      } else if (!isObject(valueAt(document, pointer))) {
        yield { path: at, message: "The mapping leads nowhere. Correct the name of the schema." };
      }
    }
  }
});
