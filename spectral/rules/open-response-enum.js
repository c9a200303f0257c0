import { closedList, openEnum } from "../lib/enums.js";
import { reach } from "../lib/refs.js";
import { rule } from "../lib/rule.js";

export default rule("An enum in a response takes values that are not known yet.", function* (document) {
  /** Branches of open enums; a schema is reached before its branches. */
  const open = new Set();
  for (const { kind, value, path } of reach(document, "response")) {
    if (kind !== "schema") continue;
    open.add(openEnum(value)?.known);
    const list = open.has(value) ? undefined : closedList(value);
    if (list === undefined) continue;
    const { keyword, type } = list;
    const known = keyword === "enum" ? `{ type: ${type}, enum: […] }` : "the constants";
    yield {
      path: [...path, keyword],
      message: `A new value breaks clients of a closed list. Write \`anyOf\` of ${known} and \`{ type: ${type} }\`.`,
    };
  }
});
