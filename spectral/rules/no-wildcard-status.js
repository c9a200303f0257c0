import { operations } from "../lib/operations.js";
import { rule } from "../lib/rule.js";
import { isObject } from "../lib/walk.js";

// Several generators write `4XX` into their code as it is, which is a syntax error there.
export default rule("A status is a number or `default`.", function* (document) {
  for (const { value, path } of operations(document)) {
    if (!isObject(value.responses)) continue;
    for (const status of Object.keys(value.responses)) {
      if (/^[1-5]XX$/i.test(status)) {
        yield {
          path: [...path, "responses", status],
          message: `${status} stands for many statuses. List the known ones and add \`default\`.`,
        };
      }
    }
  }
});
