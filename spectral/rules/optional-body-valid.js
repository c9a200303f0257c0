import { rule } from "../lib/rule.js";
import { isObject, nodes } from "../lib/walk.js";

export default rule("`x-optional-body: true` stands on a response that has a body.", function* (document) {
  for (const { kind, value, path } of nodes(document)) {
    const optional = value["x-optional-body"];
    if (optional === undefined) continue;
    const at = [...path, "x-optional-body"];
    if (kind !== "response" || !isObject(value.content)) {
      yield { path: at, message: "Only the body of a response can be optional. Move this there or remove it." };
    } else if (optional !== true) {
      yield { path: at, message: "The only value is `true`. Remove this where the body is always there." };
    }
  }
});
