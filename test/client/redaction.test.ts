import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import { createHelpScoutClient } from "../../generated/help-scout/index.js";
import { unwrap } from "../../src/client/index.js";
import { CALL, fakeFetch, fixtureClient, json, TOKEN, type FixtureClient, type LooseResult } from "./support.js";

const failing = (bearer: string, error: Error): Promise<LooseResult> =>
  fixtureClient({ auth: { bearer }, fetch: () => Promise.reject(error) }).createChat(CALL);

describe("a credential that is a short ordinary word", () => {
  test("leaves paths and words alone", async () => {
    const error = new Error("the app at /srv/app/main.js is down");
    error.stack = `Error: ${error.message}\n    at run (file:///home/app/node_modules/x.js:1:1)`;
    const { cause } = await failing("app", error);
    expect(cause.message).toBe(error.message);
    expect(cause.stack).toBe(error.stack);
  });

  test.each(["Bearer app", "authorization: Bearer app", "x-api-key=app", "app", "x-api-key-app", "keyapp"])(
    "is taken out of %j",
    async (text) => {
      expect((await failing("app", new Error(text))).cause.message).not.toContain("app");
    },
  );
});

test.each([" ".repeat(20_000), "key=".repeat(5_000), `key${" ".repeat(20_000)}`, "app ".repeat(5_000)])(
  "a short credential is looked for in a long text (test %#) without going back for each of its places",
  async (text) => {
    const fetch = async (): Promise<Response> => new Response(text, { status: 500 });
    expect(await fixtureClient({ auth: { bearer: "app" }, fetch }).createChat(CALL)).toMatchObject({
      status: 500,
      text,
    });
  },
);

test.each([
  ["aGVsbG8/d29ybGQ+Zm9v", String.raw`{"message":"no key aGVsbG8\/d29ybGQ+Zm9v"}`],
  ["aGVsbG8/d29ybGQ+Zm9v", String.raw`{"message":"no key aGVsbG8/d29ybGQ\u002BZm9v"}`],
  ["aGVsbG8/d29ybGQ+Zm9v", String.raw`{"message":"no key aGVsbG8\u002fd29ybGQ\u002bZm9v"}`],
  ["abc", String.raw`{"message":"unknown token \"abc\""}`],
])("a credential %s that a vendor echoes as %s is out of text, body and message", async (bearer, echo) => {
  for (const status of [500, 418]) {
    const headers = { "content-type": "application/json" };
    const fetch = async (): Promise<Response> => new Response(echo, { status, headers });
    const result = await fixtureClient({ auth: { bearer }, fetch }).createChat(CALL);
    const { text, body } = result as unknown as { text: string; body: { message: string } };
    expect(body.message).toMatch(/^(no key|unknown token) "?\*\*\*"?$/);
    expect(JSON.parse(text)).toEqual(body);
  }
});

test("a credential in the address is out of the result's", async () => {
  const result = await fixtureClient({ fetch: async () => json(500, {}) }).createChat({
    ...CALL,
    path: { userId: TOKEN },
  });
  expect(JSON.stringify(result)).not.toContain(TOKEN);
});

describe("a short credential that is no word", () => {
  test.each(["k3y-x9 is not valid", "no such value: 'k3y-x9'", "/v1?q=k3y-x9&n=1"])("is out of %j", async (text) => {
    expect((await failing("k3y-x9", new Error(text))).cause.message).not.toContain("k3y");
  });

  test("leaves what it is only a part of alone", async () => {
    expect((await failing("a1", new Error("banana1 at a10"))).cause.message).toBe("banana1 at a10");
  });
});

test("a number for a credential leaves the numbers of an answer alone", async () => {
  const fetch = async (): Promise<Response> => json(500, { code: 1 });
  expect(await fixtureClient({ auth: { bearer: "1" }, fetch }).createChat(CALL)).toMatchObject({ body: { code: 1 } });
});

test("the id of an application is no secret", async () => {
  const fetch = (): Promise<Response> => Promise.reject(new Error("application app-id-1234 is unknown"));
  const auth = { clientId: "app-id-1234", clientSecret: "planted-client-secret" };
  const result = await createHelpScoutClient({ auth, fetch, retry: { limit: 0 } }).createChatThread({
    path: { conversationId: 1 },
    body: { customer: { id: 1 }, text: "hi" },
  });
  expect(result).toMatchObject({ cause: { message: "application app-id-1234 is unknown" } });
});

