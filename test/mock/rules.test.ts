import { expect, test } from "vitest";
import { checkedResponseRules, operationRules } from "../../scripts/generate/mock-rules.js";
import type { Bundle } from "../../scripts/lib/bundle.js";
import type { Operation, ResponseObject } from "../../scripts/lib/openapi.js";

const tree = { locate: () => ({ file: "operation.yaml", line: 3, column: 5 }) };
const bundle = { api: { name: "desk" }, tree } as unknown as Bundle;

function response(rules: object): ResponseObject {
  const content = { "application/json": { examples: { first: { summary: "", value: {} } } } };
  return { description: "", content, headers: { "X-Id": { schema: {} } }, "x-mock": rules };
}

function operation(rules: object): Operation {
  const responses = [{ status: "400", pointer: "#", object: response({}) }];
  return { id: "add", pointer: "#/paths/~1notes/post", responses, object: { "x-mock": rules } } as unknown as Operation;
}

test.each([
  [{ invalidRequest: { status: 422 } }, "documents no response 422"],
  [{ invalidRequest: { status: 400, example: "second" } }, "has no example `second`; there are: first"],
  [{ invalidRequest: { status: 400, message: "/why" } }, "`/why` is no runtime expression"],
  [{ missingCredentials: { status: 400, member: "$response.why" } }, "`$response.why` is no runtime expression"],
  [{ rateLimit: { limit: "x-other" } }, "No response declares a header `x-other`"],
])("the rules %j of an operation are a mistake with its place", (rules, message) => {
  const read = (): unknown => operationRules(bundle, operation(rules));
  expect(read).toThrow("operation.yaml:3:5 error [mock-rules]");
  expect(read).toThrow(message);
});

test.each([
  [{ echo: { "$response.body/id": "$request.path.id" } }, "`$response.body/id` is no runtime expression"],
  [{ echo: { "$response.body#/id": "$request.cookie.id" } }, "`$request.cookie.id` is no runtime expression"],
  [{ echo: { "$response.body#/id": "user-{$request.id}" } }, "`$request.id` is no runtime expression"],
  [{ count: ["/id"] }, "`/id` is no runtime expression"],
  [{ headers: { "x-other": 1 } }, "declares no header `x-other`"],
])("the rules %j of a response are a mistake", (rules, message) => {
  expect(() => checkedResponseRules(bundle, "#", response(rules), "first")).toThrow(message);
});

test("a default example that is not there is a mistake", () => {
  expect(() => checkedResponseRules(bundle, "#", response({}), "second")).toThrow("has no example `second`");
});

test("sound rules are read as they are, with headers in lower case", () => {
  const rules = { invalidRequest: { status: 400, example: "first", message: "$response.body#/why" } };
  const read = operationRules(bundle, operation({ ...rules, rateLimit: { limit: "X-Id" } }));
  expect(read).toMatchObject({ ...rules, rateLimit: { limit: "x-id" } });
});
