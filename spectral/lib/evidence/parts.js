import { children, isObject } from "../walk.js";
import { rootNote, resolve } from "./model.js";
import { claimsOf, enter, evidenceFor, inside, NOTHING, sumUp } from "./scope.js";

/**
 * @typedef {import("./scope.js").Scope} Scope
 * @typedef {import("./scope.js").Evidence} Evidence
 * @typedef {typeof PART_KINDS[number]} PartKind
 * @typedef {{ part: PartKind | undefined, name: string, path: import("../walk.js").Path, value: any, evidence: Evidence | undefined }} Founded
 */

/** What a part of a document is, for which evidence is asked. */
export const PART_KINDS = /** @type {const} */ ([
  "parameter",
  "header",
  "status",
  "member",
  "value",
  "credential",
  "server",
]);

/** @type {Record<string, PartKind>} */
const PARTS = {
  parameter: "parameter",
  header: "header",
  response: "status",
  securityScheme: "credential",
  server: "server",
};

/**
 * Every parameter, header, status, member, enum value, credential and server, and all else that has evidence of its own, where
 * it is written, in the order of the document.
 *
 * @param {any} document
 * @returns {Generator<Founded>}
 */
export function* foundedParts(document) {
  const root = rootNote(document);
  const scope = enter(root, NOTHING);
  yield* partsBelow(root, { kind: "document", value: document, path: [], keyword: "", conditional: false }, scope);
}

/**
 * @param {import("./model.js").RootNote} root
 * @param {import("../walk.js").Node} node
 * @param {Scope} scope what holds in the node
 * @returns {Generator<Founded>}
 */
function* partsBelow(root, node, scope) {
  if (Array.isArray(node.value?.enum)) yield* values(root, node, scope);
  for (const child of children(node)) {
    if (!isObject(child.value)) continue;
    const own = enter(child.value["x-evidence"], isNameless(child) ? scope : inside(scope));
    const name = nameOf(child);
    const part = partOf(child);
    if (part !== undefined || child.value["x-evidence"] !== undefined) {
      const isRequired = part === "parameter" ? requiredParameter(child.value) : requiredMember(node.value, child);
      const claims = claimsOf(child.value, isRequired).map((claim) => {
        const isOwn = claim !== "required" || part !== "member" || child.value["x-evidence"]?.required !== undefined;
        return { claim, finding: evidenceFor(root, claim, child.value, isOwn ? own : scope, name) };
      });
      const inner = [...nameless(root, child.value, own, name)];
      yield { part, name, path: child.path, value: child.value, evidence: sumUp([...claims, ...inner]) };
    }
    yield* partsBelow(root, child, own);
  }
}

/**
 * The items and branches of a member that have no name, so that what is said of them is said of the member.
 *
 * @param {import("./model.js").RootNote} root
 * @param {any} value
 * @param {Scope} scope
 * @param {string} name
 * @returns {Generator<import("./scope.js").ClaimEvidence>}
 */
function* nameless(root, value, scope, name) {
  for (const branch of [value.items, value.anyOf, value.oneOf].flat()) {
    if (!isObject(branch)) continue;
    const own = enter(branch["x-evidence"], scope);
    if (branch["x-evidence"] !== undefined) {
      for (const claim of claimsOf(branch, false)) {
        yield { claim, finding: evidenceFor(root, claim, branch, own, name) };
      }
    }
    yield* nameless(root, branch, own, name);
  }
}

/**
 * @param {import("./model.js").RootNote} root
 * @param {import("../walk.js").Node} node
 * @param {Scope} scope
 * @returns {Generator<Founded>}
 */
function* values(root, { value: schema, path }, scope) {
  for (const [index, value] of schema.enum.entries()) {
    const own = scope.values[`${value}`];
    const said = own ?? scope.claims.type ?? scope.general;
    const finding = said === undefined ? undefined : resolve(root, said, `${value}`, own === undefined);
    const evidence = sumUp([{ claim: "type", finding }]);
    yield { part: "value", name: `${value}`, path: [...path, "enum", index], value, evidence };
  }
}

/** A branch or the items of a schema, which are that schema once more. */
const isNameless = (/** @type {import("../walk.js").Node} */ { kind, keyword }) =>
  kind === "schema" && !["properties", "patternProperties", "schemas", "schema"].includes(keyword);

/** A parameter that an operation refers to is a part where it is written. */
const partOf = (/** @type {import("../walk.js").Node} */ child) => {
  if (child.kind === "schema") return isMember(child) ? "member" : undefined;
  return child.kind === "parameter" && child.value.$ref !== undefined ? undefined : PARTS[child.kind];
};

const isMember = (/** @type {import("../walk.js").Node} */ { keyword }) => keyword === "properties";

const nameOf = (/** @type {import("../walk.js").Node} */ { value, path }) =>
  typeof value.name === "string" && typeof value.in === "string" ? value.name : `${path.at(-1)}`;

/** A parameter of the path is always required, so that is no claim. */
const requiredParameter = (/** @type {any} */ { required, in: place }) => required === true && place !== "path";

/**
 * @param {any} owner
 * @param {import("../walk.js").Node} child
 */
const requiredMember = (owner, child) =>
  isMember(child) && Array.isArray(owner.required) && owner.required.includes(child.path.at(-1));

/**
 * What a note says itself, whatever its part inherits: in general, and claim by claim.
 *
 * @param {any} document
 * @param {any} note
 * @returns {import("./model.js").Finding[]}
 */
export function noteFindings(document, note) {
  if (!isObject(note)) return [];
  const root = rootNote(document);
  const scope = enter(/** @type {any} */ (note), NOTHING);
  const said = [scope.general, ...Object.values(scope.claims)].filter((statement) => statement !== undefined);
  return said.flatMap((statement) => resolve(root, statement) ?? []);
}
