import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { createHelpScoutClient } from "../../generated/help-scout/index.js";
import { CALL, clientAnsweredBy, fakeFetch, fixtureClient, json, TOKEN } from "./support.js";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const PATH = "/users/{userId}/chats";
const INIT = { params: { path: { userId: "a/b" } }, body: { text: "hi" } };

test("POST is openapi-fetch's: data, or error, beside the response", async () => {
  const { fetch, requests, bodies } = fakeFetch(
    () => json(201, { id: 1 }),
    () => json(500, { message: "no" }),
  );
  const client = fixtureClient({ fetch });
  expect(await client.POST(PATH, INIT)).toMatchObject({ data: { id: 1 }, response: { status: 201 } });
  expect(await client.POST(PATH, INIT)).toMatchObject({ error: { message: "no" }, response: { status: 500 } });
  expect(requests[0]!.url).toBe("https://eu.acme.example/v1/users/a%2Fb/chats");
  expect(requests[0]!.headers.get("authorization")).toBe(`Bearer ${TOKEN}`);
  expect(await bodies[0]).toBe('{"text":"hi"}');
});

test.each([
  ["a base URL", { baseURL: "http://127.0.0.1" }, "/baseURL is no option of a call: is baseUrl meant?"],
  ["a timeout", { timeOut: 1 }, "/timeOut is no option of a call: is timeout meant?"],
])("%s whose name is misspelt is refused before anything is sent", async (_, init, message) => {
  const { fetch, requests } = fakeFetch(() => json(201, {}));
  await expect(fixtureClient({ fetch }).POST(PATH, { ...INIT, ...init })).rejects.toThrow(message);
  expect(requests).toEqual([]);
});

test("what fetch takes beside is left to it, a runtime's own members too", async () => {
  const standard = { cache: "no-store", credentials: "omit", integrity: "", keepalive: true, mode: "cors" };
  const rest = { priority: "low", referrer: "", referrerPolicy: "no-referrer", redirect: "follow", window: null };
  const own = { cf: {}, client: {}, next: {}, proxy: "", tls: {}, verbose: true };
  const { fetch } = fakeFetch(() => json(201, {}));
  const result = await fixtureClient({ fetch }).POST(PATH, { ...INIT, ...standard, ...rest, ...own });
  expect(result.response.status).toBe(201);
});

test.each([
  ["missing", undefined, "/body is missing"],
  ["a function", () => {}, "/body cannot be written as JSON"],
  ["a symbol", Symbol("x"), "/body cannot be written as JSON"],
])("a required body that is %s is refused before anything is sent", async (_, body, message) => {
  const { fetch, requests } = fakeFetch(() => json(201, {}));
  const client = createHelpScoutClient({ auth: { bearer: TOKEN }, fetch });
  const init = { params: { path: { conversationId: 1 } }, body: body as never };
  await expect(client.POST("/conversations/{conversationId}/chats", init)).rejects.toThrow(message);
  expect(requests).toEqual([]);
});

test("a network failure rejects, as openapi-fetch users expect", async () => {
  const client = fixtureClient({ fetch: () => Promise.reject(new Error("no")) });
  await expect(client.POST(PATH, INIT)).rejects.toThrow("no");
});

test.each([{ path: { userId: ".." } }, { path: {} }, {}, undefined])("path values are guarded: %j", async (params) => {
  const { fetch, requests } = fakeFetch(() => json(201, {}));
  await expect(fixtureClient({ fetch }).POST(PATH, { params })).rejects.toThrow("/path/userId");
  expect(requests).toEqual([]);
});

test("a call is sent again by the document's policy, with the same body", async () => {
  const { fetch, requests, bodies } = fakeFetch(
    () => json(429, {}, { "x-wait": "2" }),
    () => json(201, { id: 1 }),
  );
  const call = fixtureClient({ fetch }).POST(PATH, INIT);
  await vi.advanceTimersByTimeAsync(2_000);
  expect(await call).toMatchObject({ data: { id: 1 } });
  expect(requests).toHaveLength(2);
  expect(await Promise.all(bodies)).toEqual(['{"text":"hi"}', '{"text":"hi"}']);
});

test.each([true, false])(
  "a form is sent, and sent again, as its content type says (middleware: %s)",
  async (isWatched) => {
    const { fetch, requests } = fakeFetch(
      () => json(429, {}, { "x-wait": "0" }),
      () => json(201, {}),
    );
    const forms: Promise<FormData>[] = [];
    const client = fixtureClient({
      fetch: (request) => {
        forms.push(request.clone().formData());
        return fetch(request);
      },
    });
    if (isWatched) client.use({ onRequest() {} });
    const body = new FormData();
    body.set("text", "hi");
    const call = client.POST(PATH, { ...INIT, body });
    await vi.advanceTimersByTimeAsync(0);
    await vi.waitUntil(() => requests.length === 2);
    await call;
    expect((await Promise.all(forms)).map((form) => form.get("text"))).toEqual(["hi", "hi"]);
  },
);

