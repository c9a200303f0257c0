import { afterEach, expect, test } from "vitest";
import { createHelpScoutClient } from "../../generated/help-scout/index.js";
import { fakeFetch, fixtureClient, json, TOKEN, type FixtureClient } from "./support.js";

/** `Object.prototype`, which every object inherits from. */
const ancestor = Object.getPrototypeOf({}) as Record<string, unknown>;
const added: string[] = [];

/** Gives every object of the process a member, until the test ends. */
function pollute(name: string, value: unknown): void {
  ancestor[name] = value;
  added.push(name);
}

afterEach(() => {
  for (const name of added.splice(0)) delete ancestor[name];
});

const CASES: readonly [string, unknown][] = [
  ["header", { "x-planted": "1" }],
  ["headers", { "x-planted": "1" }],
  ["x-planted", "1"],
  ["query", { planted: "1" }],
  ["planted", "1"],
  ["auth", { bearer: "planted" }],
  ["server", { region: "planted" }],
  ["timeout", "planted"],
  ["retry", { limit: "planted" }],
  ["baseUrl", "https://planted.example"],
  ["fetch", () => Promise.reject(new Error("planted"))],
  ["Request", () => "planted"],
  ["middleware", [{ onRequest: () => new Response(null, { status: 418 }) }]],
  ["bodySerializer", () => "planted"],
  ["querySerializer", () => "planted=1"],
  ["pathSerializer", () => "https://planted.example"],
];

const CALLS: Readonly<Record<string, (client: FixtureClient) => Promise<unknown>>> = {
  named: (client) => client.createChat({ path: { userId: "u1" }, body: { text: "hi" } }),
  plain: (client) => client.POST("/users/{userId}/chats", { params: { path: { userId: "u1" } }, body: { text: "hi" } }),
};

for (const [kind, call] of Object.entries(CALLS)) {
  test.each(CASES)(`a polluted Object.prototype adds no %s to a ${kind} call`, async (name, value) => {
    const { fetch, requests, bodies } = fakeFetch(() => json(201, {}));
    pollute(name, value);
    await call(fixtureClient({ fetch }));
    expect(requests).toHaveLength(1);
    const [{ url, headers }] = requests as [Request];
    expect(url).toBe("https://eu.acme.example/v1/users/u1/chats");
    expect(headers.has("x-planted")).toBe(false);
    expect(headers.get("authorization")).toBe(`Bearer ${TOKEN}`);
    expect(await bodies[0]).toBe('{"text":"hi"}');
  });
}

test("a polluted Object.prototype adds nothing to a token request, and no token to its answer", async () => {
  const { fetch, requests } = fakeFetch(() => json(200, {}));
  pollute("headers", { "x-planted": "1" });
  pollute("access_token", "planted");
  const client = createHelpScoutClient({ auth: { clientId: "id", clientSecret: "planted-secret" }, fetch });
  const input = { path: { conversationId: 1 }, body: { customer: { id: 1 }, text: "hi" } };
  expect(await client.createChatThread(input)).toMatchObject({ status: "unauthenticated" });
  expect(requests.map(({ headers }) => headers.has("x-planted"))).toEqual([false]);
});

test("a path value or a credential that is missing stays so", async () => {
  const { fetch, requests } = fakeFetch(() => json(201, {}));
  pollute("userId", "planted");
  pollute("bearer", "planted");
  expect(await fixtureClient({ fetch }).createChat({ path: {} })).toMatchObject({ status: "invalid-request" });
  await expect(fixtureClient({ fetch }).POST("/users/{userId}/chats", { params: {} })).rejects.toThrow("/path/userId");
  expect(() => fixtureClient({ auth: {} })).toThrow("/auth/bearer is missing");
  expect(requests).toEqual([]);
});
