import { createServer } from "node:net";
import type { AddressInfo } from "node:net";
import { inspect } from "node:util";
import { expect, test } from "vitest";
import { unwrap } from "../../src/client/index.js";
import { CALL, fixtureClient, httpServer, tcpServer, type FixtureClient, type LooseResult } from "./support.js";

const call = (baseUrl: string): Promise<LooseResult> =>
  fixtureClient({ baseUrl, retry: { limit: 0 } }).createChat(CALL);

async function closedPort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

test("a name that DNS does not know", async () => {
  const result = await call("https://no-such-host.invalid");
  expect(result).toMatchObject({ status: "network", ok: false, attempts: 1, cause: { message: "fetch failed" } });
  expect(result.cause.cause.code).toMatch(/^(ENOTFOUND|EAI_AGAIN)$/);
});

test("a refused connection", async () => {
  const result = await call(`http://127.0.0.1:${await closedPort()}`);
  expect(result).toMatchObject({ status: "network", attempts: 1, cause: { cause: { code: "ECONNREFUSED" } } });
});

test("a name with an address that refuses and another that does too", async () => {
  const errors = ["::1", "127.0.0.1"].map((address) => new Error(`connect ECONNREFUSED ${address}:1`));
  const cause = Object.assign(new AggregateError(errors), { code: "ECONNREFUSED" });
  const fetch = () => Promise.reject(new TypeError("fetch failed", { cause }));
  const result = await fixtureClient({ fetch, retry: { limit: 0 } }).createChat(CALL);
  const all = "connect ECONNREFUSED ::1:1, connect ECONNREFUSED 127.0.0.1:1";
  expect(() => unwrap(result)).toThrow(`Acme createChat: network – fetch failed: ${all}`);
  expect(JSON.parse(JSON.stringify(result))).toMatchObject({
    cause: { cause: { code: "ECONNREFUSED", errors: errors.map(({ message }) => ({ message })) } },
  });
});

test.each(["aborted", "timeout"] as const)(
  "an error of another client, whose call is %s inside of a fetch, is no end of the call",
  async (end) => {
    const never = () => new Promise<Response>(() => {});
    const inner = fixtureClient({ fetch: never });
    const signal = end === "aborted" ? AbortSignal.abort() : null;
    const fetch = (): Promise<Response> => inner.POST("/x", { signal, timeout: 1 }).then(({ response }) => response);
    expect(await fixtureClient({ fetch }).createChat(CALL)).toMatchObject({ status: "network", attempts: 1 });
  },
);

test("a refusal of another client inside of a fetch is no refusal of the call, which was sent", async () => {
  const fetch = (): Promise<Response> =>
    fixtureClient()
      .POST("/users/{userId}/chats")
      .then(({ response }) => response);
  expect(await fixtureClient({ fetch }).createChat(CALL)).toMatchObject({
    status: "network",
    attempts: 1,
    cause: { message: "/path/userId is missing" },
  });
});

test("a connection that ends before the answer", async () => {
  const url = await tcpServer((socket) => socket.once("data", () => socket.destroy()));
  expect(await call(url)).toMatchObject({ status: "network", cause: { message: "fetch failed" } });
});

test("a reset in the middle of the headers", async () => {
  const url = await tcpServer((socket) =>
    socket.once("data", () => socket.write("HTTP/1.1 201 Created\r\ncontent-ty", () => socket.resetAndDestroy())),
  );
  const result = await call(url);
  expect(result).toMatchObject({ status: "network", cause: { message: "fetch failed" } });
  expect(result.cause.cause).toBeInstanceOf(Error);
});

test("a reset in the middle of the body", async () => {
  const head = 'HTTP/1.1 201 Created\r\ncontent-type: application/json\r\ncontent-length: 100\r\n\r\n{"id":';
  const url = await tcpServer((socket) =>
    socket.once("data", () => socket.write(head, () => setImmediate(() => socket.resetAndDestroy()))),
  );
  expect(await call(url)).toMatchObject({ status: "network", ok: false, attempts: 1 });
});

test("an answer that is not HTTP", async () => {
  const url = await tcpServer((socket) => socket.once("data", () => socket.end("SSH-2.0-OpenSSH\r\n")));
  expect(await call(url)).toMatchObject({ status: "network", cause: { cause: { name: "HTTPParserError" } } });
});

test("a chunked body that ends properly but too soon is unreadable, not a network failure", async () => {
  const url = await httpServer((_, response) =>
    response.writeHead(201, { "content-type": "application/json" }).end('{"id":'),
  );
  expect(await call(url)).toMatchObject({ status: "unreadable", text: '{"id":' });
});

test.each([
  ["an error", new Error("out of order"), "out of order"],
  ["a text", "out of order", "out of order"],
  ["nothing", undefined, "fetch threw undefined"],
  ["null", null, "fetch threw null"],
  ["an empty text", "", "fetch threw "],
])("a custom fetch that throws %s", async (_, thrown, message) => {
  const client: FixtureClient = fixtureClient({ fetch: () => Promise.reject(thrown as Error) });
  const result = await client.createChat(CALL);
  expect(result).toMatchObject({ status: "network", attempts: 1 });
  expect(result.cause.message).toBe(message);
});

test("a custom fetch that throws at once, without a promise", async () => {
  const client = fixtureClient({
    fetch: () => {
      throw new RangeError("out of order");
    },
  });
  expect(await client.createChat(CALL)).toMatchObject({ status: "network", cause: { name: "RangeError" } });
});

test("a custom fetch that gives no response", async () => {
  const client = fixtureClient({ fetch: async () => undefined as unknown as Response });
  expect(await client.createChat(CALL)).toMatchObject({
    status: "network",
    attempts: 1,
    cause: { message: "fetch gave no response" },
  });
});

test("a cause keeps name, code, stack and the chain of causes", async () => {
  const inner = Object.assign(new Error("inner"), { code: "EPIPE" });
  const outer = new TypeError("outer", { cause: inner });
  const { cause } = await fixtureClient({ fetch: () => Promise.reject(outer) }).createChat(CALL);
  expect(cause).toMatchObject({ name: "TypeError", message: "outer", stack: outer.stack });
  expect(cause.cause).toMatchObject({ name: "Error", message: "inner", code: "EPIPE" });
});

test("a cause without a code shows none", async () => {
  const { cause } = await fixtureClient({ fetch: () => Promise.reject(new Error("no")) }).createChat(CALL);
  expect(inspect(cause)).not.toContain("undefined");
});

test("a cause made of a thrown text has a stack, and a name", async () => {
  const { cause } = await fixtureClient({ fetch: () => Promise.reject("no" as unknown as Error) }).createChat(CALL);
  expect(cause).toBeInstanceOf(Error);
  expect(cause).toMatchObject({ name: "Error", stack: expect.stringContaining("no") });
});

test("a cause that is its own cause comes to an end", async () => {
  const error = new Error("again");
  error.cause = error;
  const { cause } = await fixtureClient({ fetch: () => Promise.reject(error) }).createChat(CALL);
  expect(cause).toMatchObject({ message: "again", cause: { message: "again" } });
});
