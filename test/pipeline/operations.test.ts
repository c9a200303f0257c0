import { expect, test } from "vitest";
import type { OpenApiDocument } from "../../scripts/lib/openapi.js";
import { listOperations } from "../../scripts/lib/operations.js";

const text = { type: "string" };

/** A document whose path and operation both have parameters. */
const document = {
  openapi: "3.1.0",
  info: { title: "Things", version: "1" },
  servers: [],
  paths: {
    "/things/{id}": {
      parameters: [
        { name: "id", in: "path", required: true, schema: text },
        { name: "page", in: "query", schema: text },
      ],
      post: {
        operationId: "createThing",
        parameters: [
          { name: "page", in: "query", schema: { type: "integer" } },
          { $ref: "#/components/parameters/Mood" },
          { name: "page", in: "header", schema: text },
        ],
        responses: {},
      },
    },
  },
  components: { parameters: { Mood: { name: "mood", in: "query", schema: text } } },
} as unknown as OpenApiDocument;

test("parameters are those of the path that the operation has no other one for, each where it is written", () => {
  const [operation] = listOperations(document);
  const found = operation!.parameters.map((parameter) => [parameter.name, parameter.in, parameter.pointer]);
  expect(found).toEqual([
    ["id", "path", "#/paths/~1things~1{id}/parameters/0"],
    ["page", "query", "#/paths/~1things~1{id}/post/parameters/0"],
    ["mood", "query", "#/components/parameters/Mood"],
    ["page", "header", "#/paths/~1things~1{id}/post/parameters/2"],
  ]);
});
