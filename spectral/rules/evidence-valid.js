import { noteProblems, rootNote, ruleProblems, sourceProblems } from "../lib/evidence.js";
import { rule } from "../lib/rule.js";
import { isObject, nodes } from "../lib/walk.js";

export default rule("Each `x-evidence` names known sources, or says why a fact is inferred.", function* (document) {
  const root = rootNote(document);
  if (isObject(root.sources)) yield* sourceProblems(root.sources, ["x-evidence", "sources"]);
  if (isObject(root.rules)) yield* ruleProblems(root, ["x-evidence", "rules"]);
  for (const { kind, value, path } of nodes(document)) {
    const note = value["x-evidence"];
    if (note !== undefined) yield* noteProblems(root, note, [...path, "x-evidence"], kind, value);
  }
});
