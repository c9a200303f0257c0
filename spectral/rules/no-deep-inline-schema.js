import { rule } from "../lib/rule.js";
import { schemas } from "../lib/walk.js";

/** How many objects may stand inside of one another before the innermost needs a name. */
const DEPTH = 3;

const isInlineObject = (/** @type {any} */ schema) => Object.keys(schema?.properties ?? {}).length > 0;

// Generators name such a type after its way, or repeat it in each place.
export default rule("An object deep inside of others is a component.", function* (document) {
  /** @type {Map<string, number>} */
  const depths = new Map();
  for (const { value, path } of schemas(document)) {
    const above = depthAbove(depths, path);
    const depth = above + (isInlineObject(value) ? 1 : 0);
    depths.set(JSON.stringify(path), depth);
    if (depth === DEPTH + 1 && depth > above) {
      yield { path, message: `Objects ${DEPTH} deep hold this one. Make it a component, so that its type has a name.` };
    }
  }
});

/**
 * @param {Map<string, number>} depths of the schemas above, which are walked first
 * @param {(string | number)[]} path
 */
function depthAbove(depths, path) {
  for (const steps of [1, 2]) {
    const known = depths.get(JSON.stringify(path.slice(0, -steps)));
    if (known !== undefined) return known;
  }
  return 0;
}
