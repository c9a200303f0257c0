import { isObject } from "../walk.js";
import { CLAIMS, citationsOf, atLength, resolve, weakest } from "./model.js";

/**
 * @typedef {import("./model.js").Claim} Claim
 * @typedef {import("./model.js").Said} Said
 * @typedef {import("./model.js").Note} Note
 * @typedef {import("./model.js").RootNote} RootNote
 * @typedef {import("./model.js").Finding} Finding
 * @typedef {import("./model.js").SaidClaims} SaidClaims
 * @typedef {{ general?: Said | undefined, claims: SaidClaims, members: SaidClaims, values: Record<string, Said> }} Scope what holds at a place
 * @typedef {{ claim: Claim, finding: Finding | undefined }} ClaimEvidence
 * @typedef {{ kind: import("./model.js").Kind, sources: import("./model.js").Source[], reason?: string | undefined, claims: { claim: Claim, finding: Finding }[] }} Evidence the weakest kind and its reason, all sources, and each claim
 */

/** What holds where nothing is said. */
export const NOTHING = /** @type {Scope} */ ({ claims: {}, members: {}, values: {} });

/** Whether a note says something of all claims. */
const isGeneral = (/** @type {Note} */ { source, kind, rule }) =>
  source !== undefined || kind !== undefined || rule !== undefined;

/**
 * What holds at a part: what it says itself, before what is said around it. A source or kind of its own replaces all
 * that it would inherit; single claims are added. What it says of its members holds for itself, unless it says otherwise.
 *
 * @param {Note | undefined} note
 * @param {Scope} around
 * @returns {Scope}
 */
export function enter(note, around) {
  if (typeof note !== "object" || note === null) return around;
  const { source, kind, reason, note: remark, rule } = note;
  const replaces = isGeneral(note);
  const own = Object.fromEntries(CLAIMS.flatMap((claim) => (note[claim] === undefined ? [] : [[claim, note[claim]]])));
  const general = Object.fromEntries(
    Object.entries({ source, kind, reason, note: remark, rule }).filter(([, value]) => value !== undefined),
  );
  return {
    general: replaces ? general : around.general,
    claims: { ...(replaces ? {} : around.claims), ...note.members, ...own },
    members: replaces ? (note.members ?? {}) : { ...around.members, ...note.members },
    values: note.values ?? (replaces ? {} : around.values),
  };
}

/**
 * What the parts inside of a part inherit: what it says of them and in general. Single claims are about itself.
 *
 * @param {Scope} scope
 * @returns {Scope}
 */
export const inside = ({ general, members }) => ({ general, claims: members, members, values: {} });

const LIMITS = ["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf", "minLength", "maxLength"];
const MORE_LIMITS = ["pattern", "minItems", "maxItems", "uniqueItems", "minProperties", "maxProperties"];

/**
 * The keywords that a part bears itself: its own, those of the schema of a parameter, and of branches without a name.
 *
 * @param {any} value
 * @returns {Set<string>}
 */
export function keywordsOf(value) {
  const parts = [value, value?.schema, ...[value?.anyOf, value?.oneOf].flatMap((branches) => branches ?? [])];
  return new Set(parts.flatMap((part) => (typeof part === "object" && part !== null ? Object.keys(part) : [])));
}

/**
 * The claims that a part makes: those that its keywords make, and those that it gives evidence for.
 *
 * @param {any} value
 * @param {boolean} isRequired
 * @returns {Claim[]}
 */
export function claimsOf(value, isRequired) {
  const keywords = keywordsOf(value);
  const branches = [value, value?.schema, ...(Array.isArray(value?.anyOf) ? value.anyOf : [])];
  /** @type {Record<Claim, boolean>} */
  const made = {
    type: true,
    nullable: branches.some((branch) => [branch?.type].flat().includes("null")),
    meaning: typeof value?.description === "string",
    limit: [...LIMITS, ...MORE_LIMITS].some((keyword) => keywords.has(keyword)),
    required: isRequired,
  };
  return CLAIMS.filter((claim) => made[claim] || value?.["x-evidence"]?.[claim] !== undefined);
}

/**
 * The evidence for one claim: what is said for it, a rule that fits, or what is said for the part as a whole.
 *
 * @param {RootNote} root
 * @param {Claim} claim
 * @param {any} value the part
 * @param {Scope} scope what holds in the part; for `required`, in the object that lists it
 * @param {string} name
 * @returns {Finding | undefined}
 */
export function evidenceFor(root, claim, value, scope, name) {
  const own = isObject(value?.["x-evidence"]) ? value["x-evidence"] : {};
  const said = scope.claims[claim];
  const around = scope.general === undefined ? undefined : resolve(root, scope.general, name, !isGeneral(own));
  if (said !== undefined) return withSources(resolve(root, said, name, own[claim] === undefined), around);
  const rule = Object.entries(root.rules ?? {}).find(
    ([, found]) => isObject(found) && found.claim === claim && fits(root, found, value, scope),
  );
  return rule === undefined ? around : withSources(resolve(root, { rule: rule[0] }, name), around);
}

/**
 * What is inferred without a source of its own is inferred from what speaks for the part in general.
 *
 * @param {Finding | undefined} finding
 * @param {Finding | undefined} around
 */
const withSources = (finding, around) =>
  finding && (finding.citations.length > 0 ? finding : { ...finding, citations: around?.citations ?? [] });

/**
 * @param {RootNote} root
 * @param {import("./model.js").Rule} rule
 * @param {any} value
 * @param {Scope} scope
 */
function fits(root, { where }, value, scope) {
  if (!isObject(where)) return false;
  const general = scope.general === undefined ? {} : atLength(root, scope.general);
  const keys = citationsOf(general).map(({ key }) => key);
  const bySources =
    where.sources === undefined ||
    (general.kind === undefined && keys.length > 0 && keys.every((key) => [where.sources].flat().includes(key)));
  return bySources && (where.keyword === undefined || keywordsOf(value).has(where.keyword));
}

/**
 * The evidence of a part: undefined as soon as one of its claims has none.
 *
 * @param {ClaimEvidence[]} claims
 * @returns {Evidence | undefined}
 */
export function sumUp(claims) {
  const found = claims.flatMap(({ claim, finding }) => (finding === undefined ? [] : [{ claim, finding }]));
  const kind = weakest(found.map(({ finding }) => finding.kind));
  const sources = [...new Set(found.flatMap(({ finding }) => finding.citations.map(({ source }) => source)))];
  return kind === undefined || found.length < claims.length
    ? undefined
    : { kind, sources, reason: found.find(({ finding }) => finding.kind === kind)?.finding.reason, claims: found };
}
