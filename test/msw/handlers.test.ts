import { setupServer } from "msw/node";
import { afterEach, expect, test } from "vitest";
import { createHandlers, type HandlerOptions } from "../../src/msw/index.js";
import { desk } from "../mock/fixture.js";

const server = setupServer();
afterEach(() => server.close());

function mockDesk(options: HandlerOptions & { limit?: number } = {}): void {
  server.resetHandlers(...createHandlers(desk, options));
  server.listen({
    onUnhandledRequest: ({ url }) => {
      throw new Error(`unhandled: ${url}`);
    },
  });
}

test.each([
  [{ limt: 5 }, "/limt is no option of these handlers: is limit meant?"],
  [{ limit: NaN }, "/limit must be a number of calls, 0 or more"],
  [{ delay: -1 }, "/delay must be a number of milliseconds, 0 or more"],
  [{ baseUrl: 4010 }, "/baseUrl must be a text"],
  [{ auth: "key" }, "/auth must be a plain object"],
  [{ auth: { baerer: "key" } }, "/auth/baerer is no member of this option: is bearer meant?"],
  [{ auth: { bearer: 5 } }, "/auth/bearer must be a text"],
  [null, "what is given must be a plain object"],
])("the options %j are refused, for they would be ignored: %s", (options, message) => {
  expect(() => createHandlers(desk, options as never)).toThrow(message);
});

test("options that are undefined, as variables of the environment may be, are not given", () => {
  const auth = { bearer: undefined };
  expect(() => createHandlers(desk, { auth, baseUrl: undefined, delay: undefined, limit: undefined })).not.toThrow();
});

const headers = { authorization: "Bearer key", "content-type": "application/json" };
const post = { method: "POST", headers, body: '{"text":"hi"}' };

/** What a request ends with when no handler takes it: an error of the network, or a status of MSW. */
async function outcome(url: string, init: RequestInit): Promise<string> {
  try {
    const response = await fetch(url, init);
    return `${response.status} ${await response.text()}`;
  } catch (error) {
    return `${String(error)} ${String((error as Error).cause)}`;
  }
}

test.each([
  ["https://eu.desk.example/v1/orders/12/notes", post, 201],
  ["https://us-2.desk.example/v1/orders/12/notes?urgent=true", post, 201],
  ["https://eu.desk.example/v1/orders/12:cancel", post, 204],
  ["https://eu.desk.example/v1/orders/a%2Fb", { headers }, 200],
])("%s is answered by the operation that is meant", async (url, init, status) => {
  mockDesk();
  expect((await fetch(url, init)).status).toBe(status);
});

test.each([
  ["https://desk.example/v1/orders/12/notes", post],
  ["https://a.b.desk.example/v1/orders/12/notes", post],
  ["https://eu.desk.example/v2/orders/12/notes", post],
  ["https://eu.desk.example/v1/orders/a/b/notes", post],
  ["https://eu.desk.example/v1/orders/12/notes", { method: "PUT" }],
])("%s is left to the unhandled-request rule", async (url, init) => {
  mockDesk();
  await expect(outcome(url, init)).resolves.toContain("unhandled");
});

test.each([204, 205, 304])("a preferred %i has no body", async (code) => {
  mockDesk();
  const preferring = { ...post, headers: { ...headers, prefer: `code=${code}` } };
  const response = await fetch("https://eu.desk.example/v1/orders/12/notes", preferring);
  expect([response.status, await response.text(), response.headers.get("content-type")]).toEqual([code, "", null]);
});

test("a slash in a path value reaches the answer decoded", async () => {
  mockDesk();
  const response = await fetch("https://eu.desk.example/v1/orders/a%2Fb", { headers });
  expect(await response.json()).toEqual({ id: "a/b" });
});

test.each(["http://127.0.0.1:4010/desk/v1", "http://127.0.0.1:4010/desk/v1/"])(
  "baseUrl %s is mocked in place of the server",
  async (baseUrl) => {
    mockDesk({ baseUrl });
    expect((await fetch("http://127.0.0.1:4010/desk/v1/orders/12/notes", post)).status).toBe(201);
    expect(await outcome("https://eu.desk.example/v1/orders/12/notes", post)).toContain("unhandled");
  },
);

test("the token endpoint is mocked too", async () => {
  mockDesk();
  const body = new URLSearchParams({ grant_type: "client_credentials", client_id: "a", client_secret: "b" });
  const response = await fetch("https://login.desk.example/token", { method: "POST", body });
  expect(await response.json()).toMatchObject({ access_token: "mock-token" });
});

test("a response without a body has none", async () => {
  mockDesk();
  const response = await fetch("https://eu.desk.example/v1/orders/12:cancel", post);
  expect(response.body).toBeNull();
});

test("overrides and controls stand beside the handlers, which spread as an array", () => {
  type Any = { addNote: { request: unknown; replies: object }; readOrder: { request: unknown; replies: object } };
  const handlers = createHandlers<Any>(desk);
  expect([...handlers]).toHaveLength(4);
  expect(handlers.coverage()).toHaveLength(8);
  expect(Object.keys(handlers.readOrder)).toEqual(["reply", "sequence", "resolve", "reset"]);
});
