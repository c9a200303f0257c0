import { once } from "node:events";
import { request, type IncomingMessage } from "node:http";
import { connect, type Socket } from "node:net";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { startMockServer, type MockServer } from "../../generated/mock-server.js";
import { readApis } from "../../scripts/lib/apis.js";

const log: string[] = [];
let server: MockServer;
beforeAll(async () => {
  server = await startMockServer({ port: 0, log: (line) => log.push(line) });
});
afterAll(() => server.close());

const headers = { authorization: "Bearer key", "content-type": "application/json" };
const chat = (init: RequestInit = {}): Promise<Response> =>
  fetch(`${server.url}/helpcrunch/v1/chats`, {
    method: "POST",
    headers,
    body: '{"customer":1,"application":2}',
    ...init,
  });

/** Sends bytes as they are and collects what comes back until the server ends the connection or a text has come. */
async function raw(text: string, until = "\r\n\r\n"): Promise<string> {
  const socket = await open();
  let answer = "";
  socket.setEncoding("utf8").on("data", (chunk: string) => (answer += chunk));
  socket.write(text);
  await vi.waitUntil(() => answer.includes(until) || socket.destroyed, { timeout: 60_000 });
  socket.destroy();
  return answer;
}

async function open(): Promise<Socket> {
  const socket = connect(Number(new URL(server.url).port), "127.0.0.1");
  socket.on("error", () => {});
  await once(socket, "connect");
  return socket;
}

test.each([
  ["/help-scout/v2/conversations/12/chats", { text: "Hi", customer: { id: 1 } }, headers, 201],
  ["/helpcrunch/v1/chats", { customer: 1, application: 2 }, headers, 201],
  [
    "/channel-talk/open/v5/users/a%2Fb/user-chats",
    {},
    { "content-type": "application/json", "x-access-key": "k", "x-access-secret": "s" },
    200,
  ],
  ["/imichat/v3.1/chats", { subject: "Hi" }, { "content-type": "application/json", access_token: "t" }, 200],
])("%s answers below the vendor's own path", async (path, body, own, status) => {
  const response = await fetch(server.url + path, { method: "POST", headers: own, body: JSON.stringify(body) });
  expect(response.status).toBe(status);
});

test("the index lists every call and the examples that can be preferred", async () => {
  const index = (await (await fetch(server.url)).json()) as {
    vendors: { operations: { call: string; responses: object }[] }[];
  };
  const calls = index.vendors.map(({ operations }) => operations.map(({ call }) => call));
  expect(calls).toHaveLength(readApis().length);
  expect(calls.flat()).toEqual(
    expect.arrayContaining([
      "POST /channel-talk/open/v5/users/{userId}/user-chats",
      "POST /help-scout/v2/conversations/{conversationId}/chats",
      "POST /helpcrunch/v1/chats",
      "POST /imichat/v3.1/chats",
    ]),
  );
  expect(index.vendors[2]!.operations[0]!.responses).toMatchObject({ 409: ["wrong-state"] });
});

test.each(["/nobody/v1/chats", "/helpcrunch/v2/chats", "/helpcrunch", "/toString/v1", "//"])(
  "%s is not found, with a hint",
  async (path) => {
    const response = await fetch(server.url + path, { method: "POST" });
    expect([response.status, await response.text()]).toEqual([404, expect.stringContaining("GET / lists")]);
  },
);

test("Prefer chooses a documented answer", async () => {
  const response = await chat({ headers: { ...headers, prefer: "code=429, example=older-limit-reached" } });
  expect([response.status, await response.json()]).toEqual([
    429,
    { errors: [expect.objectContaining({ code: "too_many_requests" })] },
  ]);
});

test("the token endpoint stands below the vendor's folder", async () => {
  const body = new URLSearchParams({ grant_type: "client_credentials", client_id: "a", client_secret: "b" });
  const response = await fetch(`${server.url}/help-scout/v2/oauth2/token`, { method: "POST", body });
  expect(await response.json()).toMatchObject({ token_type: "bearer" });
});

test("each request is logged in one line, with what was wrong and without credentials", async () => {
  log.length = 0;
  await chat();
  await chat({ headers: { ...headers, authorization: "Basic s3cret" } });
  expect(log).toEqual([
    expect.stringMatching(/^POST \/helpcrunch\/v1\/chats 201 \d+\.\d ms$/),
    expect.stringMatching(/^POST \/helpcrunch\/v1\/chats 401 \d+\.\d ms – \/header\/authorization must be "Bearer "/),
  ]);
  expect(log.join()).not.toContain("s3cret");
});

test("a success without a body says so by its length", async () => {
  const response = await fetch(`${server.url}/help-scout/v2/conversations/12/chats`, {
    method: "POST",
    headers,
    body: '{"text":"Hi","customer":{"id":1}}',
  });
  expect([response.status, response.headers.get("content-length")]).toEqual([201, "0"]);
});

