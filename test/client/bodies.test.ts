import { describe, expect, test } from "vitest";
import { createHelpScoutClient } from "../../generated/help-scout/index.js";
import { CALL, fakeFetch, fixtureClient, httpServer, json, tcpServer, type LooseResult } from "./support.js";

const answered = (response: Response, options: object = {}): Promise<LooseResult> =>
  fixtureClient({ fetch: async () => response, ...options }).createChat(CALL);

const text = (body: BodyInit | null, type = "application/json", status = 201): Response =>
  new Response(body, { status, headers: { "content-type": type } });

describe("201 without a body", () => {
  const threads = (baseUrl: string): Promise<LooseResult> =>
    createHelpScoutClient({ auth: { bearer: "planted" }, baseUrl }).createChatThread({
      path: { conversationId: 1 },
      body: { customer: { id: 1 }, text: "hi" },
    }) as Promise<LooseResult>;

  test.each([
    ["content-length: 0", ["content-length: 0", "resource-id: 77"], 77],
    ["no content-length, connection closed", ["connection: close", "resource-id: 77"], 77],
    ["chunked and empty", ["transfer-encoding: chunked", "resource-id: 77"], 77],
    ["text/plain", ["content-length: 0", "content-type: text/plain", "resource-id: 77"], 77],
    ["application/json", ["content-length: 0", "content-type: application/json", "resource-id: 77"], 77],
    ["a body that is cut", ["content-length: 10", "resource-id: 77"], 77],
    ["no id header", ["content-length: 0"], undefined],
    ["an empty id header", ["content-length: 0", "resource-id:"], undefined],
    ["an id header that is no integer", ["content-length: 0", "resource-id: 7f"], undefined],
    ["an id header beyond 2^53", ["content-length: 0", "resource-id: 9007199254740993"], undefined],
  ])("%s", async (_, headers, id) => {
    const end = headers.includes("transfer-encoding: chunked") ? "0\r\n\r\n" : "";
    const url = await tcpServer((socket) =>
      socket.once("data", () => socket.end(["HTTP/1.1 201 Created", ...headers, "", end].join("\r\n"))),
    );
    const result = await threads(url);
    expect(result).toMatchObject({ status: 201, ok: true, body: undefined });
    expect(result.headers["resource-id"]).toBe(id);
  });
});

describe("a documented success that cannot be read", () => {
  test.each([
    ["HTML", text("<html></html>", "text/html"), "the body has the content type text/html"],
    ["HTML that says it is JSON", text("<html></html>"), "Unexpected token"],
    ["JSON that says it is text", text("{}", "text/plain"), "the body has the content type text/plain"],
    ["JSON lines", text("{}\n{}", "application/x-ndjson"), "the body has the content type application/x-ndjson"],
    ["JSON that ends too soon", text('{"id": 1'), "JSON"],
    ["an empty body", text(""), "the body is empty"],
    ["one newline", text("\n"), "JSON"],
    ["null", text("null"), "the body is not a JSON object"],
    ["false", text("false"), "the body is not a JSON object"],
    ["0", text("0"), "the body is not a JSON object"],
    ['""', text('""'), "the body is not a JSON object"],
  ])("%s", async (_, response, message) => {
    const result = await answered(response);
    expect(result).toMatchObject({ status: "unreadable", ok: false, response });
    expect(result.cause.message).toContain(message);
  });

  test("keeps the text", async () => {
    expect(await answered(text("null"))).toMatchObject({ text: "null" });
  });

  test("was read by a custom fetch that forgot to clone", async () => {
    const result = await fixtureClient({
      fetch: async () => {
        const response = json(201, { id: 1 });
        await response.text();
        return response;
      },
    }).createChat(CALL);
    expect(result).toMatchObject({ status: "unreadable", cause: { message: "the body was read before" } });
  });
});

test("a byte order mark before JSON is no part of it", async () => {
  expect(await answered(text('\ufeff{"id":1}'))).toMatchObject({ status: 201, body: { id: 1 } });
});

