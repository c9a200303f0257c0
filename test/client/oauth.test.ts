import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { createHelpScoutClient } from "../../generated/help-scout/index.js";
import { fakeFetch, fixtureClient, httpServer, json, tcpServer, type LooseResult } from "./support.js";

const TOKEN_URL = "https://api.helpscout.net/v2/oauth2/token";
const AUTH = { clientId: "app", clientSecret: "planted-secret" };
const CALL = { path: { conversationId: 1 }, body: { customer: { id: 1 }, text: "hi" } };

interface Vendor {
  readonly create: (input?: object) => Promise<LooseResult>;
  /** The token endpoint's requests. */
  readonly tokens: Request[];
  /** Bearer tokens of the calls, in their order. */
  readonly used: (string | null)[];
}

/** A vendor with a token endpoint that gives t1, t2, … */
function vendor({
  token = (count: number): Response | Promise<Response> => json(200, { access_token: `t${count}`, expires_in: 7200 }),
  answer = (_token: string | null): Response => new Response(null, { status: 201 }),
  ...options
}: {
  token?: (count: number) => Response | Promise<Response>;
  answer?: (token: string | null) => Response | Promise<Response>;
  timeout?: number;
  maxResponseBytes?: number;
} = {}): Vendor {
  const tokens: Request[] = [];
  const used: (string | null)[] = [];
  const client = createHelpScoutClient({
    auth: AUTH,
    ...options,
    fetch: async (request) => {
      if (request.url === TOKEN_URL) return token(tokens.push(request));
      const bearer = request.headers.get("authorization")!.replace("Bearer ", "");
      used.push(bearer);
      return answer(bearer);
    },
  });
  return { create: (input) => client.createChatThread({ ...CALL, ...input }) as Promise<LooseResult>, tokens, used };
}

const refuses =
  (...stale: string[]) =>
  (token: string | null): Response =>
    stale.includes(token!) ? json(401, {}) : new Response(null, { status: 201 });

