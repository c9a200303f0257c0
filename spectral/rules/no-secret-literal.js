import { rule } from "../lib/rule.js";
import { isObject, nodes } from "../lib/walk.js";

/** Forms that real keys have. */
const KEYS =
  /\b(sk_live_[0-9a-zA-Z]{16,}|rk_live_[0-9a-zA-Z]{16,}|AKIA[0-9A-Z]{16}|gh[pousr]_[0-9A-Za-z]{36}|xox[abprs]-[0-9A-Za-z-]{20,}|AIza[0-9A-Za-z_-]{35}|glpat-[0-9A-Za-z_-]{20})\b|-----BEGIN [A-Z ]*PRIVATE KEY-----(\s|\\n)*[0-9A-Za-z+/]{16}/;

/** What somebody made up: a word that says so, or one character many times. */
const MADE_UP =
  /example|sample|placeholder|dummy|fake|test|your|redacted|xxxx|\*{3}|(.)\1{5}|0123456|123456789|abcdef/i;

const SECRET_NAME = /(password|passwd|secret|api_?key|access_?token|private_?key)$/i;

export default rule("No key or password is written into the document.", function* (document) {
  yield* literals(document, []);
  for (const { kind, value, path } of nodes(document)) {
    const isParameter = kind === "parameter" && isObject(value.schema);
    const [name, schema, place] = isParameter
      ? [value.name, value.schema, [...path, "schema"]]
      : [path.at(-1), value, path];
    if ((kind !== "schema" && !isParameter) || !SECRET_NAME.test(`${name}`)) continue;
    const isWritten = typeof schema.default === "string" && schema.default !== "" && !MADE_UP.test(schema.default);
    if (isWritten) {
      yield { path: [...place, "default"], message: "A secret has no default that all may read. Remove it." };
    }
  }
});

/**
 * @param {unknown} value
 * @param {(string | number)[]} path
 * @returns {Generator<import("../lib/rule.js").Finding>}
 */
function* literals(value, path) {
  if (typeof value === "string") {
    const found = KEYS.exec(value)?.[0];
    if (found && !MADE_UP.test(found)) {
      yield { path, message: "This looks like a real key. Revoke it, and write one that says it is an example." };
    }
  } else if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) yield* literals(item, [...path, index]);
  } else if (isObject(value)) {
    for (const [key, item] of Object.entries(value)) yield* literals(item, [...path, key]);
  }
}
