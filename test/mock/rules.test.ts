import { expect, test } from "vitest";
import { operationRules } from "../../scripts/generate/mock-rules.js";
import { mockProblems } from "../../scripts/lib/fitness/mock-rules.js";
import { operationMock } from "../../scripts/lib/mock-rules.js";
import type { OpenApiDocument, Operation } from "../../scripts/lib/openapi.js";
import { formatProblem } from "../../scripts/lib/problems.js";
import { EXPRESSION } from "#shared/runtime-expression.js";

const tree = { locate: () => ({ file: "operation.yaml", line: 3, column: 5 }) };

function response(rules: object): object {
  const schema = { type: "object", properties: { id: { type: "integer" }, why: { type: "string" } } };
  const content = { "application/json": { schema, examples: { first: { summary: "", value: {} } } } };
  return { description: "", content, headers: { "X-Id": { schema: {} } }, "x-mock": rules };
}

function problems(ofOperation: object, ofResponse: object = {}): string[] {
  const add = { operationId: "add", responses: { 400: response(ofResponse) }, "x-mock": ofOperation };
  const document = { paths: { "/notes": { post: add } } } as unknown as OpenApiDocument;
  return mockProblems(document, tree).map(formatProblem);
}

test.each([
  [{ invalidRequest: { status: 422 } }, "Status 422 is not declared"],
  [{ invalidRequest: { status: 400, example: "second" } }, "has no example second"],
  [{ invalidRequest: { status: 400, message: "/why" } }, "Write a runtime expression"],
  [{ missingCredentials: { status: 400, member: "$response.why" } }, "Write a runtime expression"],
  [{ rateLimit: { limit: "x-other" } }, "header x-other is not declared"],
])("the rules %j of an operation are a mistake with its place", (rules, message) => {
  const [problem, ...others] = problems(rules);
  expect(others).toEqual([]);
  expect(problem).toContain("operation.yaml:3:5 error [mock-rules]");
  expect(problem).toContain(message);
});

test.each([
  [{ echo: { "$response.body/id": "$request.path.id" } }, "Write a runtime expression"],
  [{ echo: { "$response.body#/id": "$request.cookie.id" } }, "Write a runtime expression"],
  [{ echo: { "$response.body#/id": "user-{$request.id}" } }, "Write a runtime expression"],
  [{ count: ["/id"] }, "Write a runtime expression"],
  [{ headers: { "x-other": 1 } }, "header x-other is not declared"],
  [{ example: "second" }, "has no example second"],
])("the rules %j of a response are a mistake", (rules, message) => {
  expect(problems({}, rules).join()).toContain(message);
});

test.each([
  "$response.body#/id",
  "$response.body#/a~1b",
  "$response.header.X-Id",
  "$request.path.id",
  "$request.body#",
  "$request.body/id",
  "$request.cookie.id",
  "$url",
  "id",
])("the linter takes %s for an expression only if a mock does", (text) => {
  const isOne = !problems({}, { count: [text], echo: { "$response.body#/id": text } })
    .join()
    .includes("Write a runtime");
  expect(isOne && !EXPRESSION.test(text)).toBe(false);
});

test("sound rules are read as they are, with headers in lower case", () => {
  const rules = { invalidRequest: { status: 400, example: "first", message: "$response.body#/why" } };
  const mock = operationMock({ ...rules, rateLimit: { limit: "X-Id" } });
  const read = operationRules({ mock } as unknown as Operation);
  expect(read).toMatchObject({ ...rules, rateLimit: { limit: "x-id" } });
});