describe("a token", () => {
  beforeEach(() => void vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "Date"] }));
  afterEach(() => void vi.useRealTimers());

  /** Lets a call come to its end, with timers that are due at once, and no time passing. */
  const run = async <T>(call: Promise<T>): Promise<T> => {
    let ended = false;
    const end = (): void => void (ended = true);
    call.then(end, end);
    while (!ended) {
      await new Promise((resolve) => setImmediate(resolve));
      await vi.advanceTimersByTimeAsync(0);
    }
    return call;
  };

  test("is asked for as RFC 6749, section 4.4 says", async () => {
    const { create, tokens } = vendor();
    await run(create());
    expect(tokens[0]).toMatchObject({ method: "POST", url: TOKEN_URL, redirect: "manual" });
    expect(tokens[0]!.headers.get("content-type")).toContain("application/x-www-form-urlencoded");
    expect(await tokens[0]!.text()).toBe("grant_type=client_credentials&client_id=app&client_secret=planted-secret");
  });

  test("is asked for once by any number of concurrent calls", async () => {
    const { create, tokens, used } = vendor();
    const results = await run(Promise.all(Array.from({ length: 20 }, () => create())));
    expect(results.every(({ status }) => status === 201)).toBe(true);
    expect(tokens).toHaveLength(1);
    expect(new Set(used)).toEqual(new Set(["t1"]));
  });

  test("is kept until a minute before it ends", async () => {
    const { create, tokens } = vendor();
    await run(create());
    vi.setSystemTime(Date.now() + 7_139_999);
    await run(create());
    expect(tokens).toHaveLength(1);
    vi.setSystemTime(Date.now() + 1);
    await run(create());
    expect(tokens).toHaveLength(2);
  });

  test.each([
    ["60", 30_000],
    [10, 5_000],
  ])("of %s seconds is kept for half of them", async (expires_in, half) => {
    const { create, tokens } = vendor({ token: () => json(200, { access_token: "t", expires_in }) });
    await run(create());
    vi.setSystemTime(Date.now() + half - 1);
    await run(create());
    expect(tokens).toHaveLength(1);
    vi.setSystemTime(Date.now() + 1);
    await run(create());
    expect(tokens).toHaveLength(2);
  });

  test.each([[{}], [{ expires_in: null }], [{ expires_in: "soon" }]])(
    "that does not say when it ends (%j) is kept until it is refused",
    async (end) => {
      let refused = false;
      const { create, tokens } = vendor({
        token: (count) => json(200, { access_token: `t${count}`, ...end }),
        answer: (token) => (refused && token === "t1" ? json(401, {}) : new Response(null, { status: 201 })),
      });
      await run(create());
      vi.setSystemTime(Date.now() + 1e12);
      await run(create());
      expect(tokens).toHaveLength(1);
      refused = true;
      await run(create());
      expect(tokens).toHaveLength(2);
    },
  );

  test("that is refused is renewed once, and the call is sent again with the same body", async () => {
    const { create, tokens, used } = vendor({ answer: refuses("t1") });
    expect(await run(create())).toMatchObject({ status: 201, attempts: 2 });
    expect(used).toEqual(["t1", "t2"]);
    expect(tokens).toHaveLength(2);
  });

  test("that is refused again after its renewal ends the call with 401", async () => {
    const { create, tokens } = vendor({ answer: () => json(401, { message: "no" }) });
    expect(await run(create())).toMatchObject({ status: 401, body: { message: "no" }, attempts: 2 });
    expect(tokens).toHaveLength(2);
  });

  test("that is refused for many calls at once is renewed once", async () => {
    const { create, tokens } = vendor({ answer: refuses("t1") });
    const results = await run(Promise.all(Array.from({ length: 10 }, () => create())));
    expect(results.every(({ status, attempts }) => status === 201 && attempts === 2)).toBe(true);
    expect(tokens).toHaveLength(2);
  });

  test("that another call has renewed meanwhile is not renewed again", async () => {
    let refuse!: () => void;
    const late = new Promise<void>((resolve) => (refuse = resolve));
    let first = true;
    const { create, tokens } = vendor({
      answer: async (token) => {
        if (token !== "t1") return new Response(null, { status: 201 });
        if (first) {
          first = false;
          await late;
        }
        return json(401, {});
      },
    });
    const slow = create();
    await vi.waitUntil(() => !first);
    await run(create());
    expect(tokens).toHaveLength(2);
    refuse();
    expect(await run(slow)).toMatchObject({ status: 201 });
    expect(tokens).toHaveLength(2);
  });

  test("is not renewed if it was given ready, as a text or by a function", async () => {
    for (const bearer of ["planted", () => "planted"]) {
      const { fetch, requests } = fakeFetch(() => json(401, {}));
      const client = createHelpScoutClient({ auth: { bearer }, fetch });
      expect(await run(client.createChatThread(CALL))).toMatchObject({ status: 401, attempts: 1 });
      expect(requests).toHaveLength(1);
    }
  });

  test("takes part in the timeout of the call", async () => {
    const { create, tokens } = vendor({ token: () => new Promise(() => {}), timeout: 100 });
    const call = create();
    await vi.waitUntil(() => tokens.length === 1);
    await vi.advanceTimersByTimeAsync(100);
    expect(await call).toMatchObject({ status: "timeout", attempts: 0 });
    expect(vi.getTimerCount()).toBe(0);
  });

  test("that never comes is asked for anew by the next call", async () => {
    const { create, tokens } = vendor({
      token: (count) => (count === 1 ? new Promise(() => {}) : json(200, { access_token: "t" })),
      timeout: 100,
    });
    const call = create();
    await vi.waitUntil(() => tokens.length === 1);
    await vi.advanceTimersByTimeAsync(100);
    expect(await call).toMatchObject({ status: "timeout" });
    expect(await run(create())).toMatchObject({ status: 201 });
    expect(tokens).toHaveLength(2);
  });

  test("is still fetched for others if one call is aborted", async () => {
    let give!: (response: Response) => void;
    const { create, tokens } = vendor({ token: () => new Promise((resolve) => (give = resolve)) });
    const controller = new AbortController();
    const calls = [create({ signal: controller.signal }), create()];
    await vi.waitUntil(() => tokens.length === 1);
    controller.abort();
    expect(await calls[0]).toMatchObject({ status: "aborted", attempts: 0 });
    give(json(200, { access_token: "t" }));
    expect(await run(calls[1]!)).toMatchObject({ status: 201 });
    expect(tokens).toHaveLength(1);
  });

  test("that cannot be renewed ends the call with the reason", async () => {
    const { create } = vendor({
      token: (count) => (count === 1 ? json(200, { access_token: "t1" }) : json(400, { error: "invalid_client" })),
      answer: refuses("t1"),
    });
    expect(await run(create())).toMatchObject({ status: "unauthenticated", error: "invalid_client", attempts: 1 });
  });
});

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
  const client = createHelpScoutClient({ auth: AUTH, baseUrl: `${baseUrl}/mock` });
  expect(await client.createChatThread(CALL)).toMatchObject({ status: 201 });
  expect(paths).toEqual(["/mock/oauth2/token", "/mock/conversations/1/chats"]);
});

test("a token endpoint beyond the server is asked where it is", async () => {
  const { fetch, requests } = fakeFetch(
    () => json(200, { access_token: "t" }),
    () => json(201, {}),
  );
  const options = { fetch, auth: AUTH, baseUrl: "https://gateway.example" };
  await fixtureClient(options, { tokenUrl: "https://login.acme.example/token" }).findChats();
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
