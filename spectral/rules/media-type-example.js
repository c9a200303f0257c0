import { rule } from "../lib/rule.js";
import { isObject, nodes } from "../lib/walk.js";

/** Nobody writes these into a document. */
const BINARY = /^(image|audio|video|font)\/|octet-stream|^application\/(pdf|zip)/i;

export default rule("A body has an example, that of an error too.", function* (document) {
  for (const { value, path } of nodes(document, "mediaType")) {
    if (BINARY.test(`${path.at(-1)}`) || value.schema === undefined) continue;
    const named = isObject(value.examples) ? Object.keys(value.examples).length : 0;
    if (value.example === undefined && named === 0) {
      yield { path, message: "The body has no example. Add one that could be real." };
    }
  }
});
