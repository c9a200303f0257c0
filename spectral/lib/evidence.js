import { isObject } from "./walk.js";

/**
 * @typedef {import("./walk.js").Path} Path
 * @typedef {import("./rule.js").Finding} Finding
 */

const KINDS = ["documented", "excerpt", "sdk", "community", "inferred"];
const KEYS = new Set(["source", "kind", "reason", "note", "values"]);

const isText = (/** @type {unknown} */ value) => typeof value === "string" && value.trim() !== "";

const isDay = (/** @type {unknown} */ value) =>
  /^\d{4}-\d{2}-\d{2}$/.test(`${value}`) && new Date(`${value}T00:00:00Z`).toJSON()?.slice(0, 10) === value;

/**
 * What is wrong with the list of sources at the root.
 *
 * @param {Record<string, any>} sources
 * @param {Path} path
 * @returns {Generator<Finding>}
 */
export function* sourceProblems(sources, path) {
  for (const [key, source] of Object.entries(sources)) {
    const at = [...path, key];
    if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(key))
      yield { path: at, message: `Write the key \`${key}\` in kebab-case.` };
    if (!isText(source?.title)) yield { path: at, message: "The source has no title. Add what it is." };
    if (!/^https?:\/\/\S+$/.test(`${source?.url}`))
      yield { path: at, message: "The source has no web address. Add `url`." };
    if (!isDay(source?.date)) yield { path: at, message: "The source has no day. Add `date` as 'YYYY-MM-DD'." };
    if (!KINDS.includes(source?.kind))
      yield { path: at, message: `Unknown kind of source. Write one of ${KINDS.join(", ")}.` };
  }
}

/**
 * What is wrong with one `x-evidence`.
 *
 * @param {any} evidence
 * @param {Path} path
 * @param {Set<string>} known keys of the sources
 * @param {string} kind of the object that bears it
 * @param {any} [bearer] the object that bears it
 * @returns {Generator<Finding>}
 */
export function* statementProblems(evidence, path, known, kind, bearer) {
  if (!isObject(evidence)) {
    yield { path, message: "`x-evidence` is no object. Write `{ source: … }`." };
    return;
  }
  for (const key of Object.keys(evidence)) {
    if (KEYS.has(key) || (key === "sources" && kind === "document")) continue;
    yield { path: [...path, key], message: `\`${key}\` means nothing here. Use ${[...KEYS].join(", ")}.` };
  }
  yield* kindProblems(evidence, path);
  yield* referenceProblems(evidence.source, [...path, "source"], known);
  if (evidence.values !== undefined) yield* valueProblems(evidence.values, [...path, "values"], known, bearer);
}

/**
 * @param {Record<string, any>} evidence
 * @param {Path} path
 * @returns {Generator<Finding>}
 */
function* kindProblems({ kind, reason, source, sources, values }, path) {
  if (kind === undefined) {
    if (source === undefined && sources === undefined && values === undefined) {
      yield { path, message: "Neither `source` nor `kind: inferred` is given. Say which it is." };
    }
  } else if (!KINDS.includes(kind)) {
    yield { path: [...path, "kind"], message: `Unknown kind. Write one of ${KINDS.join(", ")}.` };
  } else if (kind !== "inferred" && source === undefined) {
    yield { path: [...path, "kind"], message: `Which source is it? Name it in \`source\`; its kind is ${kind}.` };
  }
  if (kind === "inferred" && !isText(reason)) {
    yield { path, message: "An inferred fact needs a `reason`. Say in a sentence why it is believed." };
  }
}

/**
 * @param {unknown} source
 * @param {Path} path
 * @param {Set<string>} known
 * @returns {Generator<Finding>}
 */
function* referenceProblems(source, path, known) {
  if (source === undefined) return;
  const isList = Array.isArray(source);
  if (isList && source.length === 0) yield { path, message: "The list names no source. Add one or remove it." };
  for (const [index, key] of [source].flat().entries()) {
    if (typeof key === "string" && known.has(key)) continue;
    yield {
      path: isList ? [...path, index] : path,
      message: `Unknown source ${key}. Declare it in \`sources\` at the root.`,
    };
  }
}

/**
 * @param {any} values
 * @param {Path} path
 * @param {Set<string>} known
 * @param {any} schema
 * @returns {Generator<Finding>}
 */
function* valueProblems(values, path, known, schema) {
  const branches = [schema, ...(Array.isArray(schema?.anyOf) ? schema.anyOf : [])];
  const enums = branches.flatMap((branch) => (Array.isArray(branch?.enum) ? branch.enum : []));
  const listed = new Set(enums.map(String));
  if (!isObject(values)) {
    yield { path, message: "`values` is no object. Write `{ value: { source: … } }`." };
    return;
  }
  for (const [value, evidence] of Object.entries(values)) {
    if (!listed.has(value)) yield { path: [...path, value], message: `${value} is no value of the enum. Correct it.` };
    yield* statementProblems(evidence, [...path, value], known, "value");
  }
}
