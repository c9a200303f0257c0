import { once } from "node:events";
import { connect } from "node:net";
import { afterEach, expect, test, vi } from "vitest";
import { startMockServer } from "../../generated/mock-server.js";

afterEach(() => void vi.useRealTimers());

// A server that waits for ever fails these tests by their limit of time.
test.each([
  ["has sent nothing", ""],
  ["has sent half a head", "POST /helpcrunch/v1/chats HTTP/1.1\r\nHost: x\r\n"],
  ["has sent half a body", "POST /helpcrunch/v1/chats HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\n{"],
])("a connection that %s does not keep a closing server", async (_, text) => {
  const server = await startMockServer({ port: 0 });
  const socket = connect(Number(new URL(server.url).port), "127.0.0.1");
  const ended = once(socket, "close");
  socket.on("error", () => {});
  await once(socket, "connect");
  if (text) socket.write(text);
  // A second connection that is answered: by then the server has seen the first.
  await (await fetch(server.url)).text();
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  const closed = server.close();
  await vi.advanceTimersByTimeAsync(1000);
  await closed;
  await ended;
  expect(socket.destroyed).toBe(true);
});

test("a call that waits for its delay does not keep a closing server, nor the process after it", async () => {
  const server = await startMockServer({ port: 0, delay: 60_000 });
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  const headers = { authorization: "Bearer k", "content-type": "application/json" };
  const body = '{"customer":1,"application":2}';
  const call = fetch(`${server.urls["helpcrunch"]}/chats`, { method: "POST", headers, body }).catch(() => "cut off");
  await vi.waitUntil(() => vi.getTimerCount() > 0, { timeout: 60_000 });
  const closed = server.close();
  await vi.advanceTimersByTimeAsync(1000);
  await closed;
  expect(await call).toBe("cut off");
  await vi.waitUntil(() => vi.getTimerCount() === 0, { timeout: 60_000 });
});

test("the address of each vendor is told, ready to be a base URL", async () => {
  const server = await startMockServer({ port: 0, vendors: ["help-scout", "imichat"] });
  await server.close();
  expect(server.urls).toEqual({
    "help-scout": `${server.url}/help-scout/v2`,
    imichat: `${server.url}/imichat/v3.1`,
  });
});

test.each([204, 205, 304])("a preferred %i has neither a body nor headers that speak of one", async (code) => {
  const server = await startMockServer({ port: 0 });
  const response = await fetch(`${server.urls["helpcrunch"]}/chats`, {
    method: "POST",
    headers: { authorization: "Bearer k", "content-type": "application/json", prefer: `code=${code}` },
    body: '{"customer":1,"application":2}',
  });
  const { status, headers } = response;
  const body = await response.text();
  await server.close();
  expect([status, body, headers.get("content-type")]).toEqual([code, "", null]);
  expect(headers.get("content-length") ?? "0").toBe("0");
});
