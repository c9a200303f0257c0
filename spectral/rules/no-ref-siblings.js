import { rule } from "../lib/rule.js";
import { nodes } from "../lib/walk.js";

/** What may stand beside a reference that is no schema; a path item has rules of its own. */
const ALLOWED = new Set(["$ref", "summary", "description"]);

export default rule("Nothing stands beside a reference that tools drop.", function* (document) {
  for (const { kind, value, path } of nodes(document)) {
    if (kind === "schema" || kind === "pathItem" || typeof value.$ref !== "string") continue;
    for (const keyword of Object.keys(value)) {
      if (ALLOWED.has(keyword) || keyword.startsWith("x-")) continue;
      yield {
        path: [...path, keyword],
        message: `\`${keyword}\` beside \`$ref\` is dropped. Move it to what is referenced.`,
      };
    }
  }
});
