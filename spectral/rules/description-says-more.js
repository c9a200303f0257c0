import { rule } from "../lib/rule.js";
import { nodes } from "../lib/walk.js";

const FILLERS = new Set("a an the of is this its for property field parameter value object schema".split(" "));

/** The words of a name or a sentence, in any case, without those that say nothing. */
const wordsOf = (/** @type {string} */ text) =>
  text
    .replaceAll(/([a-z0-9])([A-Z])/g, "$1 $2")
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "" && !FILLERS.has(word));

export default rule("A description says more than the name does.", function* (document) {
  for (const { kind, value, path, keyword } of nodes(document)) {
    if (typeof value.description !== "string") continue;
    const isNamed = kind === "schema" && (keyword === "properties" || keyword === "schemas");
    if (!isNamed && kind !== "parameter" && kind !== "header") continue;
    const known = new Set(wordsOf(`${kind === "parameter" ? value.name : path.at(-1)}`));
    const said = wordsOf(value.description);
    if (said.length > 0 && said.every((word) => known.has(word))) {
      yield {
        path: [...path, "description"],
        message: "The description repeats the name. Say what the value means, where it comes from, or its unit.",
      };
    }
  }
});
