import { rule } from "../lib/rule.js";
import { schemas } from "../lib/walk.js";

const PAIRS = [
  ["minLength", "maxLength"],
  ["minItems", "maxItems"],
  ["minProperties", "maxProperties"],
  ["minContains", "maxContains"],
  ["minimum", "maximum"],
];

export default rule("A lower bound is not above the upper one.", function* (document) {
  for (const { value, path } of schemas(document)) {
    for (const [low, high] of /** @type {[string, string][]} */ (PAIRS)) {
      // Without `contains` there is nothing to count.
      if (low === "minContains" && value.contains === undefined) continue;
      if (typeof value[low] === "number" && typeof value[high] === "number" && value[low] > value[high]) {
        yield {
          path: [...path, low],
          message: `\`${low}\` is above \`${high}\`, so nothing fits. Swap or correct them.`,
        };
      }
    }
    const above = value.exclusiveMinimum;
    for (const high of ["maximum", "exclusiveMaximum"]) {
      if (typeof above === "number" && typeof value[high] === "number" && above >= value[high]) {
        yield {
          path: [...path, "exclusiveMinimum"],
          message: `\`exclusiveMinimum\` reaches \`${high}\`, so nothing fits. Correct one of them.`,
        };
      }
    }
    if (
      typeof value.minimum === "number" &&
      typeof value.exclusiveMaximum === "number" &&
      value.minimum >= value.exclusiveMaximum
    ) {
      yield {
        path: [...path, "minimum"],
        message: "`minimum` reaches `exclusiveMaximum`, so nothing fits. Correct one of them.",
      };
    }
  }
});
