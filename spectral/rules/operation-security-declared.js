import { operations } from "../lib/operations.js";
import { rule } from "../lib/rule.js";

export default rule("The security of an operation is stated, on it or at the root.", function* (document) {
  if (document.security !== undefined) return;
  const called = [...operations(document)].filter(({ path }) => path[0] === "paths");
  const silent = called.filter(({ value }) => value.security === undefined);
  if (silent.length > 1 && silent.length === called.length) {
    // One cause, so one finding.
    yield { path: [], message: "No security is stated anywhere. Add `security` at the root, `[]` if none is needed." };
    return;
  }
  for (const { path } of silent) {
    yield { path, message: "No security is stated. Add `security` here or at the root, `[]` if none is needed." };
  }
});
