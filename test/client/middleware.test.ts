import type { Middleware } from "openapi-fetch";
import { describe, expect, test } from "vitest";
import { CALL, fakeFetch, fixtureClient, json, type LooseResult } from "./support.js";

type Answer = () => Response | Promise<Response>;

async function called(answer: Answer, middleware: Middleware, options: object = {}): Promise<LooseResult> {
  const client = fixtureClient({ fetch: async () => answer(), retry: { limit: 0 }, ...options });
  client.use(middleware);
  return client.createChat(CALL);
}

const PASSIVE: Middleware = { onRequest() {}, onResponse() {}, onError() {} };

const ANSWERS: readonly [string, Answer][] = [
  ["a success", () => json(201, { id: 1 }, { "x-left": "3" })],
  ["a documented error", () => json(500, { message: "no" })],
  ["a documented error without a body", () => new Response(null, { status: 401 })],
  [
    "an undocumented error with HTML",
    () => new Response("<h1>no</h1>", { status: 502, headers: { "content-type": "text/html" } }),
  ],
  [
    "an undocumented error whose body is a JSON text",
    () => new Response('"no"', { status: 418, headers: { "content-type": "application/json" } }),
  ],
  ["an error with content-length 0", () => new Response(null, { status: 500, headers: { "content-length": "0" } })],
  ["204", () => new Response(null, { status: 204 })],
  ["a success that is not JSON", () => new Response("no", { status: 201 })],
  [
    "an error with an integer beyond 2^53",
    () => new Response('{"id":9007199254740993}', { status: 500, headers: { "content-type": "application/json" } }),
  ],
  ["a body beyond maxResponseBytes", () => new Response("x".repeat(2000), { status: 500 })],
  ["a network failure", () => Promise.reject(new TypeError("fetch failed"))],
];

describe("a call that middleware sees ends as one that it does not see", () => {
  test.each(ANSWERS)("%s", async (_, answer) => {
    const options = { maxResponseBytes: 1000 };
    const plain = await fixtureClient({ fetch: async () => answer(), retry: { limit: 0 }, ...options }).createChat(
      CALL,
    );
    const seen = await called(answer, PASSIVE, options);
    const comparable = ({ response, cause, ...rest }: LooseResult): object => ({
      ...rest,
      status: rest.status,
      http: response?.status,
      cause: cause?.message,
    });
    expect(comparable(seen)).toEqual(comparable(plain));
  });
});

test("middleware is told the operation and does not see the credentials", async () => {
  const seen: unknown[] = [];
  await called(() => json(201, {}), {
    onRequest({ request, schemaPath, params }) {
      seen.push(schemaPath, params.path, request.headers.get("authorization"), request.headers.get("content-type"));
    },
  });
  expect(seen).toEqual(["/users/{userId}/chats", { userId: "u1" }, null, "application/json"]);
});

test("middleware runs in order for requests and in reverse for responses", async () => {
  const order: string[] = [];
  const client = fixtureClient({ fetch: async () => json(201, {}) });
  for (const name of ["a", "b"]) {
    client.use({
      onRequest: () => void order.push(`request ${name}`),
      onResponse: () => void order.push(`response ${name}`),
    });
  }
  await client.createChat(CALL);
  expect(order).toEqual(["request a", "request b", "response b", "response a"]);
});

test("a request that middleware replaces is sent, authorized", async () => {
  const { fetch, requests, bodies } = fakeFetch(() => json(201, {}));
  const result = await called(
    () => json(201, {}),
    {
      onRequest: ({ request }) =>
        new Request(`${request.url}?trace=1`, {
          method: "POST",
          body: '{"text":"other"}',
          headers: { "x-trace": "1" },
        }),
    },
    { fetch },
  );
  expect(result.request.url).toBe("https://eu.acme.example/v1/users/u1/chats?trace=1");
  expect(requests[0]!.headers.get("x-trace")).toBe("1");
  expect(requests[0]!.headers.get("authorization")).toMatch(/^Bearer /);
  expect(await bodies[0]).toBe('{"text":"other"}');
});

test("a response that middleware gives early is the answer, and nothing is sent", async () => {
  const { fetch, requests } = fakeFetch(() => json(201, {}));
  const early = (status: number): Promise<LooseResult> =>
    called(() => json(201, {}), { onRequest: () => json(status, { early: true }) }, { fetch });
  expect(await early(201)).toMatchObject({ status: 201, body: { early: true }, attempts: 0 });
  expect(await early(500)).toMatchObject({ status: 500, body: { early: true }, attempts: 0 });
  expect(await early(418)).toMatchObject({ status: "undocumented", text: '{"early":true}', attempts: 0 });
  expect(requests).toEqual([]);
});

