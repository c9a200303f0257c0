import { nearest } from "../lib/nearest.js";
import { rule } from "../lib/rule.js";
import { FORMATS } from "../lib/types.js";
import { schemas } from "../lib/walk.js";

// A format of one's own is legal, and no tool does anything with it: it is told once.
export default rule("A format is one that tools know.", function* (document) {
  const told = new Set();
  // The walk goes from the end, and the first one is to be told.
  for (const { value, path } of [...schemas(document)].toReversed()) {
    const { format } = value;
    if (typeof format !== "string" || FORMATS.has(format) || format.startsWith("x-") || told.has(format)) continue;
    told.add(format);
    const meant = nearest(format, FORMATS);
    const advice = meant ? `Did you mean \`${meant}\`?` : "Say in the description what it means, and name it `x-…`.";
    yield { path: [...path, "format"], message: `No tool knows the format ${format}. ${advice}` };
  }
});
