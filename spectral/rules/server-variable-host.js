import { rule } from "../lib/rule.js";
import { servers } from "../lib/servers.js";

/** A name that the variable cannot change: two labels or more, to the end. */
const FIXED = /^[^{}]*\.[a-z0-9-]+\.[a-z0-9-]+(:\d+)?$/i;

// Clients send credentials there, so a value such as `evil.example/` must not name the server.
export default rule("A server variable does not choose the host.", function* (document) {
  for (const { value, path, host } of servers(document)) {
    for (const match of host.matchAll(/\{([^}]*)\}/g)) {
      const name = match[1] ?? "";
      const isPort = host[match.index - 1] === ":";
      const hasValues = Array.isArray(value.variables?.[name]?.enum);
      if (hasValues || isPort || FIXED.test(host.slice(match.index + match[0].length))) continue;
      const at = value.variables?.[name] === undefined ? ["url"] : ["variables", name];
      yield { path: [...path, ...at], message: `{${name}} can name any host. List its values in \`enum\`.` };
    }
  }
});
