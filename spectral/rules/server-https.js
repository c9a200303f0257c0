import { rule } from "../lib/rule.js";
import { isLocal, servers } from "../lib/servers.js";

export default rule("A server is called over TLS.", function* (document) {
  for (const { path, scheme, host } of servers(document)) {
    if (isLocal(host) || !/^(http|ws)$/.test(scheme)) continue;
    yield { path: [...path, "url"], message: "Keys and data travel in the clear. Write `https://`." };
  }
});
