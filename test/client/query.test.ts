import { describe, expect, test } from "vitest";
import { fakeFetch, fixtureClient, json, type LooseResult } from "./support.js";

async function search(query: Record<string, unknown>): Promise<{ result: LooseResult; urls: string[] }> {
  const { fetch, requests } = fakeFetch(() => json(200, []));
  const result = await fixtureClient({ fetch }).findChats({ query });
  return { result, urls: requests.map(({ url }) => url) };
}

describe("query parameters of a named operation", () => {
  test.each([
    ["texts", { q: "a b&c=d", r: "é" }, "?q=a%20b%26c%3Dd&r=%C3%A9"],
    ["numbers and booleans", { page: 2, open: false }, "?page=2&open=false"],
    ["a list", { id: [1, "x"] }, "?id=1&id=x"],
    ["an empty list", { id: [] }, ""],
    ["undefined", { q: undefined, page: 1 }, "?page=1"],
    ["an empty text", { q: "" }, "?q="],
    ["names that need encoding", { "a&b": 1, "c[d]": 2 }, "?a%26b=1&c%5Bd%5D=2"],
    ["nothing", {}, ""],
  ])("%s", async (_, query, expected) => {
    const { result, urls } = await search(query);
    expect(urls).toEqual([`https://eu.acme.example/v1/chats${expected}`]);
    expect(result).toMatchObject({ status: 200, ok: true, body: [] });
  });

  test.each([
    ["an object", { q: { a: 1 } }],
    ["null", { q: null }],
    ["a date", { q: new Date(0) }],
    ["a list with undefined", { q: [1, undefined] }],
    ["a list in a list", { q: [[1]] }],
    ["half of a surrogate pair", { q: "\ud83d" }],
  ])("%s is refused by its name, and nothing is sent", async (_, query) => {
    const { result, urls } = await search(query);
    expect(result).toMatchObject({ status: "invalid-request", violations: [{ pointer: "/query/q" }], attempts: 0 });
    expect(urls).toEqual([]);
  });

  test("the surface of openapi-fetch writes them alike", async () => {
    const { fetch, requests } = fakeFetch(() => json(200, []));
    await fixtureClient({ fetch }).GET("/chats", { params: { query: { "a&b": [1, 2] } } });
    expect(requests[0]!.url).toBe("https://eu.acme.example/v1/chats?a%26b=1&a%26b=2");
  });
});
