import { expect, test } from "vitest";
import { countUp } from "../../src/mock/count.js";
import { assign, evaluate, type Draft } from "../../src/mock/expression.js";
import * as rules from "../../spectral/lib/expressions.js";

const request = {
  path: { userId: "u1" },
  query: { page: 2 },
  header: { "x-team": "t1" },
  body: { a: { "b/c": [10, 20] }, none: null },
};
const draft = (): Draft => ({
  headers: { "x-id": 5 },
  body: { chat: { id: 9 }, list: [{ n: 1 }, { n: 2 }], nothing: null },
});

test.each([
  ["$request.path.userId", "u1"],
  ["$request.query.page", 2],
  ["$request.header.X-Team", "t1"],
  ["$request.body", request.body],
  ["$request.body#/a/b~1c/1", 20],
  ["$request.body#/none", null],
  ["$request.body#/toString", undefined],
  ["$request.body#/a/missing/deeper", undefined],
  ["$response.body#/chat/id", 9],
  ["$response.header.X-Id", 5],
  ["user-{$request.path.userId}-{$response.body#/chat/id}", "user-u1-9"],
  ["user-{$request.path.nobody}", undefined],
])("%s is %j", (expression, value) => {
  expect(evaluate(expression, request, draft())).toEqual(value);
});

test.each([
  ["$response.body#/chat/id", { chat: { id: "x" } }],
  ["$response.body#/chat/name", { chat: { id: 9, name: "x" } }],
  ["$response.body#/list/1/n", { list: [{ n: 1 }, { n: "x" }] }],
  ["$response.body#/nothing/id", { nothing: null }],
  ["$response.body#/absent/id", {}],
])("a value written to %s changes that place alone", (expression, changed) => {
  const target = draft();
  const before = structuredClone(target.body);
  const original = target.body;
  assign(expression, target, "x");
  expect(target.body).toEqual({ ...(before as object), ...changed });
  expect(original).toEqual(before);
});

test.each([
  [41, 1, 42],
  ["note-009", 1, "note-010"],
  ["CSR7QK29ZT4M1XB6", 5, "CSR7QK29ZT4M2XB1"],
  ["99", 1, "00"],
  ["no digits", 3, "no digits"],
  ["7", 0, "7"],
  [null, 1, null],
])("%j counted up by %i is %j", (id, by, expected) => {
  expect(countUp(id, by)).toBe(expected);
});

test.each([
  ["$request.body", undefined],
  ["$request.body#/text", undefined],
  ["$request.body#/none", "has no member /none"],
  ["$response.body", "has no body of JSON"],
  ["$request.body#text", "Write a runtime expression"],
  ["$request.path.id", undefined],
  ["$request.query.id", "declares no query parameter id"],
])("the rules say of %s: %s", (expression, says) => {
  const schema = { type: "object", properties: { text: { type: "string" } } };
  const value = {
    parameters: [{ name: "id", in: "path" }],
    requestBody: { content: { "application/json": { schema } } },
  };
  const problem = rules.expressionProblem({}, { value, path: ["paths", "/a", "post"] }, {}, expression);
  expect(problem).toEqual(says === undefined ? undefined : expect.stringContaining(says));
});
