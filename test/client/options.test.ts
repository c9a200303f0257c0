import { readFileSync } from "node:fs";
import { afterEach, describe, expect, test, vi } from "vitest";
import { parse } from "yaml";
import { createHelpScoutClient } from "../../generated/help-scout/index.js";
import { createContractClient } from "../../src/client/create.js";
import { readOptions } from "../../src/client/settings.js";
import { CALL, CONTRACT, fakeFetch, fixtureClient, json, TOKEN, type FixtureClient } from "./support.js";

describe("an option is refused where it", () => {
  test.each([
    ["is misspelt", { baseURL: "http://127.0.0.1:1" }, "/baseURL is no option of a client: is baseUrl meant?"],
    ["is unknown", { colour: "red" }, "/colour is no option of a client: known are auth, baseUrl"],
    ["has a misspelt member", { retry: { limits: 1 } }, "/retry/limits is no member of this option: is limit meant?"],
    [
      "has an unknown credential",
      { auth: { baerer: "x" } },
      "/auth/baerer is no member of this option: is bearer meant?",
    ],
    ["is a timeout of 0", { timeout: 0 }, "/timeout must be a number of milliseconds above 0"],
    ["is a timeout below 0", { timeout: -1 }, "/timeout must be"],
    ["is a timeout of NaN", { timeout: NaN }, "/timeout must be"],
    ["is a timeout of text", { timeout: "5s" }, "/timeout must be"],
    ["is a limit of NaN", { retry: { limit: NaN } }, "/retry/limit must be a number of 0 or more"],
    ["is a maxWait of NaN", { retry: { maxWait: NaN } }, "/retry/maxWait must be"],
    ["is a size of NaN", { maxResponseBytes: NaN }, "/maxResponseBytes must be a number of bytes above 0"],
    ["is no function", { fetch: "fetch" }, "/fetch must be a function"],
    ["is a list of headers", { headers: new Headers({ "x-a": "1" }) }, "/headers must be a plain object"],
    ["replaces a credential", { headers: { Authorization: "x" } }, "/headers/Authorization is set by the client"],
    ["replaces the content type", { headers: { "Content-Type": "x" } }, "/headers/Content-Type is set by the client"],
    [
      "is a header with a line break",
      { headers: { "x-a": "a\nb" } },
      "/headers/x-a has text that is not allowed there",
    ],
  ])("%s", (_, options, message) => {
    const make = (): unknown => fixtureClient(options as object);
    expect(make).toThrow(TypeError);
    expect(make).toThrow(message);
  });
});

describe("README's table", () => {
  const table = readFileSync("README.md", "utf8").split("## Options")[1]!.split("\n\n")[1]!;
  const rows = [...table.matchAll(/^\| `(\w+)` .* \| (.+?) +\|$/gm)].map(([, name, value]) => [name!, value!] as const);

  test("has every option, and none that a client refuses", () => {
    const names = rows.map(([name]) => name).filter((name) => name !== "signal"); // `signal` is an option of calls alone
    expect(names.sort()).toEqual(knownOptions().sort());
  });

  test("and the comments of the types name the defaults that hold", () => {
    const { timeout, maxResponseBytes, retry, validate } = readOptions(CONTRACT, {
      auth: { bearer: TOKEN },
      validate: { validators: { createChat: { responses: {} } } },
    });
    const { request, response } = validate!;
    const allowHttp = false; // what it allows is told apart where addresses are tested
    expect(literals(rows)).toEqual([
      ["timeout", timeout],
      ["retry", retry],
      ["maxResponseBytes", maxResponseBytes],
      ["allowHttp", allowHttp],
    ]);
    const values = { timeout, maxResponseBytes, retry, allowHttp, ...retry, request, response };
    const source = readFileSync("src/client/options.ts", "utf8");
    const comments = source.matchAll(/@default (.+)\n(?: +\* .*\n)* +\*\/\n +readonly (\w+)/g);
    const commented = literals([...comments].map(([, value, name]) => [name!, value!]));
    expect(Object.fromEntries(commented)).toEqual(values);
    expect(commented).toHaveLength(Object.keys(values).length + 1); // calls have a timeout of their own
  });
});

