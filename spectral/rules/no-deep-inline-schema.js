import { rule } from "../lib/rule.js";
import { schemas } from "../lib/walk.js";

/** How many objects may stand inside of one another before the innermost needs a name. */
const DEPTH = 3;

/** Keywords whose schemas are parts of the same object, and not inside of it. */
const PARTS = new Set(["allOf", "anyOf", "oneOf", "not", "if", "then", "else", "dependentSchemas"]);

const isInlineObject = (/** @type {any} */ schema) => Object.keys(schema?.properties ?? {}).length > 0;

/** @typedef {{ depth: number, isObject: boolean }} Level */

// Generators name such a type after its way, or repeat it in each place.
export default rule("An object deep inside of others is a component.", function* (document) {
  /** @type {Map<string, Level>} */
  const levels = new Map();
  for (const { value, path, keyword } of schemas(document)) {
    const above = levelAbove(levels, path);
    const isCounted = PARTS.has(keyword) && above.isObject;
    const isNew = isInlineObject(value) && !isCounted;
    const depth = above.depth + (isNew ? 1 : 0);
    levels.set(JSON.stringify(path), { depth, isObject: isNew || isCounted });
    if (isNew && depth === DEPTH + 1) {
      yield { path, message: `Objects ${DEPTH} deep hold this one. Make it a component, so that its type has a name.` };
    }
  }
});

/**
 * @param {Map<string, Level>} levels of the schemas above, which are walked first
 * @param {(string | number)[]} path
 * @returns {Level}
 */
function levelAbove(levels, path) {
  for (const steps of [1, 2]) {
    const known = levels.get(JSON.stringify(path.slice(0, -steps)));
    if (known !== undefined) return known;
  }
  return { depth: 0, isObject: false };
}
