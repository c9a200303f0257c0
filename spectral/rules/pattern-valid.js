import { rule } from "../lib/rule.js";
import { isObject, schemas } from "../lib/walk.js";

/**
 * A sign may be escaped that needs it not, as in `\-`. The flag `u` refuses this, and without the flag too much is taken.
 *
 * @param {string} text
 */
const strict = (text) => text.replaceAll(/\\([!-/:-@[-^`{-~])/g, (_, sign) => `\\x${sign.charCodeAt(0).toString(16)}`);

const isPattern = (/** @type {string} */ text) => {
  try {
    return Boolean(new RegExp(strict(text), "u"));
  } catch {
    return false;
  }
};

export default rule("A pattern is a regular expression.", function* (document) {
  const message = "This is no regular expression of ECMA-262, so nothing can be checked by it. Correct it.";
  for (const { value, path } of schemas(document)) {
    if (typeof value.pattern === "string" && !isPattern(value.pattern)) yield { path: [...path, "pattern"], message };
    for (const key of Object.keys(isObject(value.patternProperties) ? value.patternProperties : {})) {
      if (!isPattern(key)) yield { path: [...path, "patternProperties", key], message };
    }
  }
});