/** Those of some written defaults that are values; all others are words. */
function literals(written: readonly (readonly [name: string, value: string])[]): [string, unknown][] {
  return written.flatMap(([name, value]): [string, unknown][] => {
    const [literal] = /^(\d+|true|false|\{.+\})(?= |$)/.exec(value.replaceAll("`", "")) ?? [];
    return literal === undefined ? [] : [[name, parse(literal)]];
  });
}

/** What a client names when it is given what it does not know. */
function knownOptions(): string[] {
  try {
    fixtureClient({ colour: "red" } as object);
  } catch (error) {
    return (error as Error).message.split("known are ")[1]!.split(", ");
  }
  throw new Error("an unknown option was taken");
}

test.each([
  ["missing", undefined, "/auth/bearer is missing"],
  ["empty", "", "/auth/bearer is empty"],
  ["text that is not allowed", "a b", "/auth/bearer has text that is not allowed there"],
  ["with the word before it", "Bearer abc", "/auth/bearer must be the credential alone: leave out Bearer"],
  ["no text", 1, "/auth/bearer must be a text"],
])("a credential that is %s gets a sentence of its own", (_, bearer, message) => {
  expect(() => fixtureClient({ auth: { bearer: bearer as string } })).toThrow(message);
});

test.each([
  ["flat", { customer: 1 }, "/customer"],
  ["misspelt", { ...CALL, boby: {} }, "/boby"],
  ["with a timeout of 0", { ...CALL, timeout: 0 }, "/timeout"],
  ["with a timeout of NaN", { ...CALL, timeout: NaN }, "/timeout"],
  ["with a header that replaces a credential", { ...CALL, headers: { authorization: "x" } }, "/headers/authorization"],
  ["with a list of headers", { ...CALL, headers: new Headers({ "x-a": "1" }) as never }, "/headers"],
  ["with a map for its query", { ...CALL, query: new Map([["a", 1]]) as never }, "/query"],
  ["with a signal that is none", { ...CALL, signal: {} as AbortSignal }, "/signal"],
  ["with a function as its body", { ...CALL, body: () => {} }, "/body"],
  ["with a symbol as its body", { ...CALL, body: Symbol("x") }, "/body"],
  ["with NaN in its path", { ...CALL, path: { userId: NaN } }, "/path/userId"],
  ["with Infinity in its path", { ...CALL, path: { userId: -Infinity } }, "/path/userId"],
  ["with a symbol in its path", { ...CALL, path: { userId: Symbol("x") } }, "/path/userId"],
])("a call that is %s is refused before anything is sent", async (_, input, pointer) => {
  const { fetch, requests } = fakeFetch(() => json(201, {}));
  const result = await fixtureClient({ fetch }).createChat(input as object);
  expect(result).toMatchObject({ status: "invalid-request", violations: [{ pointer }], attempts: 0 });
  expect(requests).toEqual([]);
});

test.each([
  ["a function", () => {}, "cannot be written as JSON"],
  ["what is not written", { toJSON: () => undefined }, "cannot be written as JSON"],
  ["a circle", circle(), "cannot be written as JSON: Converting circular structure to JSON"],
  [
    "what throws nothing",
    {
      toJSON: () => {
        throw undefined;
      },
    },
    "cannot be written as JSON: undefined",
  ],
])("a body that is %s is refused with its place and the reason", async (_, body, message) => {
  const { violations } = await fixtureClient().createChat({ ...CALL, body });
  expect(violations).toEqual([{ pointer: "/body", message: expect.stringMatching(`^${message}`) }]);
});

function circle(): object {
  const body: Record<string, unknown> = {};
  return Object.assign(body, { body });
}

