import { rule } from "../lib/rule.js";
import { nodes } from "../lib/walk.js";

const SECRET = /^(api[-_]?key|access[-_]?token|auth[-_]?token|client[-_]?secret|secret|password|passwd)$/i;

export default rule("A key is sent in a header, not in the address.", function* (document) {
  for (const { kind, value, path } of nodes(document)) {
    const isScheme = kind === "securityScheme" && value.type === "apiKey";
    const isParameter = kind === "parameter" && SECRET.test(`${value.name}`);
    if (value.in === "query" && (isScheme || isParameter)) {
      yield {
        path: [...path, "in"],
        message: "Addresses are written to logs and histories, the key with them. Send it in a header.",
      };
    }
  }
});
