import { expect, test } from "vitest";
import { readInput } from "../../src/cli/verify/input.js";
import { operationOf, parametersOf, type PublishedDocument } from "../../src/verify/document.js";

const integer = { type: "integer" };
const text = { type: "string" };

/** A document whose path has parameters, some of which the operation states anew. */
const document = {
  info: { title: "Desk", version: "1" },
  servers: [],
  paths: {
    "/chats": {
      parameters: [
        { name: "page", in: "query", schema: text },
        { name: "Trace", in: "header", schema: text },
        { name: "id", in: "query", schema: text },
      ],
      post: {
        operationId: "createChat",
        parameters: [
          { name: "page", in: "query", schema: integer },
          { name: "trace", in: "header", schema: integer },
          { name: "id", in: "header", schema: integer },
        ],
        responses: {},
      },
    },
  },
} as unknown as PublishedDocument;
const operation = operationOf(document, "createChat");

test("an operation's own parameter replaces that of its path with the same name and place; a header has no case", () => {
  const listed = parametersOf(document, operation).map(({ pointer, value }) => `${value.in} ${value.name}: ${pointer}`);
  expect(listed).toEqual([
    "query id: #/paths/~1chats/parameters/2",
    "query page: #/paths/~1chats/post/parameters/0",
    "header trace: #/paths/~1chats/post/parameters/1",
    "header id: #/paths/~1chats/post/parameters/2",
  ]);
});

test("a value that is set has the type of the operation's own parameter", () => {
  expect(readInput(document, operation, { set: ["page=2"] }).query).toEqual({ page: 2 });
});