test("a response that middleware replaces is the answer", async () => {
  const result = await called(() => json(500, {}), {
    onResponse: ({ response }) => json(418, { was: response.status }),
  });
  expect(result).toMatchObject({ status: "undocumented", text: '{"was":500}', body: { was: 500 } });
});

test("middleware that reads the body and gives a new response does no harm", async () => {
  const result = await called(() => json(500, { message: "no" }), {
    onResponse: async ({ response }) => new Response(await response.text(), response),
  });
  expect(result).toMatchObject({ status: 500, body: { message: "no" } });
});

test.each([
  [201, "unreadable"],
  [500, 500],
])("middleware that reads the body of a %s and keeps it is told", async (sent, status) => {
  const result = await called(() => json(sent, {}), {
    onResponse: async ({ response }) => void (await response.text()),
  });
  expect(result).toMatchObject({ status, cause: { message: "the body was read before" } });
});

test.each([
  ["aborted", "AbortError"],
  ["timeout", "TimeoutError"],
])("where a call ends as %s, onError gets what fetch rejects with then: %s", async (status, name) => {
  const controller = new AbortController();
  const fetch = (_: Request, { signal }: RequestInit = {}): Promise<Response> => {
    if (status === "aborted") queueMicrotask(() => controller.abort());
    return new Promise((_resolve, reject) => signal!.addEventListener("abort", () => reject(signal!.reason)));
  };
  const client = fixtureClient({ fetch });
  const whenSeen = new Promise((resolve) => {
    client.use({ onError: ({ error }: { error: unknown }) => resolve(error) });
  });
  const timeout = status === "timeout" ? 1 : Infinity;
  expect(await client.createChat({ ...CALL, timeout, signal: controller.signal })).toMatchObject({ status });
  expect(await whenSeen).toMatchObject({ name, cause: { name } });
});

test("a response that middleware makes of an error is the answer", async () => {
  const result = await called(() => Promise.reject(new Error("no")), { onError: () => json(201, { id: 2 }) });
  expect(result).toMatchObject({ status: 201, body: { id: 2 }, attempts: 1 });
});

test("middleware that throws before the request: nothing is sent, and the reason is told", async () => {
  const { fetch, requests } = fakeFetch(() => json(201, {}));
  const result = await called(
    () => json(201, {}),
    {
      onRequest: () => {
        throw new Error("not today");
      },
    },
    { fetch },
  );
  expect(result).toMatchObject({
    status: "invalid-request",
    violations: [{ pointer: "", message: "not today" }],
    attempts: 0,
  });
  expect(requests).toEqual([]);
});

test("middleware that throws after the answer: the answer and its text are kept, for the chat may exist", async () => {
  const result = await called(() => json(201, { id: 7 }), {
    onResponse: () => {
      throw new Error("out of order");
    },
  });
  const cause = { message: "out of order" };
  expect(result).toMatchObject({ status: "unreadable", ok: false, text: '{"id":7}', cause, attempts: 1 });
  expect(result.response.status).toBe(201);
});

test("middleware that throws nothing after the answer: the answer is kept, with a cause", async () => {
  const result = await called(() => json(201, {}), { onResponse: () => Promise.reject() });
  expect(result).toMatchObject({ status: "unreadable", cause: { message: "middleware threw nothing" } });
});

test("retries lie beneath middleware, which sees one request and one response", async () => {
  const { fetch, requests, bodies } = fakeFetch(
    () => json(429, {}, { "x-wait": "0" }),
    () => json(201, {}),
  );
  const seen: string[] = [];
  const result = await called(
    () => json(201, {}),
    {
      onRequest: () => void seen.push("request"),
      onResponse: ({ response }) => void seen.push(`response ${response.status}`),
    },
    { fetch, retry: { limit: 2 } },
  );
  expect(result).toMatchObject({ status: 201, attempts: 2 });
  expect(requests).toHaveLength(2);
  expect(await Promise.all(bodies)).toEqual(['{"text":"hi"}', '{"text":"hi"}']);
  expect(seen).toEqual(["request", "response 201"]);
});

test("middleware that is ejected sees no more calls", async () => {
  let seen = 0;
  const counter: Middleware = { onRequest: () => void seen++ };
  const client = fixtureClient({ fetch: async () => json(201, {}) });
  client.use(counter);
  await client.createChat(CALL);
  client.eject(counter, {});
  await client.createChat(CALL);
  expect(seen).toBe(1);
});

test("middleware that throws after an error: the error keeps its number and its body, with a cause", async () => {
  const result = await called(() => json(500, { message: "no" }), {
    onResponse: () => {
      throw new Error("out of order");
    },
  });
  expect(result).toMatchObject({ status: 500, body: { message: "no" }, cause: { message: "out of order" } });
});

test("what is no middleware is refused by openapi-fetch", () => {
  const client = fixtureClient();
  expect(() => client.use({ onReqest() {} })).toThrow("Middleware must be an object");
});
