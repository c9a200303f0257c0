/** Evidence of a document: its words, what is said at a part, what that part inherits, and what is wrong with it. */
export { citationsOf, isWeak, KINDS, linkOf, placeOf, resolve, rootNote, weakest } from "./evidence/model.js";
export { foundedParts, noteFindings, PART_KINDS } from "./evidence/parts.js";
export { noteProblems, ruleProblems, sourceProblems } from "./evidence/problems.js";

/**
 * @typedef {import("./evidence/model.js").Kind} Kind
 * @typedef {import("./evidence/model.js").Claim} Claim
 * @typedef {import("./evidence/model.js").Citation} Citation
 * @typedef {import("./evidence/model.js").Source} Source
 * @typedef {import("./evidence/model.js").Note} Note
 * @typedef {import("./evidence/model.js").RootNote} RootNote
 * @typedef {import("./evidence/model.js").Finding} Finding
 * @typedef {import("./evidence/scope.js").Evidence} Evidence
 * @typedef {import("./evidence/parts.js").PartKind} PartKind
 * @typedef {import("./evidence/parts.js").Founded} Founded
 */
