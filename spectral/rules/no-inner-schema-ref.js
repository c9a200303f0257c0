import { oas3_1 } from "../lib/formats.js";
import { rule } from "../lib/rule.js";
import { schemas } from "../lib/walk.js";

const KEYWORDS = ["$defs", "$anchor", "$dynamicAnchor", "$dynamicRef"];

/** A component by its name, or a file. */
const isPlain = (/** @type {unknown} */ ref) =>
  typeof ref !== "string" || !ref.startsWith("#") || /^#\/components\/schemas\/[^/]+$/.test(ref);

// Generators crash on anchors, and make wrong types of `$defs` and of references to the inside of something.
export default rule(
  "A schema is referenced as a whole component.",
  function* (document) {
    for (const { value, path } of schemas(document)) {
      for (const keyword of KEYWORDS) {
        if (value[keyword] !== undefined) {
          yield {
            path: [...path, keyword],
            message: `Tools fail on \`${keyword}\`. Move the schema to components.schemas.`,
          };
        }
      }
      if (!isPlain(value.$ref)) {
        yield {
          path: [...path, "$ref"],
          message: "Tools fail on this reference. Move its target to components.schemas.",
        };
      }
    }
  },
  [oas3_1],
);
