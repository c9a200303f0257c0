import { rule } from "../lib/rule.js";
import { isObject } from "../lib/walk.js";

export default rule("The document says where its facts come from.", function* (document) {
  const evidence = document["x-evidence"];
  if (!isObject(evidence)) {
    yield { path: [], message: "No source is named. Add `x-evidence` with `source` and `sources` at the root." };
    return;
  }
  for (const key of ["source", "sources"]) {
    if (evidence[key] === undefined) {
      yield { path: ["x-evidence"], message: `\`${key}\` is missing. Name where the facts come from.` };
    }
  }
});
