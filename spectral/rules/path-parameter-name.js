import { rule } from "../lib/rule.js";
import { isObject } from "../lib/walk.js";

const NAME = /^([a-z][a-zA-Z0-9]*|[a-z][a-z0-9]*(_[a-z0-9]+)*)$/;

// Routers of mocks and servers do not match `{order-id}` or `{order.id}`.
export default rule("The name of a path parameter is camelCase or snake_case.", function* (document) {
  if (!isObject(document.paths)) return;
  for (const template of Object.keys(document.paths)) {
    for (const [, name] of template.matchAll(/\{([^}]*)\}/g)) {
      if (name !== undefined && !NAME.test(name)) {
        yield {
          path: ["paths", template],
          message: `Many routers fail on {${name}}. Name it in camelCase or snake_case.`,
        };
      }
    }
  }
});
