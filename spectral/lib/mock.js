import { expressionProblem, templateProblem } from "./expressions.js";
import { hasHeader } from "./operations.js";
import { isObject } from "./walk.js";

/**
 * @typedef {import("./walk.js").Path} Path
 * @typedef {import("./rule.js").Finding} Finding
 * @typedef {{ value: any, path: Path }} Place
 */

const REFUSALS = "missingCredentials wrongCredentials invalidRequest unreadableBody wrongMethod rateLimited".split(" ");
const REFUSAL_KEYS = ["status", "example", "message", "member"];
const LIMIT_KEYS = ["limit", "remaining", "window"];
const RESPONSE_KEYS = ["example", "echo", "count", "headers"];

/**
 * `x-mock` of an operation: how a mock refuses bad calls, and the headers that tell of its limit.
 *
 * @param {unknown} document
 * @param {Place} operation
 * @param {Map<string, Place>} responses
 * @returns {Generator<Finding>}
 */
export function* operationProblems(document, operation, responses) {
  const mock = operation.value["x-mock"];
  if (mock === undefined) return;
  const path = [...operation.path, "x-mock"];
  yield* unknownKeys(mock, [...REFUSALS, "rateLimit"], path);
  if (!isObject(mock)) return;
  for (const name of REFUSALS) {
    if (mock[name] === undefined) continue;
    yield* refusalProblems(document, operation, responses, mock[name], [...path, name]);
  }
  if (mock.rateLimit !== undefined) yield* limitProblems(responses, mock.rateLimit, [...path, "rateLimit"]);
}

/**
 * `x-mock` of a response: the usual example, the values taken from the request, those that count up, and header values.
 *
 * @param {unknown} document
 * @param {Place} operation
 * @param {Place} response
 * @returns {Generator<Finding>}
 */
export function* responseProblems(document, operation, { value, path }) {
  const mock = value?.["x-mock"];
  if (mock === undefined) return;
  const at = [...path, "x-mock"];
  yield* unknownKeys(mock, RESPONSE_KEYS, at);
  if (mock?.example !== undefined) yield* exampleProblems(value, mock.example, [...at, "example"]);
  for (const [target, source] of Object.entries(isObject(mock?.echo) ? mock.echo : {})) {
    const problem =
      expressionProblem(document, operation, value, target, "response") ??
      templateProblem(document, operation, value, source);
    if (problem) yield { path: [...at, "echo", target], message: problem };
  }
  for (const [index, target] of (Array.isArray(mock?.count) ? mock.count : []).entries()) {
    const problem = expressionProblem(document, operation, value, target, "response");
    if (problem) yield { path: [...at, "count", index], message: problem };
  }
  for (const name of Object.keys(isObject(mock?.headers) ? mock.headers : {})) {
    if (!hasHeader(value, name)) yield { path: [...at, "headers", name], message: undeclared(name) };
  }
}

/** @param {string} header */
const undeclared = (header) => `The header ${header} is not declared. Correct the name or declare it.`;

/**
 * @param {unknown} value
 * @param {string[]} known
 * @param {Path} path
 * @returns {Generator<Finding>}
 */
function* unknownKeys(value, known, path) {
  if (!isObject(value)) {
    yield { path, message: `This is no object. Known members are ${known.slice(0, 4).join(", ")}.` };
    return;
  }
  for (const key of Object.keys(value)) {
    if (!known.includes(key))
      yield { path: [...path, key], message: `\`${key}\` means nothing here. Remove or correct it.` };
  }
}

/**
 * @param {any} response
 * @param {unknown} name
 * @param {Path} path
 * @returns {Generator<Finding>}
 */
function* exampleProblems(response, name, path) {
  const media = isObject(response?.content) ? Object.values(response.content) : [];
  if (!media.some((type) => isObject(type?.examples) && Object.hasOwn(type.examples, `${name}`))) {
    yield { path, message: `The response has no example ${name}. Correct the name.` };
  }
}

/**
 * @param {unknown} document
 * @param {Place} operation
 * @param {Map<string, Place>} responses
 * @param {any} refusal
 * @param {Path} path
 * @returns {Generator<Finding>}
 */
function* refusalProblems(document, operation, responses, refusal, path) {
  yield* unknownKeys(refusal, REFUSAL_KEYS, path);
  if (!isObject(refusal)) return;
  const { status, example } = refusal;
  const response = (responses.get(`${status}`) ?? responses.get("default"))?.value;
  if (!Number.isInteger(status) || !isObject(response)) {
    const at = status === undefined ? path : [...path, "status"];
    yield { path: at, message: `Status ${status} is not declared. Name a declared one.` };
    return;
  }
  if (example !== undefined) yield* exampleProblems(response, example, [...path, "example"]);
  for (const key of ["message", "member"]) {
    if (refusal[key] === undefined) continue;
    const problem = expressionProblem(document, operation, response, refusal[key], "response");
    if (problem) yield { path: [...path, key], message: problem };
  }
}

/**
 * @param {Map<string, Place>} responses
 * @param {any} limit
 * @param {Path} path
 * @returns {Generator<Finding>}
 */
function* limitProblems(responses, limit, path) {
  yield* unknownKeys(limit, LIMIT_KEYS, path);
  for (const key of ["limit", "remaining"]) {
    const name = limit?.[key];
    if (name === undefined) continue;
    const declared = [...responses.values()].some(({ value }) => hasHeader(value, `${name}`));
    if (!declared) yield { path: [...path, key], message: undeclared(name) };
  }
  if (limit?.window !== undefined && !(limit.window > 0)) {
    yield { path: [...path, "window"], message: "The window is no number of seconds. Write one, such as 60." };
  }
}
