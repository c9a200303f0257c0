import { parsePointer } from "../../shared/pointer.js";
import { resolve, rootNote } from "./evidence.js";
import { children, isObject, nodes } from "./walk.js";

/**
 * @typedef {import("./walk.js").Path} Path
 * @typedef {import("./walk.js").Node} Node
 * @typedef {Node & { inferred: boolean }} Reached
 */

/**
 * The path of a local reference, or nothing for one that leads elsewhere.
 *
 * @param {unknown} ref
 * @returns {Path | undefined}
 */
export function refPath(ref) {
  if (typeof ref !== "string" || !ref.startsWith("#/")) return undefined;
  return parsePointer(ref).map(decode);
}

/** @param {string} segment */
function decode(segment) {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

/**
 * @param {unknown} document
 * @param {Path} path
 * @returns {any}
 */
export function valueAt(document, path) {
  let value = /** @type {any} */ (document);
  for (const segment of path) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, segment)) return undefined;
    value = value[segment];
  }
  return value;
}

/**
 * Follows local references to the object that they name, safe against circles.
 *
 * @param {unknown} document
 * @param {any} value
 * @param {Path} path
 * @returns {{ value: any, path: Path }}
 */
export function deref(document, value, path = []) {
  const seen = new Set();
  while (isObject(value) && typeof value.$ref === "string" && !seen.has(value)) {
    seen.add(value);
    const target = refPath(value.$ref);
    if (target === undefined) break;
    value = valueAt(document, target);
    path = target;
  }
  return { value, path };
}

/**
 * All that is reached from the requests, or from the responses, of the operations under `paths`, through references.
 * Conditions (`not`, `if` and so on) are left out. Each object comes once, or twice when it is reached both from
 * something inferred and from something that is not.
 *
 * @param {unknown} document
 * @param {"request" | "response"} side
 * @returns {Generator<Reached>}
 */
export function* reach(document, side) {
  const kinds = side === "response" ? ["response"] : ["requestBody", "parameter"];
  const seen = { plain: new Set(), inferred: new Set() };
  /** @type {Reached[]} */
  const waiting = [];
  for (const node of nodes(document)) {
    const isOfPath = node.path[0] === "paths" && node.path.length <= 5;
    if (isOfPath && kinds.includes(node.kind)) waiting.push({ ...node, inferred: false });
  }
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    const { value } = node;
    const inferred = node.inferred || isInferred(document, value);
    const known = inferred ? seen.inferred : seen.plain;
    if (!isObject(value) || known.has(value)) continue;
    known.add(value);
    yield { ...node, inferred };
    for (const child of children(node)) if (!child.conditional) waiting.push({ ...child, inferred });
    const target = refPath(value.$ref);
    if (target) waiting.push({ ...node, value: valueAt(document, target), path: target, inferred });
  }
}

/**
 * Whether an object says itself that its type, and not only its meaning, is inferred.
 *
 * @param {unknown} document
 * @param {any} value
 */
function isInferred(document, value) {
  const note = value?.["x-evidence"];
  return isObject(note) && resolve(rootNote(document), note.type ?? note)?.kind === "inferred";
}

/**
 * A schema and all that it is put together from, with references followed and conditions left out, each once.
 *
 * @param {unknown} document
 * @param {unknown} written
 * @returns {Generator<Record<string, any>>}
 */
export function* partsOf(document, written) {
  // What is added while it is walked is walked too, and only once.
  const parts = new Set([deref(document, written).value]);
  for (const value of parts) {
    if (!isObject(value)) continue;
    yield value;
    for (const child of children({ kind: "schema", value, path: [], keyword: "", conditional: false })) {
      if (!child.conditional) parts.add(deref(document, child.value).value);
    }
  }
}
