import { oas3_1 } from "../lib/formats.js";
import { rule } from "../lib/rule.js";
import { nodes } from "../lib/walk.js";

/** Keywords that are commonly a boolean, and are understood so. `items: false` closes a tuple. */
const USUAL = new Set(["additionalProperties", "unevaluatedProperties", "unevaluatedItems"]);

// Several generators crash on a boolean in the place of a schema.
export default rule(
  "A schema is an object, not a boolean.",
  function* (document) {
    for (const { value, path, keyword } of nodes(document, "schema")) {
      if (typeof value !== "boolean" || USUAL.has(keyword) || (keyword === "items" && !value)) continue;
      const advice = value ? "Write a schema with a description and no type." : "Leave the member out.";
      yield { path, message: `\`${value}\` is no schema for many tools. ${advice}` };
    }
  },
  [oas3_1],
);
