import { deref } from "../lib/refs.js";
import { rule } from "../lib/rule.js";
import { children, isObject, nodes } from "../lib/walk.js";

/** Nobody writes these into a document. */
const BINARY = /^(image|audio|video|font)\/|octet-stream|^application\/(pdf|zip)/i;

/** What a renderer shows as the value of a schema. */
const shows = (/** @type {any} */ schema) =>
  schema.example !== undefined || (Array.isArray(schema.examples) && schema.examples.length > 0);

/**
 * Whether a schema, or a part of it, holds an example from which a renderer makes one of the whole.
 *
 * @param {unknown} document
 * @param {unknown} written
 */
function holdsExample(document, written) {
  // What is added while it is walked is walked too, and only once.
  const parts = new Set([deref(document, written).value]);
  for (const schema of parts) {
    if (!isObject(schema)) continue;
    if (shows(schema)) return true;
    for (const child of children({ kind: "schema", value: schema, path: [], keyword: "", conditional: false })) {
      if (!child.conditional) parts.add(deref(document, child.value).value);
    }
  }
  return false;
}

export default rule("A body has an example, that of an error too.", function* (document) {
  /** Answers for a schema that many bodies share: it is asked and told once. */
  const told = new Set();
  for (const { value, path } of nodes(document, "mediaType")) {
    if (BINARY.test(`${path.at(-1)}`) || value.schema === undefined) continue;
    const named = isObject(value.examples) ? Object.keys(value.examples).length : 0;
    if (value.example !== undefined || named > 0) continue;
    const schema = deref(document, value.schema).value;
    if (told.has(schema)) continue;
    told.add(schema);
    if (!holdsExample(document, value.schema)) {
      yield { path, message: "The body has no example. Add one that could be real, here or in its schema." };
    }
  }
});