test.each([["a text"], [null], [[]], [5]])("%j in place of an object is refused by its root", async (given) => {
  const message = "what is given must be a plain object";
  expect(() => createContractClient(CONTRACT, given as never)).toThrow(message);
  const result = await fixtureClient().createChat(given as never);
  expect(result).toMatchObject({ status: "invalid-request", violations: [{ pointer: "", message }] });
});

test("a required body that is undefined is refused before anything is sent", async () => {
  const { fetch, requests } = fakeFetch(() => json(201, {}));
  const client = createHelpScoutClient({ auth: { bearer: "planted" }, fetch });
  const input = { path: { conversationId: 1 }, body: undefined as never };
  expect(await client.createChatThread(input)).toMatchObject({
    violations: [{ pointer: "/body", message: "is missing" }],
  });
  expect(requests).toEqual([]);
});

/** Throws at whatever is asked of it, even at `instanceof`. */
function revoked(): object {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
}

test.each(["path", "query", "header", "body", "headers", "signal", "timeout"])(
  "a getter of %s that throws ends the call, which does not reject",
  async (member) => {
    for (const thrown of [new Error("not today"), undefined, revoked()]) {
      const get = (): never => {
        throw thrown;
      };
      const input = Object.defineProperty({ ...CALL }, member, { get, enumerable: true });
      expect(await fixtureClient().createChat(input)).toMatchObject({ status: "invalid-request", attempts: 0 });
    }
  },
);

test.each([
  ["what throws whatever is asked of it", revoked],
  ["an object without a text", () => Object.create(null) as object],
  [
    "an error whose message is a getter that throws",
    () =>
      Object.defineProperty(new Error("x"), "message", {
        get: () => {
          throw new Error("no");
        },
      }),
  ],
  [
    "an error whose cause is a getter that throws",
    () =>
      Object.defineProperty(new Error("x"), "cause", {
        get: () => {
          throw new Error("no");
        },
      }),
  ],
  [
    "an error whose message is an object",
    () => Object.assign(new Error("x"), { message: Object.create(null) as object }),
  ],
])("a fetch that throws %s ends the call, which does not reject", async (_, thrown) => {
  const told: unknown[] = [];
  const fetch = (): Promise<never> => Promise.reject(thrown() as Error);
  const client = fixtureClient({ fetch, onAttempt: (attempt) => told.push(attempt) });
  expect(await client.createChat(CALL)).toMatchObject({ status: "network", attempts: 1 });
  expect(told).toHaveLength(1);
});

test("headers of a client and of a call are sent, and those of the call win", async () => {
  const { fetch, requests } = fakeFetch(() => json(201, {}));
  const client = fixtureClient({
    fetch,
    headers: { "user-agent": "acme/1", "x-trace": "client", "x-none": undefined },
  });
  await client.createChat({ ...CALL, headers: { "x-trace": "call" } } as object);
  const sent = Object.fromEntries(requests[0]!.headers);
  expect(sent).toMatchObject({ "user-agent": "acme/1", "x-trace": "call", authorization: `Bearer ${TOKEN}` });
  expect(sent).not.toHaveProperty("x-none");
});

test("options are read once: what is done to them later changes no client", async () => {
  const { fetch, requests } = fakeFetch(() => json(429, {}, { "x-wait": "0" }));
  const options: Record<string, any> = {
    fetch,
    auth: { bearer: TOKEN },
    server: { region: "us" },
    retry: { limit: 0 },
    headers: { "x-trace": "before" },
    timeout: 5_000,
  };
  const client = fixtureClient(options);
  const changed = { auth: { bearer: "changed" }, server: { region: "ap" }, retry: { limit: 2 } };
  for (const [name, members] of Object.entries(changed)) Object.assign(options[name], members);
  options["headers"]["x-trace"] = "changed";
  Object.assign(options, { ...changed, timeout: NaN, fetch: () => Promise.reject(new Error("changed")) });
  expect(await client.createChat(CALL)).toMatchObject({ status: 429, attempts: 1 });
  expect(requests[0]!.url).toMatch("https://us.acme.example/");
  expect(Object.fromEntries(requests[0]!.headers)).toMatchObject({
    authorization: `Bearer ${TOKEN}`,
    "x-trace": "before",
  });
});

