import { rule } from "../lib/rule.js";
import { isLocal, servers } from "../lib/servers.js";

export default rule("A server is one that the reader can reach.", function* (document) {
  for (const { path, host } of servers(document)) {
    if (isLocal(host)) {
      yield { path: [...path, "url"], message: "This is the machine of whoever reads it. Name the real server." };
    }
  }
});
