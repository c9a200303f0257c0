import { clientCredentials } from "../../src/client/oauth.js";
import { describe, expect, test } from "vitest";
import { createHelpScoutClient } from "../../generated/help-scout/index.js";
import { AUTH, CALL, vendor } from "./oauth-vendor.js";
import { fakeFetch, fixtureClient, httpServer, json, tcpServer } from "./support.js";

describe("a refusal of the token endpoint", () => {
  test("is a result with the OAuth error", async () => {
    const { create } = vendor({
      token: () => json(401, { error: "invalid_client", error_description: "unknown application" }),
    });
    expect(await create()).toMatchObject({
      status: "unauthenticated",
      ok: false,
      tokenStatus: 401,
      error: "invalid_client",
      errorDescription: "unknown application",
      attempts: 0,
      request: { url: "https://api.helpscout.net/v2/conversations/1/chats" },
    });
  });

  test.each([
    ["HTML", () => new Response("<h1>Bad Gateway</h1>", { status: 502 }), 502],
    ["HTML with 200", () => new Response("<h1>Welcome</h1>"), 200],
    ["an empty body", () => new Response(null, { status: 204 }), 204],
    ["null", () => json(200, null), 200],
    ["a text", () => json(200, "token"), 200],
    ["no token", () => json(200, {}), 200],
    ["an empty token", () => json(200, { access_token: "" }), 200],
    ["a token that is a number", () => json(200, { access_token: 1 }), 200],
    ["a token with a line break", () => json(200, { access_token: "t\r\nx-evil: 1" }), 200],
    ["an error beside a token", () => json(400, { access_token: "t" }), 400],
    ["a redirect", () => new Response(null, { status: 302, headers: { location: "https://evil.example" } }), 302],
    ["an error that is no text", () => json(400, { error: { code: 1 }, error_description: 7 }), 400],
  ])("%s", async (_, token, tokenStatus) => {
    const { create, used } = vendor({ token });
    expect(await create()).toMatchObject({
      status: "unauthenticated",
      tokenStatus,
      error: undefined,
      errorDescription: undefined,
    });
    expect(used).toEqual([]);
  });

  test("is read within maxResponseBytes", async () => {
    let cancelled = false;
    const endless = new ReadableStream({
      pull: (stream) => stream.enqueue(new Uint8Array(1000).fill(32)),
      cancel: () => void (cancelled = true),
    });
    const { create } = vendor({ token: () => new Response(endless, { status: 400 }), maxResponseBytes: 5000 });
    expect(await create()).toMatchObject({ status: "unauthenticated", tokenStatus: 400 });
    expect(cancelled).toBe(true);
  });

  test("is not kept: the next call asks again", async () => {
    const { create } = vendor({
      token: (count) => (count === 1 ? json(503, {}) : json(200, { access_token: "t2" })),
    });
    expect(await create()).toMatchObject({ status: "unauthenticated", tokenStatus: 503 });
    expect(await create()).toMatchObject({ status: 201 });
  });

  test("by a broken connection is a network failure before anything was sent", async () => {
    const { create } = vendor({
      token: () => Promise.reject(new TypeError("fetch failed", { cause: new Error("refused") })),
    });
    expect(await create()).toMatchObject({ status: "network", attempts: 0, cause: { cause: { message: "refused" } } });
  });

  test("by a reset in the middle of its body is a network failure", async () => {
    const baseUrl = await tcpServer((socket) =>
      socket.once("data", () =>
        socket.write("HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\n{", () =>
          setImmediate(() => socket.resetAndDestroy()),
        ),
      ),
    );
    const client = createHelpScoutClient({ auth: AUTH, baseUrl });
    expect(await client.createChatThread(CALL)).toMatchObject({ status: "network", attempts: 0 });
  });
});

test("a base URL takes the place of the token endpoint's server too, so that the secret goes to no other", async () => {
  const paths: string[] = [];
  const baseUrl = await httpServer((request, response) => {
    paths.push(request.url!);
    response.setHeader("content-type", "application/json");
    if (request.url!.endsWith("/token")) response.end('{"access_token":"t","expires_in":60}');
    else response.writeHead(201).end();
  });
  const client = createHelpScoutClient({ auth: AUTH, baseUrl: `${baseUrl}/mock$&` });
  expect(await client.createChatThread(CALL)).toMatchObject({ status: 201 });
  expect(paths).toEqual(["/mock$&/oauth2/token", "/mock$&/conversations/1/chats"]);
});

test("a token is asked for with the headers of the client", async () => {
  const { fetch, requests } = fakeFetch(
    () => json(200, { access_token: "t" }),
    () => new Response(null, { status: 201 }),
  );
  const headers = { "user-agent": "acme/1" };
  await createHelpScoutClient({ auth: AUTH, fetch, headers }).createChatThread(CALL);
  expect(requests.map((request) => request.headers.get("user-agent"))).toEqual(["acme/1", "acme/1"]);
  expect(requests[0]!.headers.get("content-type")).toContain("application/x-www-form-urlencoded");
});

test("a token endpoint beyond the server is asked where it is", async () => {
  const { fetch, requests } = fakeFetch(
    () => json(200, { access_token: "t" }),
    () => json(201, {}),
  );
  const options = { fetch, auth: AUTH, baseUrl: "https://gateway.example" };
  await fixtureClient(options, { tokens: clientCredentials("https://login.acme.example/token") }).findChats();
  expect(requests[0]!.url).toBe("https://login.acme.example/token");
});

test("the surface of openapi-fetch gets a token, and another after a 401", async () => {
  const { fetch, requests } = fakeFetch(
    () => json(200, { access_token: "t1" }),
    () => json(401, {}),
    () => json(200, { access_token: "t2" }),
    () => json(201, {}),
  );
  const client = createHelpScoutClient({ auth: AUTH, fetch });
  const { response } = await client.POST("/conversations/{conversationId}/chats", {
    params: { path: { conversationId: 1 } },
    body: CALL.body,
  });
  expect(response.status).toBe(201);
  expect(requests.map(({ headers }) => headers.get("authorization"))).toEqual([null, "Bearer t1", null, "Bearer t2"]);
});
