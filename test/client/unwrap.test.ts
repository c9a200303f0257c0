import { describe, expect, test } from "vitest";
import { ChatApiError, createHelpCrunchClient, unwrap } from "../../generated/helpcrunch/index.js";
import { createHelpScoutClient } from "../../generated/help-scout/index.js";
import { createImiChatClient } from "../../generated/imichat/index.js";
import { CALL, fixtureClient, json, type LooseResult } from "./support.js";

function thrownBy(result: unknown): ChatApiError {
  try {
    unwrap(result as LooseResult);
  } catch (error) {
    return error as ChatApiError;
  }
  throw new Error("nothing was thrown");
}

const threads = (response: () => Response | Promise<Response>, input: object = {}): Promise<unknown> =>
  createHelpScoutClient({
    auth: { bearer: "planted" },
    retry: { limit: 0 },
    fetch: async () => response(),
  }).createChatThread({
    path: { conversationId: 1 },
    body: { customer: { id: 1 }, text: "hi" },
    ...input,
  });

test("a documented success gives its body", async () => {
  const client = createHelpCrunchClient({ auth: { bearer: "planted" }, fetch: async () => json(201, { id: 7 }) });
  expect(unwrap(await client.createChat({ body: { customer: 1, application: 2 } }))).toEqual({ id: 7 });
});

test("a success without a body gives undefined", async () => {
  expect(unwrap((await threads(() => new Response(null, { status: 201 }))) as LooseResult)).toBeUndefined();
});

test("everything else throws one ChatApiError with the result", async () => {
  const result = await threads(() => json(404, {}));
  const error = thrownBy(result);
  expect(error).toBeInstanceOf(ChatApiError);
  expect(error).toBeInstanceOf(Error);
  expect(error.name).toBe("ChatApiError");
  expect(error.result).toBe(result);
});

describe("the message says vendor, operation, status and", () => {
  test("the vendor's own text and request id", async () => {
    const body = { message: "Bad request", _embedded: { errors: [{ path: "text", message: "may not be empty" }] } };
    const error = thrownBy(await threads(() => json(400, body, { "correlation-id": "c-77", "resource-id": "5" })));
    expect(error.message).toBe(
      "Help Scout createChatThread: 400 – Bad request; may not be empty – correlation-id c-77",
    );
  });

  test("the request id of another vendor", async () => {
    const client = createImiChatClient({
      auth: { accessToken: "planted" },
      server: { subdomain: "acme" },
      fetch: async () => json(401, { code: "7006", description: "Token expired" }, { trxid: "t-1" }),
    });
    expect(thrownBy(await client.createChat({ body: {} })).message).toBe(
      "imi.chat createChat: 401 – Token expired – trxid t-1",
    );
  });

  test("nothing more where the vendor says nothing", async () => {
    expect(thrownBy(await threads(() => new Response(null, { status: 404 }))).message).toBe(
      "Help Scout createChatThread: 404",
    );
  });

  test("the HTTP status of an undocumented answer", async () => {
    expect(thrownBy(await threads(() => json(418, { message: "I am a teapot" }))).message).toBe(
      "Help Scout createChatThread: undocumented (HTTP 418) – I am a teapot",
    );
  });

  test("why a body cannot be read", async () => {
    const answer = new Response("<html>", { status: 201, headers: { "content-type": "text/html" } });
    const error = thrownBy(await fixtureClient({ fetch: async () => answer }).createChat(CALL));
    expect(error.message).toBe("Acme createChat: unreadable (HTTP 201) – the body has the content type text/html");
    expect(error.cause).toBe((error.result as LooseResult).cause);
  });

  test("why nothing came back", async () => {
    const refused = Object.assign(new Error(""), { code: "ECONNREFUSED" });
    const error = thrownBy(await threads(() => Promise.reject(new TypeError("fetch failed", { cause: refused }))));
    expect(error.message).toBe("Help Scout createChatThread: network – fetch failed: ECONNREFUSED");
  });

  test("what was wrong with the request", async () => {
    const error = thrownBy(await threads(() => json(200, {}), { path: { conversationId: ".." } }));
    expect(error.message).toBe(
      "Help Scout createChatThread: invalid-request – /path/conversationId has text that is not allowed there",
    );
    expect(error).not.toHaveProperty("cause");
  });

  test.each([
    [{ error: "invalid_client", error_description: "unknown application" }, "unknown application"],
    [{ error: "invalid_client" }, "invalid_client"],
    [{}, "HTTP 401"],
  ])("why there is no token: %j", async (body, text) => {
    const client = createHelpScoutClient({
      auth: { clientId: "app", clientSecret: "planted" },
      fetch: async () => json(401, body),
    });
    const result = await client.createChatThread({
      path: { conversationId: 1 },
      body: { customer: { id: 1 }, text: "hi" },
    });
    expect(thrownBy(result).message).toBe(`Help Scout createChatThread: unauthenticated – ${text}`);
  });

  test("the first of very many violations, and how many there are beside", () => {
    const violations = Array.from({ length: 300_000 }, (_, index) => ({
      pointer: `/body/${index}`,
      message: "is wrong",
    }));
    const refused = { ok: false, status: "invalid-request", violations, vendor: "Acme", operation: "createChat" };
    const { message } = thrownBy(refused as unknown as LooseResult);
    expect(message).toMatch(/^Acme createChat: invalid-request – \/body\/0 is wrong/);
    expect(message).toMatch(/ – and 299980 more$/);
    expect(message.length).toBeLessThan(2_000);
  });

  test.each(["aborted", "timeout"])("%s", async (status) => {
    const input = status === "aborted" ? { signal: AbortSignal.abort() } : { timeout: 1 };
    expect(thrownBy(await threads(() => new Promise(() => {}), input)).message).toBe(
      `Help Scout createChatThread: ${status}`,
    );
  });

  test("why a body is missing, as its cause alone", async () => {
    const error = thrownBy(await threads(() => new Response("<html>", { status: 404 })));
    expect(error.message).toBe("Help Scout createChatThread: 404");
    expect(error.cause).toMatchObject({ message: "the body has the content type text/plain;charset=UTF-8" });
  });

  test("the vendor's words on one line, without what would forge another", async () => {
    const message = "no\r\n2026-01-01 ERROR forged\u001b[31m\u2028x";
    const error = thrownBy(await fixtureClient({ fetch: async () => json(500, { message }) }).createChat(CALL));
    expect(error.message).toBe("Acme createChat: 500 – no 2026-01-01 ERROR forged [31m x");
  });

  test("what is not too deep", async () => {
    const deep = `${'{"error":'.repeat(100_000)}"no"${"}".repeat(100_000)}`;
    const body = `{"message":"too deep","errors":${deep}}`;
    const answer = new Response(body, { status: 500, headers: { "content-type": "application/json" } });
    const error = thrownBy(await fixtureClient({ fetch: async () => answer }).createChat(CALL));
    expect(error).toBeInstanceOf(ChatApiError);
    expect(error.message).toBe("Acme createChat: 500 – too deep");
  });

  test("no more than 500 characters of the vendor's text", async () => {
    const error = thrownBy(
      await fixtureClient({ fetch: async () => json(500, { message: "x".repeat(9999) }) }).createChat(CALL),
    );
    expect(error.message).toHaveLength("Acme createChat: 500 – ".length + 500);
  });
});
