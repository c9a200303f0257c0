import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import { createChannelTalkClient } from "../../generated/channel-talk/index.js";
import { createHelpScoutClient } from "../../generated/help-scout/index.js";
import { createImiChatClient } from "../../generated/imichat/index.js";
import { CALL, fakeFetch, fixtureClient, json } from "./support.js";

function thrownBy(work: () => unknown): Error {
  try {
    work();
  } catch (error) {
    return error as Error;
  }
  throw new Error("nothing was thrown");
}

describe("header parameters", () => {
  test.each([
    ["CR", "planted\r"],
    ["LF", "planted\nx-evil: 1"],
    ["NUL", "planted\0"],
    ["another control character", "planted\x01"],
    ["a character beyond Latin-1", "planted ł"],
    ["an object", { planted: 1 }],
    ["null", null],
  ])("a value with %s is refused by its name, without the value", async (_, value) => {
    const { fetch, requests } = fakeFetch(() => json(201, {}));
    const result = await fixtureClient({ fetch }).createChat({ ...CALL, header: { teamid: value } });
    expect(result).toMatchObject({
      status: "invalid-request",
      violations: [{ pointer: "/header/teamid" }],
      attempts: 0,
    });
    expect(inspect(result, { depth: Infinity, showHidden: true })).not.toContain("planted");
    expect(requests).toEqual([]);
  });

  test("undefined is not sent", async () => {
    const { fetch, requests } = fakeFetch(() => json(201, {}));
    await fixtureClient({ fetch }).createChat({ ...CALL, header: { teamid: undefined } });
    expect(requests[0]!.headers.has("teamid")).toBe(false);
  });

  test.each([
    ["a text", "214", "214"],
    ["Latin-1", "café", "café"],
    ["a number", 214, "214"],
    ["a boolean", false, "false"],
    ["an empty text", "", ""],
  ])("%s is sent", async (_, value, text) => {
    const { fetch, requests } = fakeFetch(() => json(201, {}));
    await fixtureClient({ fetch }).createChat({ ...CALL, header: { teamid: value } });
    expect(requests[0]!.headers.get("teamid")).toBe(text);
  });

  test("a generated client sends its header parameter", async () => {
    const { fetch, requests } = fakeFetch(() => json(200, {}));
    const client = createImiChatClient({ auth: { accessToken: "planted" }, server: { subdomain: "acme" }, fetch });
    await client.createChat({ header: { teamid: "214" }, body: {} });
    expect(requests[0]!.headers.get("teamid")).toBe("214");
  });

  test.each(["Authorization", "Content-Type"])("%s is refused: it would lose to the client's own", async (name) => {
    const { fetch, requests } = fakeFetch(() => json(201, {}));
    const result = await fixtureClient({ fetch }).createChat({ ...CALL, header: { [name]: "mine" } });
    expect(result.violations).toEqual([
      { pointer: `/header/${name}`, message: "is set by the client and cannot be replaced" },
    ]);
    expect(requests).toEqual([]);
  });
});

const BAD_CREDENTIALS: readonly [string, unknown][] = [
  ["missing", undefined],
  ["null", null],
  ["empty", ""],
  ["blank", "  "],
  ["with a space before", " planted"],
  ["with a space behind", "planted "],
  ["with a line break", "planted\n"],
  ["with CRLF and another header", "planted\r\nx-evil: 1"],
  ["not of ASCII", "plantéd"],
  ["an object", { planted: true }],
];

