import { deref, partsOf } from "../lib/refs.js";
import { rule } from "../lib/rule.js";
import { isObject, nodes } from "../lib/walk.js";

/** Nobody writes these into a document. */
const BINARY = /^(image|audio|video|font)\/|octet-stream|^application\/(pdf|zip)/i;

/** Whether a renderer shows a value of a schema, from which it makes one of the whole. */
const shows = (/** @type {any} */ schema) =>
  schema.example !== undefined || (Array.isArray(schema.examples) && schema.examples.length > 0);

export default rule("A body has an example, that of an error too.", function* (document) {
  /** Answers for a schema that many bodies share: it is asked and told once. */
  const told = new Set();
  // The walk goes from the end, and the first body is the one to tell.
  for (const { value, path } of [...nodes(document, "mediaType")].toReversed()) {
    if (BINARY.test(`${path.at(-1)}`) || value.schema === undefined) continue;
    const named = isObject(value.examples) ? Object.keys(value.examples).length : 0;
    if (value.example !== undefined || named > 0) continue;
    const schema = deref(document, value.schema).value;
    if (told.has(schema)) continue;
    told.add(schema);
    if (![...partsOf(document, value.schema)].some(shows)) {
      yield { path, message: "The body has no example. Add one that could be real, here or in its schema." };
    }
  }
});
