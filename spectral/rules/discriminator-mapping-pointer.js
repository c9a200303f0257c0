import { mappings } from "../lib/discriminators.js";
import { refPath, valueAt } from "../lib/refs.js";
import { rule } from "../lib/rule.js";

/**
 * Whether a mapping names a component by its name alone.
 *
 * @param {any} document
 * @param {unknown} target
 */
const isBareName = (document, target) =>
  typeof target === "string" && valueAt(document, ["components", "schemas", target]) !== undefined;

// A bare schema name is legal and crashes type generators.
export default rule("A discriminator mapping names its schemas by full pointers.", function* (document) {
  for (const { target, path } of mappings(document)) {
    if (refPath(target) === undefined && isBareName(document, target)) {
      yield { path, message: `The mapping is no full pointer. Write \`#/components/schemas/${target}\`.` };
    }
  }
});
