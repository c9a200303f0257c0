import { inspect } from "node:util";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { createHelpScoutClient } from "../../generated/help-scout/index.js";
import { unwrap } from "../../src/client/index.js";
import { CALL, TOKEN, fixtureClient, httpServer, json, tcpServer, type LooseResult } from "./support.js";
import { VENDORS } from "./vendors.js";

const CLIENT_SECRET = "planted-client-secret-91c0";
const FETCHED = "planted-fetched-token-3e5b";

const METHODS = ["log", "info", "warn", "error", "debug", "trace"] as const;
const printed: string[] = [];
beforeEach(() => {
  printed.length = 0;
  for (const method of METHODS) {
    vi.spyOn(console, method).mockImplementation((...args) => void printed.push(inspect(args, { depth: Infinity })));
  }
});
afterEach(() => void vi.restoreAllMocks());

/** Every text that a value gives of itself, its causes too. */
function texts(value: unknown): string[] {
  const all = [
    String(value),
    inspect(value, { showHidden: true, depth: Infinity, getters: true }),
    JSON.stringify(value) ?? "",
  ];
  if (value instanceof Error) all.push(value.message, value.stack ?? "", inspect({ ...value }, { depth: Infinity }));
  const { cause, response, request } = Object(value) as Record<string, unknown>;
  return [...all, ...[cause, response, request].flatMap((part) => (part === undefined ? [] : texts(part)))];
}

function expectNoSecret(result: LooseResult, secrets: readonly string[]): void {
  const found = texts(result);
  try {
    unwrap(result);
  } catch (error) {
    found.push(...texts(error));
  }
  for (const text of [...found, ...printed]) for (const secret of secrets) expect(text).not.toContain(secret);
}

/** Runs a call whose time passes at once after its request was sent. */
async function inFakeTime(call: (sent: () => void) => Promise<LooseResult>): Promise<LooseResult> {
  vi.useFakeTimers();
  try {
    let sent!: () => void;
    const whenSent = new Promise<void>((resolve) => (sent = resolve));
    const result = call(sent);
    await whenSent;
    await vi.runAllTimersAsync();
    return await result;
  } finally {
    vi.useRealTimers();
  }
}

/** An error as some HTTP libraries make it: it carries the request, and quotes it. */
class HttpError extends Error {
  readonly config: object;
  readonly request: Request;

  constructor(request: Request) {
    const authorization = [...request.headers].map(([name, value]) => `${name}: ${value}`).join(", ");
    super(`request failed with ${authorization}`);
    this.request = request;
    this.config = { headers: Object.fromEntries(request.headers) };
  }
}

const ENDINGS: readonly [string, string, (request: Request) => Response | Promise<Response>][] = [
  ["a documented error", "401", () => json(401, { message: "no" })],
  ["an undocumented status", "undocumented", () => json(418, {})],
  [
    "a redirect",
    "undocumented",
    () => new Response(null, { status: 302, headers: { location: "https://evil.example" } }),
  ],
  ["a thrown error that carries the request", "network", (request) => Promise.reject(new HttpError(request))],
  [
    "a cause that carries the request",
    "network",
    (request) => Promise.reject(new TypeError("fetch failed", { cause: new HttpError(request) })),
  ],
  ["a thrown request", "network", (request) => Promise.reject(request as unknown as Error)],
  ["a thrown text", "network", (request) => Promise.reject(`failed: ${[...request.headers]}` as unknown as Error)],
  ["a timeout", "timeout", () => new Promise(() => {})],
];

describe.each(VENDORS)("$name $operation", ({ call, secrets }) => {
  test.each(ENDINGS)("%s", async (_, status, answer) => {
    const result = await inFakeTime((sent) =>
      call({
        fetch: async (request) => {
          sent();
          return answer(request);
        },
      }),
    );
    expect(String(result.status)).toBe(status);
    expectNoSecret(result, secrets);
  });

  test("a success", async () => {
    const made = { 201: true, 200: true } as Record<number, boolean>;
    for (const status of [200, 201]) {
      const result = await call({ fetch: async () => json(status, {}) });
      expect(made[result.response.status]).toBe(true);
      expectNoSecret(result, secrets);
    }
  });

  test("an abort", async () => {
    expectNoSecret(await call({ fetch: () => new Promise(() => {}) }, { signal: AbortSignal.abort() }), secrets);
  });

  test("a body that cannot be read", async () => {
    const url = await httpServer((_, response) =>
      response.writeHead(200, { "content-type": "application/json" }).end("{"),
    );
    expectNoSecret(await call({ baseUrl: url }), secrets);
  });

  test("a refused request", async () => {
    expectNoSecret(await call({}, { header: { teamid: "a\nb" } }), secrets);
  });
});

