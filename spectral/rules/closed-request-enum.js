import { openEnum } from "../lib/enums.js";
import { reach } from "../lib/refs.js";
import { rule } from "../lib/rule.js";

/** Words by which a description says that other values are welcome. */
const SAYS_OPEN = /\b(any|other|others|custom|own|e\.g\.|such as|for example|may|more|new|later|extensible|open)\b/i;

/** Whether a schema, or a branch of it, says in words or by an extension that the list is open on purpose. */
const isOpenOnPurpose = (/** @type {any} */ schema) =>
  [schema, ...schema.anyOf].some(
    (part) => SAYS_OPEN.test(`${part?.description ?? ""}`) || part?.["x-extensible-enum"] !== undefined,
  );

// Where `x-evidence` says that the request is inferred, a closed list would claim too much. A schema that a response
// uses too has to stay open there.
export default rule("An enum in a request takes the known values only.", function* (document) {
  const answered = new Set();
  for (const { value } of reach(document, "response")) answered.add(value);
  for (const { value, path, inferred } of reach(document, "request")) {
    if (inferred || openEnum(value) === undefined) continue;
    if (answered.has(value) || isOpenOnPurpose(value)) continue;
    yield {
      path: [...path, "anyOf"],
      message: "This enum takes every misspelt value in a request. Keep the branch with the known values only.",
    };
  }
});
