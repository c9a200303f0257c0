import { jsonSchemas, knowsMember } from "../lib/members.js";
import { hasHeader, operations, responsesOf } from "../lib/operations.js";
import { rule } from "../lib/rule.js";
import { isObject } from "../lib/walk.js";

/** @typedef {import("../lib/rule.js").Finding} Finding */

/** What a header that tells the wait may count. */
export const UNITS = /** @type {const} */ (["seconds", "epoch-seconds", "retry-after"]);
const KEYS = ["statuses", "refused", "wait", "repeatable", "x-evidence"];

export default rule("`x-retry` names declared statuses, a declared header and a known unit.", function* (document) {
  for (const operation of operations(document)) {
    const retry = operation.value["x-retry"];
    if (retry === undefined) continue;
    const path = [...operation.path, "x-retry"];
    if (!isObject(retry) || !Array.isArray(retry.statuses)) {
      yield { path, message: "`x-retry` has no list of statuses. Add `statuses`, `[]` if none is safe." };
      continue;
    }
    for (const key of Object.keys(retry)) {
      if (!KEYS.includes(key))
        yield { path: [...path, key], message: `\`${key}\` means nothing here. Use ${KEYS.join(", ")}.` };
    }
    const responses = responsesOf(document, operation);
    for (const key of ["statuses", "refused"]) {
      const listed = retry[key] ?? [];
      if (!Array.isArray(listed)) {
        yield { path: [...path, key], message: `\`${key}\` is no list of statuses. Write \`[${listed}]\`.` };
        continue;
      }
      for (const [index, status] of listed.entries()) {
        if (typeof status === "number" && responses.has(`${status}`)) continue;
        yield {
          path: [...path, key, index],
          message: `Status ${status} is not declared. Declare it or remove it here.`,
        };
      }
    }
    if (retry.wait !== undefined) yield* waitProblems(retry, responses, [...path, "wait"]);
    const { repeatable } = retry;
    if (repeatable === undefined) continue;
    const bodies = jsonSchemas(document, operation.value.requestBody);
    const isPointer = typeof repeatable === "string" && repeatable.startsWith("/");
    if (!isPointer || !bodies.some((schema) => knowsMember(document, schema, repeatable))) {
      yield {
        path: [...path, "repeatable"],
        message: "The body has no such member. Write a JSON pointer such as `/key`.",
      };
    }
  }
});

/**
 * @param {any} retry
 * @param {Map<string, { value: any }>} responses
 * @param {(string | number)[]} path
 * @returns {Generator<Finding>}
 */
function* waitProblems({ wait, statuses }, responses, path) {
  if (!UNITS.includes(wait?.unit)) {
    yield {
      path: wait?.unit === undefined ? path : [...path, "unit"],
      message: `Unknown unit. Write one of ${UNITS.join(", ")}.`,
    };
  }
  if (typeof wait?.header !== "string") {
    yield { path, message: "No header is named. Add `header`, or leave `wait` out." };
    return;
  }
  for (const status of statuses) {
    const response = responses.get(`${status}`);
    if (response && !hasHeader(response.value, wait.header)) {
      yield { path: [...path, "header"], message: `${wait.header} is not declared on ${status}. Declare it there.` };
    }
  }
}