describe("real connections", () => {
  const call = (baseUrl: string): Promise<LooseResult> =>
    fixtureClient({ baseUrl, retry: { limit: 0 } }).createChat(CALL);

  test("an answer", async () => {
    const url = await httpServer((_, response) =>
      response.writeHead(201, { "content-type": "application/json" }).end("{}"),
    );
    const result = await call(url);
    expect(result.status).toBe(201);
    expectNoSecret(result, [TOKEN]);
  });

  test("a refused connection", async () => {
    const result = await call("http://127.0.0.1:1");
    expect(result.status).toBe("network");
    expectNoSecret(result, [TOKEN]);
  });

  test("a reset", async () => {
    const url = await tcpServer((socket) => socket.once("data", () => socket.resetAndDestroy()));
    const result = await call(url);
    expect(result.status).toBe("network");
    expectNoSecret(result, [TOKEN]);
  });

  test("an answer that is not HTTP and quotes the request", async () => {
    const url = await tcpServer((socket) => socket.once("data", (data) => socket.end(data)));
    const result = await call(url);
    expect(result.status).toBe("network");
    expectNoSecret(result, [TOKEN]);
  });
});

describe("middleware", () => {
  test.each([
    ["onRequest", "invalid-request"],
    ["onResponse", "unreadable"],
    ["onError", "network"],
  ])("an error of %s that carries the request", async (hook, status) => {
    const sent: Request[] = [];
    const client = fixtureClient({
      fetch: async (request) => {
        sent.push(request);
        if (hook === "onError") throw new Error("no");
        return json(201, {});
      },
    });
    client.use({
      [hook]: ({ request }: { request: Request }) => {
        throw new HttpError(sent[0] ?? request);
      },
    });
    const result = await client.createChat(CALL);
    expect(result.status).toBe(status);
    expectNoSecret(result, [TOKEN]);
  });
});

describe("OAuth", () => {
  const call = (answer: (request: Request) => Response | Promise<Response>): Promise<LooseResult> =>
    inFakeTime(
      (sent) =>
        createHelpScoutClient({
          auth: { clientId: "app", clientSecret: CLIENT_SECRET },
          fetch: async (request) => {
            sent();
            return answer(request);
          },
        }).createChatThread({
          path: { conversationId: 1 },
          body: { customer: { id: 1 }, text: "hi" },
        }) as Promise<LooseResult>,
    );
  const isToken = ({ url }: Request): boolean => url.endsWith("/token");

  test.each<[string, string, (request: Request) => Response | Promise<Response>]>([
    ["a refused secret", "unauthenticated", () => json(401, { error: "invalid_client" })],
    ["a token endpoint that redirects", "unauthenticated", () => new Response(null, { status: 307 })],
    ["a token endpoint that hangs", "timeout", () => new Promise(() => {})],
    [
      "a token endpoint that cannot be reached, and an error that quotes the form",
      "network",
      async (request) => {
        throw new Error(await request.text());
      },
    ],
    [
      "a call that ends with 401 twice",
      "401",
      (request) => (isToken(request) ? json(200, { access_token: FETCHED }) : json(401, {})),
    ],
    [
      "a call that fails, and an error that carries its token",
      "network",
      (request) => {
        if (isToken(request)) return json(200, { access_token: FETCHED });
        throw new HttpError(request);
      },
    ],
    [
      "a success",
      "201",
      (request) => (isToken(request) ? json(200, { access_token: FETCHED }) : new Response(null, { status: 201 })),
    ],
  ])("%s", async (_, status, answer) => {
    const result = await call(answer);
    expect(String(result.status)).toBe(status);
    expectNoSecret(result, [CLIENT_SECRET, FETCHED]);
  });
});

test("a credential function that fails tells its message, and nothing that its error carries", async () => {
  const bearer = (): never => {
    throw Object.assign(new Error("vault is sealed"), { config: { token: "planted-vault-token" } });
  };
  expectNoSecret(await fixtureClient({ auth: { bearer } }).createChat(CALL), ["planted-vault-token"]);
});

test("a client tells nothing of its credentials, before and after a call", async () => {
  const client = fixtureClient({ fetch: async () => json(201, {}) });
  const before = texts(client);
  await client.createChat(CALL);
  await client.POST("/users/{userId}/chats", { params: { path: { userId: "u1" } } });
  for (const text of [...before, ...texts(client), ...printed]) expect(text).not.toContain(TOKEN);
});