test("an array is a body", async () => {
  expect(await answered(text("[1]"))).toMatchObject({ status: 201, body: [1] });
});

test("204 with the headers of a body has none", async () => {
  const response = new Response(null, { status: 204, headers: { "content-type": "application/json" } });
  expect(await answered(response)).toMatchObject({ status: 204, ok: true, body: undefined });
});

test("an error of type application/problem+json has a body", async () => {
  const result = await answered(text('{"title":"no"}', "application/problem+json", 500));
  expect(result).toMatchObject({ status: 500, ok: false, body: { title: "no" } });
});

describe("a documented error keeps its number, and has the text and the reason, where its body is", () => {
  test.each([
    ["empty", text(null, "application/json", 500), "", "the body is empty"],
    ["HTML", text("<h1>Busy</h1>", "text/html", 500), "<h1>Busy</h1>", "the body has the content type text/html"],
    ["JSON that ends too soon", text('{"message": "n', "application/json", 500), '{"message": "n', "JSON"],
    ["null", text("null", "application/json", 500), "null", "the body is not a JSON object"],
    [
      "an integer beyond 2^53",
      text('{"id":9007199254740993}', "application/json", 500),
      '{"id":9007199254740993}',
      "which a number cannot hold",
    ],
  ])("%s", async (_, response, text, message) => {
    const result = await answered(response);
    expect(result).toMatchObject({ status: 500, ok: false, text, response });
    expect(result.body).toBeUndefined();
    expect(result.cause.message).toContain(message);
  });

  test("too large", async () => {
    const result = await answered(text('{"message":"no"}', "application/json", 500), { maxResponseBytes: 5 });
    expect(result).toMatchObject({ status: 500, body: undefined, text: '{"mes' });
  });

  test("cut by the connection", async () => {
    const head = 'HTTP/1.1 500 No\r\ncontent-type: application/json\r\ncontent-length: 100\r\n\r\n{"id":';
    const baseUrl = await tcpServer((socket) =>
      socket.once("data", () => socket.write(head, () => setImmediate(() => socket.resetAndDestroy()))),
    );
    expect(await fixtureClient({ baseUrl }).createChat(CALL)).toMatchObject({ status: 500, body: undefined });
  });

  test("empty, with the wait that it asks for", async () => {
    const response = new Response(null, { status: 429, headers: { "x-wait": "7" } });
    expect(await answered(response, { retry: { limit: 0 } })).toMatchObject({
      status: 429,
      text: "",
      retryAfter: 7000,
    });
  });
});

test("declared headers are parsed to their types", async () => {
  const sent = { "x-left": "12", "x-load": "0.5", "x-last": "true", "request-id": "r-1" };
  expect(await answered(json(201, {}, sent))).toMatchObject({
    headers: { "x-left": 12, "x-load": 0.5, "x-last": true, "request-id": "r-1" },
  });
});

test.each([
  ["x-left", "many"],
  ["x-left", "1.5"],
  ["x-left", ""],
  ["x-load", "high"],
  ["x-load", "Infinity"],
  ["x-last", "perhaps"],
])("a declared header that is not of its type is left out: %s: %s", async (name, value) => {
  const { headers } = await answered(json(201, {}, { [name]: value }));
  expect(Object.keys(headers)).toEqual([]);
});

test("a boolean header may be false", async () => {
  expect(await answered(json(201, {}, { "x-last": "false" }))).toMatchObject({ headers: { "x-last": false } });
});

test("GET sends no body and no content type", async () => {
  const { fetch, requests } = fakeFetch(() => json(200, []));
  const result = await fixtureClient({ fetch }).findChats();
  expect(result).toMatchObject({ status: 200, body: [] });
  expect(requests[0]!.body).toBeNull();
  expect(requests[0]!.headers.has("content-type")).toBe(false);
});

test("HEAD has no body to read", async () => {
  const url = await httpServer((_, response) => response.setHeader("content-type", "application/json").end());
  expect(await fixtureClient({ baseUrl: url }).probe()).toMatchObject({ status: 200, body: undefined });
});
