import { rule } from "../lib/rule.js";
import { isObject, nodes } from "../lib/walk.js";

const KINDS = new Set(["parameter", "header", "response"]);

export default rule(
  "Parameters, headers, responses, properties and component schemas are described.",
  function* (document) {
    for (const node of nodes(document)) {
      const { kind, value, path, keyword, conditional } = node;
      if (!isObject(value) || value.$ref !== undefined || conditional) continue;
      const isNamed = kind === "schema" && (keyword === "properties" || keyword === "schemas");
      if (!KINDS.has(kind) && !isNamed) continue;
      if (typeof value.description === "string" && value.description.trim() !== "") continue;
      const what = kind === "schema" && keyword === "properties" ? "property" : kind;
      yield { path, message: `The ${what} has no description. Say what it means.` };
    }
  },
);
