import { EMBEDDED, EXPRESSION } from "../../shared/runtime-expression.js";
import { jsonSchemas, knowsMember } from "./members.js";
import { hasHeader, hasParameter } from "./operations.js";

/** @typedef {import("./walk.js").Path} Path */
/** @typedef {{ value: any, path: Path }} Place */

/**
 * What is wrong with an OpenAPI runtime expression that shall read or write a part of a call, if anything is.
 *
 * @param {unknown} document
 * @param {Place} operation
 * @param {any} response
 * @param {unknown} expression
 * @param {string} [only] `request` or `response`, where it cannot be the other
 * @returns {string | undefined}
 */
export function expressionProblem(document, operation, response, expression, only) {
  const match = EXPRESSION.exec(`${expression}`);
  if (!match || (only && match[1] !== only))
    return `Write a runtime expression such as \`$${only ?? "request"}.body#/id\`.`;
  const [, side, place, name, pointer = ""] = match;
  if (place === undefined) {
    const schemas = jsonSchemas(document, side === "request" ? operation.value.requestBody : response);
    if (pointer === "")
      return schemas.length > 0 ? undefined : `The ${side} has no body of JSON. Correct the expression.`;
    const known = schemas.some((schema) => knowsMember(document, schema, pointer));
    return known ? undefined : `The ${side} body has no member ${pointer}. Correct the pointer.`;
  }
  if (side === "response") {
    const declared = place === "header" && hasHeader(response, /** @type {string} */ (name));
    return declared ? undefined : `The response declares no ${place} ${name}. Correct the name.`;
  }
  const declared = hasParameter(document, operation, /** @type {string} */ (place), /** @type {string} */ (name));
  return declared ? undefined : `The operation declares no ${place} parameter ${name}. Correct the name.`;
}

/**
 * The same for a text with expressions in it, `order-{$request.path.id}`, or for a bare expression.
 *
 * @param {unknown} document
 * @param {Place} operation
 * @param {any} response
 * @param {unknown} text
 * @returns {string | undefined}
 */
export function templateProblem(document, operation, response, text) {
  const inner = [...`${text}`.matchAll(EMBEDDED)].map(([, expression]) => expression);
  const expressions = inner.length > 0 ? inner : [text];
  return expressions.map((each) => expressionProblem(document, operation, response, each)).find(Boolean);
}
