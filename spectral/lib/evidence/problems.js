import { isObject } from "../walk.js";
import { atLength, citationsOf, CLAIMS, KINDS, LOCATES, weakest } from "./model.js";

/**
 * @typedef {import("../walk.js").Path} Path
 * @typedef {import("../rule.js").Finding} Finding
 * @typedef {import("./model.js").RootNote} RootNote
 */

const STATEMENT = ["source", "kind", "reason", "note", "rule"];
const SOURCE = ["title", "url", "kind", "date", "version", "commit", "path", "locate"];

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
    yield* keyProblems(key, at);
    if (!isText(source?.title)) yield { path: at, message: "The source has no title. Add what it is." };
    if (!/^https?:\/\/\S+$/.test(`${source?.url}`))
      yield { path: at, message: "The source has no web address. Add `url`." };
    if (!isDay(source?.date)) yield { path: at, message: "The source has no day. Add `date` as 'YYYY-MM-DD'." };
    if (!KINDS.includes(source?.kind))
      yield { path: at, message: `Unknown kind of source. Write one of ${KINDS.join(", ")}.` };
    yield* unknownKeys(source, SOURCE, at);
    if (source?.locate !== undefined && !LOCATES.includes(source.locate))
      yield {
        path: [...at, "locate"],
        message: "Write `name` or `snake-name` (each part is found by its name) or `whole` (it is short).",
      };
  }
}

/**
 * What is wrong with the rules at the root.
 *
 * @param {RootNote} root
 * @param {Path} path
 * @returns {Generator<Finding>}
 */
export function* ruleProblems(root, path) {
  for (const [key, rule] of Object.entries(root.rules ?? {})) {
    const at = [...path, key];
    const { claim, where, ...statement } = isObject(rule) ? rule : /** @type {any} */ ({});
    yield* keyProblems(key, at);
    if (root.sources?.[key]) yield { path: at, message: `A source is called \`${key}\`, too. Rename one of them.` };
    if (where !== undefined && !CLAIMS.includes(claim))
      yield { path: at, message: `Which claim is it for? Write \`claim\`, one of ${CLAIMS.join(", ")}.` };
    for (const source of [where?.sources ?? []].flat()) {
      if (!root.sources?.[source]) yield { path: [...at, "where", "sources"], message: `Unknown source ${source}.` };
    }
    yield* saidProblems(root, statement, at);
  }
}

/**
 * What is wrong with one `x-evidence`.
 *
 * @param {RootNote} root `x-evidence` at the root
 * @param {any} evidence
 * @param {Path} path
 * @param {string} kind of the object that bears it
 * @param {any} [bearer] the object that bears it
 * @returns {Generator<Finding>}
 */
export function* noteProblems(root, evidence, path, kind, bearer) {
  if (!isObject(evidence)) {
    yield { path, message: "`x-evidence` is no object. Write `{ source: … }`." };
    return;
  }
  const { values, sources, members, ...rest } = evidence;
  const known = [...STATEMENT, ...CLAIMS, "members", "values", ...(kind === "document" ? ["sources", "rules"] : [])];
  yield* unknownKeys(evidence, known, path);
  const claims = CLAIMS.filter((claim) => rest[claim] !== undefined);
  for (const claim of claims) yield* saidProblems(root, rest[claim], [...path, claim]);
  const general = Object.fromEntries(STATEMENT.flatMap((key) => (key in rest ? [[key, rest[key]]] : [])));
  if (members !== undefined) yield* memberProblems(root, members, [...path, "members"]);
  const isBare = claims.length > 0 || [values, sources, members].some((said) => said !== undefined);
  if (Object.keys(general).length > 0 || !isBare) yield* saidProblems(root, general, path);
  if (values !== undefined) yield* valueProblems(root, values, [...path, "values"], bearer);
}

/**
 * @param {RootNote} root
 * @param {any} said
 * @param {Path} path
 * @returns {Generator<Finding>}
 */
