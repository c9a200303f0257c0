import fc from "fast-check";
import { expect, test } from "vitest";
import { createHelpScoutClient } from "../../generated/help-scout/index.js";
import { expandPath } from "../../src/client/values.js";
import { clientAnsweredBy, fakeFetch, fixtureClient, json, type LooseResult } from "./support.js";

async function sent(userId: unknown): Promise<{ result: LooseResult; urls: string[] }> {
  const { fetch, requests } = fakeFetch(() => json(201, {}));
  const result = await fixtureClient({ fetch }).createChat({ path: { userId }, body: {} });
  return { result, urls: requests.map(({ url }) => url) };
}

test.each([
  ["an empty text", ""],
  [".", "."],
  ["..", ".."],
  ["undefined", undefined],
  ["null", null],
  ["a line break", "a\nb"],
  ["NUL", "a\0"],
  ["DEL", "\x7f"],
  ["a C1 control character", "\x85"],
  ["half of a surrogate pair", "\ud83d"],
  ["an object", { id: 1 }],
  ["a list", ["a", "b"]],
  ["a date", new Date(0)],
  ["a function", () => "u1"],
])("a path value that is %s is refused by its name, and nothing is sent", async (_, value) => {
  const { result, urls } = await sent(value);
  expect(result).toMatchObject({ status: "invalid-request", ok: false, attempts: 0 });
  expect(result.violations).toEqual([{ pointer: "/path/userId", message: expect.any(String) }]);
  expect(urls).toEqual([]);
});

test("a call without `path` is refused too", async () => {
  const result = await clientAnsweredBy(() => json(201, {})).createChat({ body: {} });
  expect(result).toMatchObject({ status: "invalid-request", violations: [{ pointer: "/path/userId" }] });
});

test("a refusal does not print the value", async () => {
  const { result } = await sent("private\n");
  expect(JSON.stringify(result)).not.toContain("private");
});

test.each([
  ["a/b", "a%2Fb"],
  ["a?b", "a%3Fb"],
  ["a#b", "a%23b"],
  ["%2e%2e", "%252e%252e"],
  ["..%2f", "..%252f"],
  ["a\\b", "a%5Cb"],
  ["😀", "%F0%9F%98%80"],
  ["é", "%C3%A9"],
  [" ", "%20"],
  ["!'()*", "%21%27%28%29%2A"],
  ["{userId}", "%7BuserId%7D"],
  ["$&", "%24%26"],
  ["...", "..."],
  [true, "true"],
  [0, "0"],
  [12345678901234567890n, "12345678901234567890"],
])("a path value %s is sent as %s", async (value, segment) => {
  const { urls } = await sent(value);
  expect(urls).toEqual([`https://eu.acme.example/v1/users/${segment}/chats`]);
});

test("a generated client guards its path", async () => {
  const { fetch, requests } = fakeFetch(() => new Response(null, { status: 201 }));
  const result = await createHelpScoutClient({ auth: { bearer: "planted" }, fetch }).createChatThread({
    path: { conversationId: "../../users" as unknown as number },
    body: { customer: { id: 1 }, text: "hi" },
  });
  expect(result.status).toBe(201);
  expect(requests[0]!.url).toBe("https://api.helpscout.net/v2/conversations/..%2F..%2Fusers/chats");
});

/** RFC 6570, section 3.2.2, from its own words: what is not unreserved goes out as octets of UTF-8 in upper-case hex. */
function simpleExpansion(value: string): string {
  return [...new TextEncoder().encode(value)]
    .map((octet) => {
      const sign = String.fromCharCode(octet);
      return /[A-Za-z0-9._~-]/.test(sign) ? sign : `%${octet.toString(16).toUpperCase().padStart(2, "0")}`;
    })
    .join("");
}

test("a path value that is taken is expanded as RFC 6570 says", () => {
  const values = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.string({ unit: "grapheme" }),
    fc.webUrl(),
    fc.constantFrom(".", "..", ""),
  );
  const isRefused = (value: string): boolean =>
    ["", ".", ".."].includes(value) || /\p{Control}/u.test(value) || Buffer.from(value).toString() !== value;
  fc.assert(
    fc.property(values, values, (a, b) => {
      const expand = (): string => expandPath("/x/{a}/y{b}", { a, b });
      if (isRefused(a) || isRefused(b)) expect(expand).toThrow(TypeError);
      else expect(expand()).toBe(`/x/${simpleExpansion(a)}/y${simpleExpansion(b)}`);
    }),
    { numRuns: 500 },
  );
});

test("no path value changes the path of the URL beyond its segment", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", minLength: 1 }), (value) => {
      let path: string;
      try {
        path = expandPath("/v1/users/{id}/chats", { id: value });
      } catch {
        return;
      }
      const url = new URL(`https://host.example${path}?x`);
      expect(url.pathname.split("/")).toHaveLength(5);
      expect(url.pathname).toMatch(/^\/v1\/users\/[^/]+\/chats$/);
      expect(decodeURIComponent(url.pathname.split("/")[3]!)).toBe(value);
    }),
  );
});
