import { deref } from "../lib/refs.js";
import { rule } from "../lib/rule.js";
import { isObject, schemas } from "../lib/walk.js";

const NAME = /([a-z]At|Timestamp)$|_(at|timestamp)$|^(timestamp|created|updated|expires)$/;
const UNIT = /millis|\bms\b|Ms$|_ms$|second|unix|epoch|nanos|micros/i;
const FORM = /ISO ?8601|date and time|RFC ?3339|YYYY|\d{4}-\d{2}-\d{2}|format|seconds|unix|epoch|UTC/i;

/** What gives a time its form, beside a description. */
const STATES = ["format", "pattern", "enum", "const", "$ref", "anyOf", "oneOf", "allOf", "example", "examples"];

export default rule("A point in time has a format, or a unit.", function* (document) {
  for (const { value, path, keyword } of schemas(document)) {
    const name = `${path.at(-1)}`;
    if (keyword !== "properties" || !NAME.test(name)) continue;
    // A type that several properties share is told once, where it is written.
    const { value: schema, path: place } = deref(document, value, path);
    if (!isObject(schema)) continue;
    const types = new Set([schema.type].flat());
    const words = [value.description, schema.description, schema.title].join(" ");
    if (types.has("string")) {
      if (STATES.some((key) => schema[key] !== undefined) || FORM.test(words)) continue;
      yield { path: place, message: "A time without its form. Add `format: date-time`, or say how it is written." };
    } else if (types.has("integer") || types.has("number")) {
      if (UNIT.test(name) || UNIT.test(words) || `${schema.format}`.startsWith("unix")) continue;
      yield {
        path: place,
        message: "A time without its unit. Say whether it counts seconds or milliseconds, and from when.",
      };
    }
  }
});