describe("a plain call", () => {
  /** What some HTTP libraries throw: it quotes the request, and carries it. */
  const quoting = (request: Request): Error => {
    const authorization = request.headers.get("authorization");
    const cause = Object.assign(new Error(`sent ${authorization}`), { code: authorization, request });
    return Object.assign(new TypeError(`failed with ${authorization}`, { cause }), { request });
  };
  const rejection = async (client: { POST: FixtureClient["POST"] }): Promise<any> =>
    client.POST("/users/{userId}/chats", { params: { path: { userId: "u1" } } }).catch((error: unknown) => error);

  test("rejects with the name and the message of what was thrown, without the credential", async () => {
    const error = await rejection(fixtureClient({ fetch: (request) => Promise.reject(quoting(request)) }));
    expect(error).toMatchObject({ name: "TypeError", message: "failed with Bearer ***" });
    expect(inspect(error, { depth: Infinity, showHidden: true })).not.toContain(TOKEN);
  });

  test("shows middleware the same", async () => {
    const client = fixtureClient({ fetch: (request) => Promise.reject(quoting(request)) });
    const seen: unknown[] = [];
    client.use({ onError: ({ error }: { error: unknown }) => void seen.push(error) });
    await rejection(client);
    expect(seen).toMatchObject([{ message: "failed with Bearer ***" }]);
    expect(inspect(seen, { depth: Infinity, showHidden: true })).not.toContain(TOKEN);
  });

  test.each(["json", "text", "stream"])("read as %s, whose body breaks, does not tell it either", async (parseAs) => {
    const fetch = async (request: Request): Promise<Response> =>
      new Response(new ReadableStream({ pull: () => Promise.reject(quoting(request)) }), { status: 201 });
    const broken = async (): Promise<unknown> => {
      const { data } = await fixtureClient({ fetch }).POST("/x", { parseAs });
      return new Response(data).text();
    };
    const error: unknown = await broken().catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ name: "TypeError", message: "failed with Bearer ***" });
    expect(inspect(error, { depth: Infinity, showHidden: true })).not.toContain(TOKEN);
  });

  test("that gets no token does not tell the secret", async () => {
    const clientSecret = "planted-client-secret";
    const fetch = async (request: Request): Promise<never> => {
      throw Object.assign(new Error(await request.clone().text()), { request });
    };
    const client = createHelpScoutClient({ auth: { clientId: "app", clientSecret }, fetch });
    const error: unknown = await rejection(client as never);
    expect(error).toBeInstanceOf(Error);
    expect(inspect(error, { depth: Infinity, showHidden: true })).not.toContain(clientSecret);
  });
});

test("a long credential is taken out of name, message, code and stack, however it is written", async () => {
  const secret = "planted+secret/77=";
  const form = new URLSearchParams({ secret }).toString();
  const error = Object.assign(new Error(`${secret} ${form} ${encodeURIComponent(secret)}`), {
    code: secret,
    name: secret,
  });
  error.stack += `\n    at ${secret} (a:1:1)`;
  const { cause } = await failing(secret, error);
  for (const text of [cause.message, cause.code, cause.name, cause.stack])
    expect(text).not.toMatch(/planted.{1,3}secret/);
});

test("JSON tells messages and causes, without secrets", async () => {
  const error = new TypeError("fetch failed", {
    cause: Object.assign(new Error(`refused ${TOKEN}`), { code: "ECONNREFUSED" }),
  });
  const client = fixtureClient({ fetch: () => Promise.reject(error), retry: { limit: 0 } });
  const text = JSON.stringify(await client.createChat(CALL));
  expect(JSON.parse(text)).toMatchObject({
    cause: { message: "fetch failed", cause: { message: "refused ***", code: "ECONNREFUSED" } },
  });
});

test.each([
  ["an error", new Error(`left with ${TOKEN}`), "left with ***"],
  ["a text", `left with ${TOKEN}`, "left with ***"],
  ["nothing", undefined, "This operation was aborted"],
  ["a number beyond JSON", 1n, "1"],
  ["a circle", circle(), "[object Object]"],
])("JSON tells the reason of an abort, which is %s, in a copy without secrets", async (_, reason, message) => {
  const result = await fixtureClient().createChat({ ...CALL, signal: AbortSignal.abort(reason) });
  expect(JSON.parse(JSON.stringify(result))).toMatchObject({ status: "aborted", cause: { message } });
  expect(JSON.stringify(thrownBy(result))).toContain(message);
});

function circle(): object {
  const reason: Record<string, unknown> = {};
  return Object.assign(reason, { reason });
}

function thrownBy(result: LooseResult): unknown {
  try {
    return unwrap(result);
  } catch (error) {
    return error;
  }
}

