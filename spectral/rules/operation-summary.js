import { operations } from "../lib/operations.js";
import { rule } from "../lib/rule.js";

export default rule("An operation has a summary.", function* (document) {
  for (const { value, path } of operations(document)) {
    if (typeof value.summary !== "string" || value.summary.trim() === "") {
      yield { path, message: "The operation has no summary. Say in a few words what it does." };
    }
  }
});