/** An answer of a library that has a class of its own. */
const foreign = (status: number): Response =>
  ({ status, ok: status < 300, headers: new Headers(), body: null, bodyUsed: false }) as Response;

test.each([
  ["a status with which no response can be made", 999],
  ["a success of another library", 204],
  ["an error of another library", 500],
])("%s and no body is answered as any other", async (_, status) => {
  const client = fixtureClient({ fetch: async () => foreign(status) });
  client.use({ onRequest() {} });
  expect((await client.POST(PATH, INIT)).response.status).toBe(status);
});

test("the signal ends the wait for another attempt", async () => {
  const controller = new AbortController();
  const call = clientAnsweredBy(() => json(429, {}, { "x-wait": "2" })).POST(PATH, {
    ...INIT,
    signal: controller.signal,
  });
  const rejected = expect(call).rejects.toMatchObject({ name: "AbortError" });
  await vi.advanceTimersByTimeAsync(1_000);
  controller.abort();
  await rejected;
  expect(vi.getTimerCount()).toBe(0);
});

test("what is read as a stream outlives the timeout, and ends with the signal", async () => {
  let source!: ReadableStreamDefaultController<Uint8Array>;
  const cancel = vi.fn();
  const answer = new Response(new ReadableStream({ start: (controller) => void (source = controller), cancel }));
  const controller = new AbortController();
  const client = fixtureClient({ fetch: async () => answer, timeout: 5 });
  const { data } = await client.POST(PATH, { ...INIT, parseAs: "stream", signal: controller.signal });
  const reader = (data as ReadableStream<Uint8Array>).getReader();
  await vi.advanceTimersByTimeAsync(100);
  source.enqueue(new Uint8Array([1]));
  expect((await reader.read()).value).toEqual(new Uint8Array([1]));
  controller.abort(new Error("enough"));
  await expect(reader.read()).rejects.toThrow("enough");
  expect(cancel).toHaveBeenCalledOnce();
});

test("a call takes its own fetch and middleware", async () => {
  const own = fakeFetch(() => json(201, { own: true }));
  const seen: string[] = [];
  const client = fixtureClient({ fetch: () => Promise.reject(new Error("no")) });
  const middleware = [{ onRequest: ({ schemaPath }: { schemaPath: string }) => void seen.push(schemaPath) }];
  expect(await client.POST(PATH, { ...INIT, fetch: own.fetch, middleware })).toMatchObject({ data: { own: true } });
  expect(seen).toEqual([PATH]);
});

test("middleware of the client sees it", async () => {
  const seen: string[] = [];
  const client = clientAnsweredBy(() => json(201, {}));
  client.use({ onRequest: ({ schemaPath }: { schemaPath: string }) => void seen.push(schemaPath) });
  await client.POST(PATH, INIT);
  expect(seen).toEqual([PATH]);
});

test("request() takes any method", async () => {
  const { fetch, requests } = fakeFetch(() => new Response(null, { status: 201 }));
  const client = createHelpScoutClient({ auth: { bearer: "planted" }, fetch });
  const { request } = client as unknown as { request(...call: unknown[]): Promise<unknown> };
  const init = { params: { path: { conversationId: 1 } }, body: { customer: { id: 1 }, text: "hi" } };
  expect(await request("post", "/conversations/{conversationId}/chats", init)).toMatchObject({ data: undefined });
  expect(requests[0]!.method).toBe("POST");
});

test("GET, PUT, POST, DELETE, OPTIONS, HEAD and PATCH are sent as such", async () => {
  const { fetch, requests } = fakeFetch(() => new Response(null, { status: 204 }));
  const client = fixtureClient({ fetch }) as unknown as Record<string, (path: string) => Promise<unknown>>;
  const methods = ["GET", "PUT", "POST", "DELETE", "OPTIONS", "HEAD", "PATCH"];
  for (const method of methods) await client[method]!("/chats");
  expect(requests.map(({ method }) => method)).toEqual(methods);
});

test("named calls and openapi-fetch calls share one client", async () => {
  const client = clientAnsweredBy(() => json(201, { id: 1 }));
  const [named, other] = await Promise.all([client.createChat(CALL), client.POST(PATH, INIT)]);
  expect(named.body).toEqual(other.data);
});
