import { operations } from "../lib/operations.js";
import { rule } from "../lib/rule.js";

const BODILESS = new Set(["get", "head", "trace"]);

// `fetch` refuses such a request, and proxies may drop its body.
export default rule("A request that reads has no body.", function* (document) {
  for (const { value, path } of operations(document)) {
    const method = `${path.at(-1)}`;
    if (!BODILESS.has(method) || value.requestBody === undefined) continue;
    yield {
      path: [...path, "requestBody"],
      message: `Clients cannot send a body with ${method.toUpperCase()}. Use query parameters, or another method.`,
    };
  }
});
