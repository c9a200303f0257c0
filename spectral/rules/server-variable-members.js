import { rule } from "../lib/rule.js";
import { nodes } from "../lib/walk.js";

// A widely used schema of OpenAPI misspells `description` here, and knows no extensions.
export default rule("A server variable has `default` and `enum` alone.", function* (document) {
  for (const { value, path } of nodes(document, "serverVariable")) {
    for (const member of Object.keys(value)) {
      if (member === "default" || member === "enum") continue;
      yield {
        path: [...path, member],
        message: `Parsers refuse \`${member}\` in a server variable. Say it in the server.`,
      };
    }
  }
});
