import { operations, responsesOf } from "../lib/operations.js";
import { partsOf } from "../lib/refs.js";
import { rule } from "../lib/rule.js";
import { isObject } from "../lib/walk.js";

const WAIT = /retry|reset|wait|rate-?limit/i;
const IN_WORDS = /\b(second|minute|hour|wait|retry|again|reset)/i;

/**
 * Whether a body has a member, however deep, that tells the wait.
 *
 * @param {unknown} document
 * @param {any} response
 */
const bodyTells = (document, response) =>
  Object.values(isObject(response.content) ? response.content : {}).some((media) =>
    [...partsOf(document, media?.schema)].some(({ properties }) =>
      Object.keys(isObject(properties) ? properties : {}).some((name) => WAIT.test(name)),
    ),
  );

// `x-retry` states the policy of the operation, also that nobody tells the wait.
export default rule("A 429 tells how long to wait.", function* (document) {
  for (const operation of operations(document)) {
    const response = responsesOf(document, operation).get("429");
    if (!response || !isObject(response.value) || operation.value["x-retry"] !== undefined) continue;
    const { value, path } = response;
    const headers = Object.keys(isObject(value.headers) ? value.headers : {});
    if (headers.some((name) => WAIT.test(name)) || IN_WORDS.test(`${value.description}`)) continue;
    if (value.$ref !== undefined || bodyTells(document, value)) continue;
    yield { path, message: "Nobody can know how long to wait. Declare a header such as `Retry-After`." };
  }
});
