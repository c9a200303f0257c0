import { openEnum } from "../lib/enums.js";
import { reach } from "../lib/refs.js";
import { rule } from "../lib/rule.js";

const MESSAGE =
  "A closed list breaks clients on the day of a new value. Write `anyOf: [{ type: string, enum: […] }, { type: string }]`.";

/** A tag has one value, and a boolean has no third one. */
const isClosedList = (/** @type {any} */ schema) =>
  Array.isArray(schema.enum) &&
  schema.type !== "boolean" &&
  schema.enum.filter((/** @type {unknown} */ value) => value !== null).length > 1;

export default rule("An enum in a response takes values that are not known yet.", function* (document) {
  /** Branches of open enums; a schema is reached before its branches. */
  const open = new Set();
  for (const { kind, value, path } of reach(document, "response")) {
    if (kind !== "schema") continue;
    open.add(openEnum(value)?.known);
    if (isClosedList(value) && !open.has(value)) yield { path: [...path, "enum"], message: MESSAGE };
  }
});
