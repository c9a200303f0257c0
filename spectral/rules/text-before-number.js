import { rule } from "../lib/rule.js";
import { isObject, schemas } from "../lib/walk.js";

const isOf = (/** @type {string} */ type) => (/** @type {unknown} */ branch) =>
  isObject(branch) && [branch.type].flat().includes(type);

// Parsers that generators write try the branches in their order, and read digits in a text as a number.
export default rule("In a choice, text comes before numbers.", function* (document) {
  for (const { value, path, conditional } of schemas(document)) {
    if (conditional) continue;
    for (const keyword of ["anyOf", "oneOf"]) {
      if (!Array.isArray(value[keyword])) continue;
      const text = value[keyword].findIndex(isOf("string"));
      const before = value[keyword].slice(0, text);
      if (text > 0 && (before.some(isOf("integer")) || before.some(isOf("number")))) {
        yield {
          path: [...path, keyword, text],
          message: "Put the text before the number: generated parsers make a number of a text of digits.",
        };
      }
    }
  }
});