test.each([
  [500, "an error"],
  [418, "an undocumented status"],
  [201, "a success that cannot be read"],
])("a body of %i, %s, that is cut amid a credential has none of it", async (status) => {
  const echo = `{"message":"no such token: ${TOKEN}"}`;
  for (let size = echo.length - 3; size > echo.length - TOKEN.length + 2; size--) {
    const client = fixtureClient({ maxResponseBytes: size, fetch: async () => json(status, JSON.parse(echo)) });
    expect((await client.createChat(CALL)).text).toBe('{"message":"no such token: ***');
  }
});

test.each([
  ["an error", () => json(500, {}, { "x-token": TOKEN, "request-id": "r-1" })],
  ["a success that cannot be read", () => new Response("", { status: 201, headers: { "x-token": TOKEN } })],
])("a header of %s that echoes the credential is not printed", async (_, answer) => {
  const result = await fixtureClient({ fetch: async () => answer() }).createChat(CALL);
  expect(inspect(result, { depth: Infinity })).not.toContain(TOKEN);
  expect(result.response.headers.get("x-token")).toBe("***");
});

test("an older call does not tell the credential that was rotated meanwhile", async () => {
  const values = ["planted-old-credential", "planted-new-credential"];
  let fail!: (error: Error) => void;
  const slow = new Promise<Response>((_, reject) => (fail = reject));
  const { fetch } = fakeFetch(
    () => slow,
    () => json(201, {}),
  );
  const client = fixtureClient({ fetch, auth: { bearer: () => values.shift()! } });
  const first = client.createChat(CALL);
  await client.createChat(CALL);
  fail(new Error("failed with Bearer planted-old-credential"));
  expect((await first).cause.message).toBe("failed with Bearer ***");
});

test("no hook of middleware sees the credential", async () => {
  const seen: (string | null)[] = [];
  const look = ({ request }: { request: Request }): void => void seen.push(request.headers.get("authorization"));
  const { fetch, requests } = fakeFetch(
    () => json(201, {}),
    () => Promise.reject(new Error("no")),
  );
  const client = fixtureClient({ fetch });
  client.use({ onRequest: look, onResponse: look, onError: look });
  await client.createChat(CALL);
  await client.createChat(CALL);
  expect(seen).toEqual([null, null, null, null]);
  expect(requests[0]!.headers.get("authorization")).toBe(`Bearer ${TOKEN}`);
});

test.each([
  ["a base URL of the call", "/x", { baseUrl: "https://other.example" }],
  ["a base URL of the call in clear", "/x", { baseUrl: "http://eu.acme.example/v1" }],
  ["a path that goes on with the host", ".evil.invalid/x", { baseUrl: "https://eu.acme.example" }],
])("%s that leads elsewhere gets no credential", async (_, path, init) => {
  const { fetch, requests } = fakeFetch(() => json(201, {}));
  await fixtureClient({ fetch }).POST(path, init);
  expect(requests[0]!.headers.has("authorization")).toBe(false);
});

test("a body that quotes the credential where it cannot be written does not tell it", async () => {
  const toJSON = (): never => {
    throw new Error(`no ${TOKEN} today`);
  };
  const result = await fixtureClient().createChat({ ...CALL, body: { toJSON } });
  expect(result.violations).toEqual([{ pointer: "/body", message: "cannot be written as JSON: no *** today" }]);
});

test("middleware that changes the origin gets no credential there", async () => {
  const { fetch, requests } = fakeFetch(() => json(201, {}));
  const client = fixtureClient({ fetch });
  client.use({ onRequest: () => new Request("https://other.example/x", { method: "POST" }) });
  await client.createChat(CALL);
  expect(requests[0]!.url).toBe("https://other.example/x");
  expect(requests[0]!.headers.has("authorization")).toBe(false);
});

test("an error of the vendor that echoes the credential does not tell it in unwrap", async () => {
  const client = fixtureClient({ fetch: async () => json(500, { message: `no such token: ${TOKEN}` }) });
  const result = await client.createChat(CALL);
  expect(() => unwrap(result)).toThrow("no such token: ***");
  expect(JSON.stringify(result)).not.toContain(TOKEN);
});

test("an error of the token endpoint that echoes the secret does not tell it", async () => {
  const clientSecret = "planted-client-secret";
  const answer = json(400, { error: "invalid_client", error_description: `unknown ${clientSecret}` });
  const client = createHelpScoutClient({ auth: { clientId: "app", clientSecret }, fetch: async () => answer });
  const result = await client.createChatThread({
    path: { conversationId: 1 },
    body: { customer: { id: 1 }, text: "hi" },
  });
  expect(result).toMatchObject({ status: "unauthenticated", errorDescription: "unknown ***" });
});
