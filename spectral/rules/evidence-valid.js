import { sourceProblems, statementProblems } from "../lib/evidence.js";
import { rule } from "../lib/rule.js";
import { isObject, nodes } from "../lib/walk.js";

export default rule("Each `x-evidence` names known sources, or says why a fact is inferred.", function* (document) {
  const sources = document["x-evidence"]?.sources;
  const known = new Set(isObject(sources) ? Object.keys(sources) : []);
  if (isObject(sources)) yield* sourceProblems(sources, ["x-evidence", "sources"]);
  for (const { kind, value, path } of nodes(document)) {
    const evidence = value["x-evidence"];
    if (evidence !== undefined) yield* statementProblems(evidence, [...path, "x-evidence"], known, kind, value);
  }
});