test("options and inputs may inherit, as objects of a class do", async () => {
  const { fetch, requests } = fakeFetch(() => json(201, {}));
  class Options {
    readonly auth = { bearer: TOKEN };
    readonly fetch = fetch;
    get baseUrl(): string {
      return "https://mock.example";
    }
  }
  const client = createContractClient<FixtureClient>(CONTRACT, new Options());
  await client.createChat(Object.create(CALL));
  expect(requests[0]!.url).toBe("https://mock.example/users/u1/chats");
});

test.each(["use", "GET", "request", "then", "toString"])(
  "an operation called %s does not replace the client's own",
  (id) => {
    expect(() => fixtureClient({}, { operations: { [id]: CONTRACT.operations.createChat! } })).toThrow(id);
  },
);

describe("a polluted Object.prototype", () => {
  afterEach(() => void delete (Object.prototype as Record<string, unknown>)["x-polluted"]);

  test("adds nothing", async () => {
    (Object.prototype as Record<string, unknown>)["x-polluted"] = "yes";
    const { fetch, requests } = fakeFetch(() => json(201, {}));
    const result = await fixtureClient({ fetch }).createChat({ ...CALL, header: { teamid: "1" } });
    expect(result.status).toBe(201);
    expect(requests[0]!.headers.has("x-polluted")).toBe(false);
  });
});

test("the reason of an abort is handed on, to fetch and to plain calls too", async () => {
  const reason = new Error("shutdown");
  const controller = new AbortController();
  let signal!: AbortSignal;
  const fetch = (_: Request, init?: RequestInit): Promise<Response> => {
    signal = init!.signal!;
    queueMicrotask(() => controller.abort(reason));
    return new Promise(() => {});
  };
  const result = await fixtureClient({ fetch }).createChat({ ...CALL, signal: controller.signal });
  expect(result).toMatchObject({ status: "aborted" });
  expect((result as unknown as { reason: unknown }).reason).toBe(reason);
  expect(signal.reason).toBe(reason);
  const call = fixtureClient({ fetch }).POST("/x", { signal: controller.signal });
  await expect(call).rejects.toBe(reason);
});

test("plain calls have a timeout and a limit for the body, too", async () => {
  const answer = (): Response => json(201, { text: "x".repeat(50) });
  const call = fixtureClient({ fetch: async () => answer(), maxResponseBytes: 10 }).POST("/x");
  await expect(call).rejects.toThrow("the body is larger than maxResponseBytes");
  vi.useFakeTimers();
  const hanging = fixtureClient({ fetch: () => new Promise(() => {}), timeout: 5 }).POST("/x");
  const rejected = expect(hanging).rejects.toMatchObject({ name: "TimeoutError" });
  await vi.advanceTimersByTimeAsync(5);
  vi.useRealTimers();
  await rejected;
});

test("a body of a fetch that ignores the signal is cancelled at the timeout", async () => {
  vi.useFakeTimers();
  const cancel = vi.fn();
  const fetch = async (): Promise<Response> => new Response(new ReadableStream({ cancel }), { status: 201 });
  const call = fixtureClient({ fetch, timeout: 5 }).createChat(CALL);
  await vi.advanceTimersByTimeAsync(5);
  vi.useRealTimers();
  expect(await call).toMatchObject({ status: "timeout" });
  expect(cancel).toHaveBeenCalledOnce();
});

test.each([
  ["0x10", {}],
  ["1e3", {}],
  ["0b11", {}],
  ["16", { "x-left": 16 }],
])("an integer header %s is read as %j", async (text, headers) => {
  const result = await fixtureClient({ fetch: async () => json(201, {}, { "x-left": text }) }).createChat(CALL);
  expect(result.headers).toEqual(headers);
});