describe("credentials", () => {
  test.each(BAD_CREDENTIALS)("one that is %s makes no client, and the error does not print it", (_, value) => {
    const accessSecret = value as string;
    const error = thrownBy(() => createChannelTalkClient({ auth: { accessKey: "key", accessSecret } }));
    expect(error).toBeInstanceOf(TypeError);
    expect(error.message).toContain("/auth/accessSecret");
    expect(inspect(error, { depth: Infinity, showHidden: true })).not.toContain("plant");
  });

  test.each(BAD_CREDENTIALS)("a function that gives one that is %s sends nothing", async (_, value) => {
    const { fetch, requests } = fakeFetch(() => json(201, {}));
    const result = await fixtureClient({ fetch, auth: { bearer: () => value as string } }).createChat(CALL);
    expect(result).toMatchObject({ status: "invalid-request", violations: [{ pointer: "/auth/bearer" }], attempts: 0 });
    expect(inspect(result, { depth: Infinity, showHidden: true })).not.toContain("plant");
    expect(requests).toEqual([]);
  });

  test.each(["clientId", "clientSecret"])("OAuth without %s makes no client", (name) => {
    const auth = { clientId: "id", clientSecret: "secret", [name]: undefined } as {
      clientId: string;
      clientSecret: string;
    };
    expect(() => createHelpScoutClient({ auth })).toThrow(`/auth/${name}`);
  });

  test.each(["clientId", "clientSecret"])("OAuth with a function for %s makes no client", (name) => {
    const auth = { clientId: "id", clientSecret: "secret", [name]: () => "secret" } as never;
    expect(() => createHelpScoutClient({ auth })).toThrow(`/auth/${name} must be a text`);
  });

  test("no `auth` at all makes no client", () => {
    expect(() => createHelpScoutClient({} as never)).toThrow(TypeError);
    expect(() => createHelpScoutClient(undefined as never)).toThrow(TypeError);
  });

  test("several are sent together", async () => {
    const { fetch, requests } = fakeFetch(() => json(200, {}));
    const auth = { accessKey: "key", accessSecret: async () => "secret" };
    await createChannelTalkClient({ auth, fetch }).createUserChat({ path: { userId: "u1" } });
    expect(requests[0]!.headers.get("x-access-key")).toBe("key");
    expect(requests[0]!.headers.get("x-access-secret")).toBe("secret");
  });

  test("a function is asked before each request", async () => {
    const { fetch, requests } = fakeFetch(() => json(201, {}));
    let calls = 0;
    const client = fixtureClient({ fetch, auth: { bearer: () => `token-${++calls}` } });
    await client.createChat(CALL);
    await client.createChat(CALL);
    expect(requests.map(({ headers }) => headers.get("authorization"))).toEqual(["Bearer token-1", "Bearer token-2"]);
  });

  test.each([
    [
      "throws",
      () => {
        throw new Error("vault is sealed");
      },
    ],
    ["rejects", () => Promise.reject(new Error("vault is sealed"))],
  ])("a function that %s sends nothing, and its reason is told", async (_, bearer) => {
    const { fetch, requests } = fakeFetch(() => json(201, {}));
    const result = await fixtureClient({ fetch, auth: { bearer } }).createChat(CALL);
    expect(result).toMatchObject({
      status: "invalid-request",
      violations: [{ pointer: "", message: "vault is sealed" }],
      cause: { message: "vault is sealed" },
      attempts: 0,
    });
    expect(requests).toEqual([]);
  });

  test("what another client throws inside of a function is told as its reason, and is no end of the call", async () => {
    const inner = fixtureClient({ fetch: () => Promise.reject(new Error("vault is sealed")), retry: { limit: 0 } });
    const bearer = (): Promise<string> => inner.POST("/token", { signal: AbortSignal.abort() }).then(() => "never");
    expect(await fixtureClient({ auth: { bearer } }).createChat(CALL)).toMatchObject({
      status: "invalid-request",
      violations: [{ pointer: "", message: "This operation was aborted" }],
      attempts: 0,
    });
  });

  test.each([
    ["throws", new Error("vault is sealed"), "vault is sealed"],
    ["gives nothing", "", "/auth/bearer is empty"],
  ])("a function that %s for the next attempt leaves the call without an answer", async (_, second, message) => {
    const given = ["token-1", second];
    const bearer = (): string => {
      const value = given.shift()!;
      if (typeof value !== "string") throw value;
      return value;
    };
    const fetch = async (): Promise<Response> => json(429, {}, { "x-wait": "0" });
    const result = await fixtureClient({ fetch, auth: { bearer } }).createChat(CALL);
    expect(result).toMatchObject({ status: "network", attempts: 1, cause: { message } });
  });
});

test("a body that JSON cannot hold is refused, and nothing is sent", async () => {
  const { fetch, requests } = fakeFetch(() => json(201, {}));
  const body: Record<string, unknown> = {};
  body.self = body;
  const client = fixtureClient({ fetch });
  expect(await client.createChat({ ...CALL, body })).toMatchObject({ status: "invalid-request", attempts: 0 });
  expect(await client.createChat({ ...CALL, body: { id: 1n } })).toMatchObject({
    status: "invalid-request",
    attempts: 0,
  });
  expect(requests).toEqual([]);
});

test("a body is sent as JSON with its content type, and none without a body", async () => {
  const { fetch, requests, bodies } = fakeFetch(() => json(201, {}));
  const client = fixtureClient({ fetch });
  await client.createChat({ ...CALL, body: { text: "é" } });
  await client.createChat({ path: CALL.path });
  expect(requests.map(({ headers }) => headers.get("content-type"))).toEqual(["application/json", null]);
  expect(await Promise.all(bodies)).toEqual(['{"text":"é"}', ""]);
});
