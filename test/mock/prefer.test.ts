import { expect, test } from "vitest";
import { createMock } from "../../src/mock/create.js";
import { readPreference } from "../../src/mock/prefer.js";
import { desk, note, NOTES } from "./fixture.js";

test.each([
  ["code=429", { code: 429 }],
  ["code=201, example=second", { code: 201, example: "second" }],
  ['example="second"; code="201"', { code: 201, example: "second" }],
  ["respond-async, code=429", { code: 429 }],
  ["CODE = 429", { code: 429 }],
  ["return=minimal", undefined],
  ["barcode=5", undefined],
  [null, undefined],
])("Prefer: %s asks for %j", (header, preference) => {
  expect(readPreference(header)).toEqual(preference);
});

const answerTo = async (prefer: string, body: unknown = { text: "x" }): Promise<unknown> =>
  createMock(desk).answer(note(body, { prefer }), NOTES);

test.each([
  ["code=429", { status: 429 }],
  ["example=second", { status: 201, body: expect.stringContaining('"id":7') }],
  ["code=503", { status: 503, body: '{"why":"other"}' }],
  ["code=201, example=none", { status: 404, body: expect.stringContaining("there are: second, first") }],
  ["code=99", { status: 404, body: expect.stringContaining("not an HTTP status") }],
])("a request that prefers %s gets %j", async (prefer, expected) => {
  expect(await answerTo(prefer)).toMatchObject(expected);
});

test("a preferred success is for good calls only", async () => {
  expect(await answerTo("code=201", { text: 1 })).toMatchObject({ status: 400 });
});

test("a status that neither the document nor a default response has is not found", async () => {
  const mock = createMock(desk);
  const request = new Request("https://eu.desk.example/v1/orders/1", {
    headers: { prefer: "code=503", authorization: "Bearer x" },
  });
  expect(await mock.answer(request, "/orders/1")).toMatchObject({
    status: 404,
    body: expect.stringContaining("/status 503 is not documented"),
  });
});
