import { isObject } from "../walk.js";

/**
 * The words of `x-evidence`: what may be written, and what a written statement stands for.
 *
 * @typedef {typeof KINDS[number]} Kind
 * @typedef {typeof CLAIMS[number]} Claim
 * @typedef {{ title: string, url: string, kind: Kind, date: string, version?: string, commit?: string, path?: string, locate?: typeof LOCATES[number] }} Source
 * @typedef {{ source?: string | string[], kind?: Kind, reason?: string, note?: string, rule?: string }} Statement
 * @typedef {string | string[] | Statement} Said a source, several, the name of a rule, or a statement at length
 * @typedef {Partial<Record<Claim, Said>>} SaidClaims
 * @typedef {Statement & SaidClaims & { members?: SaidClaims, values?: Record<string, Said> }} Note `x-evidence` of one part
 * @typedef {Statement & { claim: Claim, where?: { keyword?: string, sources?: string[] } }} Rule
 * @typedef {Note & { sources?: Record<string, Source>, rules?: Record<string, Rule> }} RootNote
 * @typedef {{ key: string, source: Source, locator?: string | undefined, name?: string | undefined }} Citation where in a source, and the name that a part is found by there
 * @typedef {{ kind: Kind, citations: Citation[], reason?: string | undefined, note?: string | undefined, rules: string[] }} Finding
 */

/** How well a statement about a vendor is founded, best first. */
export const KINDS = /** @type {const} */ (["documented", "excerpt", "observed", "sdk", "community", "inferred"]);

/** What a part of a document says, each with evidence of its own where it differs. */
export const CLAIMS = /** @type {const} */ (["type", "nullable", "meaning", "limit", "required"]);

/** How each part is found in a source: by its name as the document or a `.proto` file spells it, or by reading all of it. */
export const LOCATES = /** @type {const} */ (["name", "snake-name", "whole"]);

/**
 * Whether a statement is on no page, in no code and in no answer of the vendor, so that readers have to be told.
 *
 * @param {Kind} kind
 */
export const isWeak = (kind) => kind === "community" || kind === "inferred";

/**
 * The weakest of some kinds, which counts.
 *
 * @param {readonly Kind[]} kinds
 * @returns {Kind | undefined}
 */
export const weakest = (kinds) => KINDS.findLast((kind) => kinds.includes(kind));

/**
 * `x-evidence` at the root.
 *
 * @param {any} document
 * @returns {RootNote}
 */
export const rootNote = (document) => (isObject(document?.["x-evidence"]) ? document["x-evidence"] : {});

/**
 * A statement at length, whichever way it was written.
 *
 * @param {RootNote} root
 * @param {Said} said
 * @returns {Statement}
 */
export function atLength(root, said) {
  if (typeof said === "string" && root.rules?.[said]) return { rule: said };
  if (typeof said === "string" || Array.isArray(said)) return { source: said };
  return isObject(said) ? said : {};
}

/**
 * The keys and locators that a statement cites: `rate`, or `rate#Checking your limit`.
 *
 * @param {Statement | undefined} statement
 * @returns {{ key: string, locator?: string }[]}
 */
export function citationsOf(statement) {
  const written = statement?.source === undefined ? [] : [statement.source].flat();
  return written.map((text) => {
    const [key = "", ...rest] = `${text}`.split("#");
    return rest.length === 0 ? { key } : { key, locator: rest.join("#") };
  });
}

/**
 * Looks up what a written statement stands for. It needs all the sources that it cites, so the weakest of them is its kind. Undefined where it names neither a known source nor a kind.
 *
 * @param {RootNote} root
 * @param {Said} said
 * @param {string} [name] of the part, by which sources with `locate: name` are searched
 * @param {boolean} [isInherited] whether it was said of what the part stands in, so that its place is not yet that of the part
 * @returns {Finding | undefined}
 */
export function resolve(root, said, name, isInherited = false) {
  const { rule, ...own } = atLength(root, said);
  const declared = rule === undefined ? undefined : root.rules?.[rule];
  if (rule !== undefined && !isObject(declared)) return undefined;
  const statement = { ...declared, ...own };
  const written = citationsOf(statement);
  const citations = written.flatMap(({ key, locator }) => {
    const source = root.sources?.[key];
    if (!isObject(source)) return [];
    const isFoundByName = name !== undefined && (locator === undefined || isInherited);
    return [{ key, source, locator, name: isFoundByName ? spelled(source.locate, name) : undefined }];
  });
  if (citations.length < written.length) return undefined;
  const kind = statement.kind ?? weakest(citations.map(({ source }) => source.kind));
  if (kind === undefined) return undefined;
  return { kind, citations, reason: statement.reason, note: statement.note, rules: rule === undefined ? [] : [rule] };
}

/**
 * @param {Source["locate"]} locate
 * @param {string} name
 */
function spelled(locate, name) {
  if (locate === "snake-name") return name.replaceAll(/(?<=[a-z\d])[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  return locate === "name" ? name : undefined;
}

/**
 * What is cited, in words: the title of the source, the place in it, and the name to look for there.
 *
 * @param {Citation} citation
 */
export const placeOf = ({ source, locator, name }) => [source.title, locator, name].filter(Boolean).join(", ");

/**
 * The address at which a reader finds what is cited: for a repository the file, and the line, at the commit.
 *
 * @param {Citation} citation
 */
export function linkOf({ source, locator }) {
  const { url, commit, path } = source;
  const [, file, line] = /^([\w./@$-]*?)(?::(\d+)(?:-\d+)?)?$/.exec(locator ?? "") ?? [];
  if (!commit) return url;
  const isFile = file !== undefined && !/\.\w+$/.test(path ?? "") && /\.\w+$|\//.test(file);
  const place = [path, isFile ? file : undefined].filter(Boolean).join("/");
  return `${url}/${/\.\w+$/.test(place) ? "blob" : "tree"}/${commit}${place && `/${place}`}${line ? `#L${line}` : ""}`;
}
