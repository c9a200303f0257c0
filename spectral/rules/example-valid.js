import { sayFault } from "../lib/faults.js";
import { isJson } from "../../shared/media-type.js";
import { parsePointer } from "../../shared/pointer.js";
import { deref, reach, refPath } from "../lib/refs.js";
import { rule } from "../lib/rule.js";
import { validator } from "../lib/validator.js";
import { isObject, nodes } from "../lib/walk.js";

/**
 * @typedef {import("../lib/walk.js").Path} Path
 * @typedef {import("../lib/json-schema.js").Side} Side
 * @typedef {{ value: unknown, path: Path, what: string }} Example
 */

/** How many faults of one example are told. */
const MOST = 5;

export default rule("Each example fits its schema, a recursive one too.", function* (document) {
  /** @type {Map<Side, ReturnType<typeof validator>>} */
  const validators = new Map();
  const sideOf = sides(document);
  const isOld = `${document.openapi}`.startsWith("3.0");
  for (const node of nodes(document)) {
    const schema = node.kind === "schema" ? node.value : node.value?.schema;
    // Before 3.1 nothing counts beside a reference.
    const isDropped = node.kind === "schema" && isOld && typeof schema?.$ref === "string";
    if (!isObject(schema) || isDropped) continue;
    const examples = [...examplesOf(document, node)];
    if (examples.length === 0) continue;
    const side = sideOf(node);
    const validate = validators.get(side) ?? validator(document, side);
    validators.set(side, validate);
    for (const example of examples) yield* faultsOf(validate, plain(document, schema), example);
  }
});

/**
 * The schema itself, where a bare reference stands for it.
 *
 * @param {any} document
 * @param {Record<string, any>} schema
 */
function plain(document, schema) {
  const isBare = typeof schema.$ref === "string" && Object.keys(schema).length === 1;
  const target = isBare && refPath(schema.$ref) ? deref(document, schema).value : undefined;
  return isObject(target) ? target : schema;
}

/**
 * Whether a value is sent or received. A component may be either.
 *
 * @param {any} document
 * @returns {(node: import("../lib/walk.js").Node) => Side}
 */
function sides(document) {
  const sent = new Set();
  const received = new Set();
  for (const { kind, value } of reach(document, "request")) if (kind !== "schema") sent.add(value);
  for (const { kind, value } of reach(document, "response")) if (kind !== "schema") received.add(value);
  return ({ kind, value }) => {
    if (kind === "schema" || sent.has(value) === received.has(value)) return "both";
    return sent.has(value) ? "request" : "response";
  };
}

/**
 * @param {any} document
 * @param {import("../lib/walk.js").Node} node
 * @returns {Generator<Example>}
 */
function* examplesOf(document, { kind, value, path }) {
  // Of another media type a text is the whole body, which has to be read before it is checked.
  const isText = kind === "mediaType" && !isJson(`${path.at(-1)}`);
  for (const example of written(document, kind, value, path)) {
    if (!isText || typeof example.value !== "string") yield example;
  }
}

/**
 * @param {any} document
 * @param {string} kind
 * @param {any} holder
 * @param {Path} path
 * @returns {Generator<Example>}
 */
function* written(document, kind, holder, path) {
  if (holder.example !== undefined) yield { value: holder.example, path: [...path, "example"], what: "example" };
  if (kind === "schema") {
    if (holder.default !== undefined) yield { value: holder.default, path: [...path, "default"], what: "default" };
    for (const [index, value] of (Array.isArray(holder.examples) ? holder.examples : []).entries()) {
      yield { value, path: [...path, "examples", index], what: "example" };
    }
    return;
  }
  for (const [name, entry] of Object.entries(isObject(holder.examples) ? holder.examples : {})) {
    const found = deref(document, entry, [...path, "examples", name]);
    if (!isObject(found.value) || found.value.value === undefined) continue;
    yield { value: found.value.value, path: [...found.path, "value"], what: "example" };
  }
}

/**
 * @param {ReturnType<typeof validator>} validate
 * @param {Record<string, any>} schema
 * @param {Example} example
 */
function* faultsOf(validate, schema, { value, path, what }) {
  let told = 0;
  for (const fault of validate(schema, value)) {
    const place = parsePointer(fault.instancePath);
    const name = place.length > 0 ? `\`${short(place.join("."))}\`` : `This ${what}`;
    const message = `${name} ${sayFault(fault)}. Correct the ${what} or the schema.`;
    if (told === MOST) return;
    told += 1;
    yield { path: [...path, ...place.map((part) => (/^(0|[1-9]\d*)$/.test(part) ? Number(part) : part))], message };
  }
}

/** @param {string} text */
const short = (text) => (text.length > 40 ? `…${text.slice(-39)}` : text);
