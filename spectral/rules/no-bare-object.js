import { rule } from "../lib/rule.js";
import { schemas } from "../lib/walk.js";

/** What gives an object its members, or leaves them to another schema. */
const MEMBERS =
  "properties patternProperties additionalProperties unevaluatedProperties $ref allOf anyOf oneOf enum const".split(
    " ",
  );

// Type generators take a bare object for one that has no members at all.
export default rule("An object schema says which members it has.", function* (document) {
  for (const { value, path, conditional } of schemas(document)) {
    if (conditional || ![value.type].flat().includes("object")) continue;
    if (!MEMBERS.some((keyword) => value[keyword] !== undefined)) {
      yield { path, message: "The object has no members. Add `properties`, or `additionalProperties: true` for any." };
    }
  }
});