test("a body just within 1 MiB is read, and one byte more gets 413", async () => {
  const start = '{"customer":1,"application":2,"more":"';
  const body = `${start.padEnd((1 << 20) - 2, "x")}"}`;
  expect((await chat({ body })).status).not.toBe(413);
  expect((await chat({ body: `${body} ` })).status).toBe(413);
});

test("a chunked body that grows beyond 1 MiB gets 413", async () => {
  const chunk = "x".repeat(600_000);
  const call = request(`${server.url}/helpcrunch/v1/chats`, { method: "POST", headers });
  call.on("error", () => {});
  call.write(chunk);
  call.write(chunk);
  const [response] = (await once(call, "response")) as [IncomingMessage];
  expect(response.statusCode).toBe(413);
  call.destroy();
});

test.each([
  ["nonsense", "GARBAGE\r\n\r\n"],
  ["a bad header", "POST / HTTP/1.1\r\nbad header\r\n\r\n"],
  ["two lengths", "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n"],
  ["a bad chunk", "POST /helpcrunch/v1/chats HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n"],
  ["no host", "GET / HTTP/1.1\r\n\r\n"],
])("%s gets 400, and the server stays up", async (_, text) => {
  expect(await raw(text)).toMatch(/^HTTP\/1\.1 400 /);
  expect((await chat()).status).toBe(201);
});

test("a host header that is no host does no harm", async () => {
  expect(await raw("GET / HTTP/1.1\r\nHost: a b/c?d\r\n\r\n")).toMatch(/^HTTP\/1\.1 (200|400) /);
  expect((await chat()).status).toBe(201);
});

test("a client that leaves in the middle of its body does no harm", async () => {
  const socket = await open();
  socket.write('POST /helpcrunch/v1/chats HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\n{"cus');
  socket.destroy();
  expect((await chat()).status).toBe(201);
});

test("slow clients hold nobody up", async () => {
  const slow = await Promise.all(Array.from({ length: 50 }, open));
  for (const socket of slow)
    socket.write("POST /helpcrunch/v1/chats HTTP/1.1\r\nHost: x\r\nContent-Length: 9\r\n\r\n{");
  expect((await chat()).status).toBe(201);
  for (const socket of slow) socket.destroy();
});

test("200 connections at the same time all get their answers", async () => {
  const sockets = await Promise.all(Array.from({ length: 200 }, open));
  const answers = sockets.map(async (socket) => {
    const body = '{"customer":1,"application":2}';
    socket.write(
      `POST /helpcrunch/v1/chats HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer k\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n${body}`,
    );
    const [data] = (await once(socket, "data")) as [Buffer];
    socket.destroy();
    return data.toString().slice(0, 20);
  });
  expect(new Set(await Promise.all(answers))).toEqual(new Set(["HTTP/1.1 201 Created"]));
});

test("a server of its own limit refuses further calls, and serves only the vendors it was told", async () => {
  const own = await startMockServer({ port: 0, limit: 1, vendors: ["helpcrunch"] });
  const call = (path: string): Promise<Response> =>
    fetch(own.url + path, { method: "POST", headers, body: '{"customer":1,"application":2}' });
  const paths = ["/helpcrunch/v1/chats", "/helpcrunch/v1/chats", "/help-scout/v2/conversations/1/chats"];
  const statuses: number[] = [];
  for (const path of paths) statuses.push((await call(path)).status);
  await own.close();
  expect(statuses).toEqual([201, 429, 404]);
});

test("the URL of a vendor that is not served throws, so that no client asks the vendor itself", async () => {
  const own = await startMockServer({ port: 0, vendors: ["helpcrunch"] });
  await own.close();
  const { urls } = own as MockServer;
  expect(() => urls["help-scout"]).toThrow(new TypeError("help-scout is not served here; served are: helpcrunch"));
  const served = { helpcrunch: `${own.url}/helpcrunch/v1` };
  expect([JSON.stringify(urls), { ...urls }, structuredClone(urls)]).toEqual([JSON.stringify(served), served, served]);
  expect(urls).toEqual(served);
});

test("closing lets a request under way end, takes no further ones, and waits for no idle connection", async () => {
  const own = await startMockServer({ port: 0 });
  await (await fetch(own.url)).text();
  const body = '{"customer":1,"application":2}';
  const call = request(`${own.url}/helpcrunch/v1/chats`, {
    method: "POST",
    headers: { ...headers, "content-length": body.length, expect: "100-continue" },
  });
  await once(call, "continue");
  const closed = own.close();
  call.end(body);
  const [response] = (await once(call, "response")) as [IncomingMessage];
  expect([response.statusCode, response.headers.connection]).toEqual([201, "close"]);
  response.resume();
  await closed;
  await expect(fetch(own.url)).rejects.toThrow("fetch failed");
});

test("a port that is taken rejects with the error of the system", async () => {
  await expect(startMockServer({ port: Number(new URL(server.url).port) })).rejects.toMatchObject({
    code: "EADDRINUSE",
  });
});
