import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startMockServer, type MockServer } from "../../generated/mock-server.js";

const ELSEWHERE = "https://app.example";
let closed: MockServer;
let open: MockServer;
let listed: MockServer;
beforeAll(async () => {
  closed = await startMockServer({ port: 0 });
  open = await startMockServer({ port: 0, cors: ["*"] });
  listed = await startMockServer({ port: 0, cors: [ELSEWHERE] });
});
afterAll(() => Promise.all([closed, open, listed].map((server) => server.close())));

const chat = (server: MockServer, origin: string): Promise<Response> =>
  fetch(`${server.urls.helpcrunch}/chats`, {
    method: "POST",
    headers: { origin, authorization: "Bearer key", "content-type": "application/json" },
    body: '{"customer":1,"application":2}',
  });
const preflight = (server: MockServer, origin: string, more: Record<string, string> = {}): Promise<Response> =>
  fetch(`${server.urls.helpcrunch}/chats`, {
    method: "OPTIONS",
    headers: {
      origin,
      "access-control-request-method": "POST",
      "access-control-request-headers": "authorization,content-type",
      ...more,
    },
  });

describe.each(["http://localhost:5173", "http://127.0.0.1:3000", "http://[::1]:8080", "http://shop.localhost"])(
  "a page of %s, on this machine",
  (origin) => {
    test("gets its preflight answered with what it asked for", async () => {
      const { status, headers } = await preflight(closed, origin);
      expect([status, Object.fromEntries(headers)]).toEqual([
        204,
        expect.objectContaining({
          "access-control-allow-origin": origin,
          "access-control-allow-methods": "POST",
          "access-control-allow-headers": "authorization,content-type",
          vary: "Origin",
        }),
      ]);
    });

    test("may read answers and their headers, and sends no cookies", async () => {
      const { status, headers } = await chat(closed, origin);
      expect([status, headers.get("access-control-allow-origin")]).toEqual([201, origin]);
      expect(headers.get("access-control-expose-headers")).toBe("*");
      expect(headers.has("access-control-allow-credentials")).toBe(false);
    });
  },
);

test.each([
  ELSEWHERE,
  "http://localhost.evil.example",
  "http://127.0.0.1.evil.example",
  "file://localhost",
  "null",
  "no origin at all",
])("a page of %s gets no leave, and is told what to do", async (origin) => {
  const asked = await preflight(closed, origin);
  expect([asked.status, asked.headers.has("access-control-allow-origin")]).toEqual([403, false]);
  expect(await asked.text()).toContain("--cors");
  expect((await chat(closed, origin)).headers.has("access-control-allow-origin")).toBe(false);
});

test.each([
  ["a listed origin", () => listed, ELSEWHERE, 204],
  ["another one than those listed", () => listed, "https://other.example", 403],
  ["any origin where all may", () => open, "https://other.example", 204],
  ["a page from a file where all may", () => open, "null", 204],
])("%s is answered by the list", async (_, server, origin, status) => {
  expect((await preflight(server(), origin)).status).toBe(status);
});

test("a page of a public network that may call is let into the private one", async () => {
  const { headers } = await preflight(open, ELSEWHERE, { "access-control-request-private-network": "true" });
  expect(headers.get("access-control-allow-private-network")).toBe("true");
});

test("OPTIONS without an origin is a wrong method, as any other", async () => {
  const { status } = await fetch(`${closed.urls.helpcrunch}/chats`, { method: "OPTIONS" });
  expect(status).toBe(405);
});
