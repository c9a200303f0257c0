import { rule } from "../lib/rule.js";
import { FORMATS, FORMAT_TYPES, KEYWORD_TYPES } from "../lib/types.js";
import { schemas } from "../lib/walk.js";

export default rule("A keyword speaks of the type of its schema.", function* (document) {
  for (const { value, path } of schemas(document)) {
    if (value.type === undefined) continue;
    const written = [value.type].flat();
    const types = written.map((type) => (type === "integer" ? "number" : type));
    for (const keyword of Object.keys(value)) {
      const wanted = KEYWORD_TYPES.get(keyword);
      if (wanted === undefined || types.includes(wanted)) continue;
      yield {
        path: [...path, keyword],
        message: `\`${keyword}\` does nothing on type ${written.join(" or ")}. Remove it, or correct the type.`,
      };
    }
    const { format } = value;
    if (FORMATS.has(format) && !types.some((type) => FORMAT_TYPES.has(`${type} ${format}`))) {
      yield {
        path: [...path, "format"],
        message: `Format ${format} does nothing on type ${written.join(" or ")}. Remove it, or correct the type.`,
      };
    }
  }
});