function* saidProblems(root, said, path) {
  const statement = typeof said === "string" || Array.isArray(said) || isObject(said) ? atLength(root, said) : {};
  const { kind, reason, source, rule } = statement;
  yield* unknownKeys(said, STATEMENT, path);
  if (rule !== undefined && !root.rules?.[rule])
    yield { path: [...path, "rule"], message: `Unknown rule ${rule}. Declare it in \`rules\` at the root.` };
  if (kind === undefined && source === undefined && rule === undefined) {
    yield { path, message: "Neither `source` nor `kind: inferred` is given. Say which it is." };
  } else if (kind !== undefined && !KINDS.includes(kind)) {
    yield { path: [...path, "kind"], message: `Unknown kind. Write one of ${KINDS.join(", ")}.` };
  } else if (kind !== undefined && kind !== "inferred" && source === undefined && rule === undefined) {
    yield { path: [...path, "kind"], message: `Which source is it? Name it in \`source\`; its kind is ${kind}.` };
  }
  if (kind === "inferred" && !isText(reason)) {
    yield { path, message: "An inferred fact needs a `reason`. Say in a sentence why it is believed." };
  }
  yield* referenceProblems(root, statement, path, isObject(said));
}

/**
 * @param {RootNote} root
 * @param {import("./model.js").Statement} statement
 * @param {Path} path
 * @param {boolean} isLong
 * @returns {Generator<Finding>}
 */
function* referenceProblems(root, statement, path, isLong) {
  const at = isLong ? [...path, "source"] : path;
  const isList = Array.isArray(statement.source);
  if (isList && statement.source?.length === 0)
    yield { path: at, message: "The list names no source. Add one or remove it." };
  const citations = citationsOf(statement);
  for (const [index, { key, locator }] of citations.entries()) {
    const source = root.sources?.[key];
    const place = isList ? [...at, index] : at;
    if (!source) yield { path: place, message: `Unknown source ${key}. Declare it in \`sources\` at the root.` };
    if (locator === "")
      yield { path: place, message: `Nothing follows the # of ${key}. Write where in it, or remove the #.` };
  }
  const worst = weakest(citations.flatMap(({ key }) => root.sources?.[key]?.kind ?? []));
  const { kind } = statement;
  if (kind !== undefined && worst !== undefined && KINDS.includes(kind) && KINDS.indexOf(kind) < KINDS.indexOf(worst))
    yield { path: [...path, "kind"], message: `One of its sources is ${worst}, so this is not ${kind}.` };
}

/**
 * @param {RootNote} root
 * @param {any} members
 * @param {Path} path
 * @returns {Generator<Finding>}
 */
function* memberProblems(root, members, path) {
  if (!isObject(members)) return yield { path, message: "`members` is no object. Write `{ meaning: … }`." };
  yield* unknownKeys(members, CLAIMS, path);
  for (const claim of CLAIMS) if (claim in members) yield* saidProblems(root, members[claim], [...path, claim]);
}

/**
 * @param {RootNote} root
 * @param {any} values
 * @param {Path} path
 * @param {any} schema
 * @returns {Generator<Finding>}
 */
function* valueProblems(root, values, path, schema) {
  const branches = [schema, ...(Array.isArray(schema?.anyOf) ? schema.anyOf : [])];
  const enums = branches.flatMap((branch) => (Array.isArray(branch?.enum) ? branch.enum : []));
  const listed = new Set(enums.map(String));
  if (!isObject(values)) {
    yield { path, message: "`values` is no object. Write `{ value: { source: … } }`." };
    return;
  }
  for (const [value, said] of Object.entries(values)) {
    if (!listed.has(value)) yield { path: [...path, value], message: `${value} is no value of the enum. Correct it.` };
    yield* saidProblems(root, said, [...path, value]);
  }
}

/**
 * @param {string} key
 * @param {Path} path
 * @returns {Generator<Finding>}
 */
function* keyProblems(key, path) {
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(key)) yield { path, message: `Write the key \`${key}\` in kebab-case.` };
}

/**
 * @param {unknown} object
 * @param {readonly string[]} known
 * @param {Path} path
 * @returns {Generator<Finding>}
 */
function* unknownKeys(object, known, path) {
  if (!isObject(object)) return;
  for (const key of Object.keys(object)) {
    if (!known.includes(key))
      yield { path: [...path, key], message: `\`${key}\` means nothing here. Use ${known.join(", ")}.` };
  }
}
