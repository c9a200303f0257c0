import { operations, responsesOf } from "../lib/operations.js";
import { rule } from "../lib/rule.js";
import { isObject } from "../lib/walk.js";

export default rule("A status that has no body declares none.", function* (document) {
  for (const operation of operations(document)) {
    for (const [status, { value, path }] of responsesOf(document, operation)) {
      if (!/^(1\d\d|204|205|304)$/.test(status) || !isObject(value?.content)) continue;
      if (Object.keys(value.content).length === 0) continue;
      yield {
        path: [...path, "content"],
        message: `HTTP gives ${status} no body. Remove \`content\`, or use another status.`,
      };
    }
  }
});
