import { expect, test } from "vitest";
import { pathOf, pathReader, splitUrl, templatePattern } from "../../src/mock/path.js";

test.each([
  ["/chats", "/chats", {}],
  ["/users/{userId}/chats", "/users/7/chats", { userId: "7" }],
  ["/groups/{group-id}", "/groups/7", { "group-id": "7" }],
  ["/orders/{id}:cancel", "/orders/7:cancel", { id: "7" }],
  ["/files/{name}.{type}", "/files/a.b", { name: "a", type: "b" }],
  ["/users/{userId}", "/users/a%2Fb", { userId: "a/b" }],
  ["/users/{userId}", "/users/%zz", { userId: "%zz" }],
  ["/users/{userId}", "/users/a b+c", { userId: "a b+c" }],
])("%s reads %s", (template, path, variables) => {
  expect(pathReader(template)(path)).toEqual(variables);
});

test.each([
  ["/chats", "/chats/"],
  ["/chats", "/Chats"],
  ["/a.b", "/axb"],
  ["/users/{userId}", "/users/"],
  ["/users/{userId}", "/users/a/b"],
  ["/orders/{id}:cancel", "/orders/7"],
])("%s does not take %s", (template, path) => {
  expect(pathReader(template)(path)).toBeUndefined();
});

test.each([
  ["https://{tenant}.desk.example/v1", "https://acme.desk.example/v1", true],
  ["https://{tenant}.desk.example/v1", "https://a.b.desk.example/v1", false],
  ["https://{tenant}.desk.example/v1", "https://evil.example:80/x.desk.example/v1", false],
  ["https://{tenant}.desk.example/v1", "https://acmeXdesk.example/v1", false],
  ["https://desk.example/{version}", "https://desk.example/v1.2", true],
])("the pattern of %s: %s is %s", (template, url, expected) => {
  expect(new RegExp(`^${templatePattern(template)}$`).test(url)).toBe(expected);
});

test.each([
  ["https://desk.example/a%2Fb?x=1", "/a%2Fb", "x=1"],
  ["https://desk.example", "/", ""],
  ["https://desk.example?x=/", "/", "x=/"],
])("the path and query of %s are as they were sent", (url, path, query) => {
  expect(splitUrl(url)).toEqual({ path, query });
});

test("the path of a server is what follows its host", () => {
  expect(["https://{a}.desk.example/v1", "https://desk.example"].map(pathOf)).toEqual(["/v1", ""]);
});
