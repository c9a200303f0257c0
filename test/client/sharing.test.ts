import { http, HttpResponse } from "msw";
import { setupServer } from "msw/node";
import { expect, onTestFinished, test } from "vitest";
import { createHelpCrunchClient } from "../../generated/helpcrunch/index.js";
import { CALL, fixtureClient, httpServer, json } from "./support.js";

test("concurrent calls of one client do not mix", async () => {
  const baseUrl = await httpServer((request, response) => {
    const answer = JSON.stringify({ url: request.url });
    setTimeout(
      () => response.writeHead(201, { "content-type": "application/json" }).end(answer),
      Number(request.url!.split("/")[2]) % 7,
    );
  });
  const client = fixtureClient({ baseUrl });
  const ids = Array.from({ length: 50 }, (_, index) => index);
  const results = await Promise.all(ids.map((userId) => client.createChat({ path: { userId }, body: {} })));
  for (const [index, result] of results.entries()) {
    expect(result).toMatchObject({
      status: 201,
      body: { url: `/users/${index}/chats` },
      request: { url: `${baseUrl}/users/${index}/chats` },
      attempts: 1,
    });
  }
});

test("a client that was made before MSW's server listens is answered by it", async () => {
  const client = createHelpCrunchClient({ auth: { bearer: "planted" } });
  const server = setupServer(
    http.post("https://api.helpcrunch.com/v1/chats", () => HttpResponse.json({ id: 7 }, { status: 201 })),
  );
  server.listen({ onUnhandledRequest: "error" });
  onTestFinished(() => server.close());
  expect(await client.createChat({ body: { customer: 1, application: 2 } })).toMatchObject({
    status: 201,
    body: { id: 7 },
  });
});

test("a custom fetch is given the request and how to send it", async () => {
  const given: [Request, RequestInit | undefined][] = [];
  const fetch = async (request: Request, init?: RequestInit): Promise<Response> => {
    given.push([request, init]);
    return json(201, {});
  };
  await fixtureClient({ fetch }).createChat(CALL);
  const [[request, init]] = given as [[Request, RequestInit]];
  expect(request).toMatchObject({
    method: "POST",
    url: "https://eu.acme.example/v1/users/u1/chats",
    redirect: "manual",
  });
  expect(init).toEqual({ redirect: "manual", signal: expect.any(AbortSignal) });
});

test("without a custom fetch the global one of the moment is used", async () => {
  const client = fixtureClient();
  const before = globalThis.fetch;
  onTestFinished(() => void (globalThis.fetch = before));
  globalThis.fetch = async () => json(201, { late: true });
  expect(await client.createChat(CALL)).toMatchObject({ body: { late: true } });
});

test("a client is plain: it can be awaited and its methods taken off it", async () => {
  const client = await fixtureClient({ fetch: async () => json(201, {}) });
  const { createChat } = client;
  expect(await createChat(CALL)).toMatchObject({ status: 201 });
});
