import { oas3_1 } from "../lib/formats.js";
import { rule } from "../lib/rule.js";
import { schemas } from "../lib/walk.js";

/** What generators keep, or need not know. */
const HARMLESS = new Set(
  "$ref $comment title summary description default deprecated example examples readOnly writeOnly externalDocs xml".split(
    " ",
  ),
);

export default rule(
  "Nothing that shapes a schema stands beside its reference.",
  function* (document) {
    for (const { value, path } of schemas(document)) {
      if (typeof value.$ref !== "string") continue;
      const dropped = Object.keys(value).find((keyword) => !HARMLESS.has(keyword) && !keyword.startsWith("x-"));
      if (dropped === undefined) continue;
      yield {
        path: [...path, dropped],
        message: `Generators drop \`${dropped}\` beside \`$ref\`. Put the reference into \`allOf\`.`,
      };
    }
  },
  [oas3_1],
);
