import type { IncomingHttpHeaders } from "node:http";
import { expect, test } from "vitest";
import { createHelpScoutClient } from "../../generated/help-scout/index.js";
import { fixtureClient, httpServer } from "./support.js";
import { VENDORS } from "./vendors.js";

/** Two servers: the first one sends everything on to the second one, which keeps what arrives. */
async function twoServers(status: number): Promise<{ from: string; arrived: IncomingHttpHeaders[] }> {
  const arrived: IncomingHttpHeaders[] = [];
  const to = await httpServer((request, response) => {
    arrived.push(request.headers);
    response.setHeader("content-type", "application/json").end("{}");
  });
  const from = await httpServer((_, response) => response.writeHead(status, { location: `${to}/stolen` }).end());
  return { from, arrived };
}

const STATUSES = [301, 302, 303, 307, 308];

test.each(VENDORS.flatMap((vendor) => STATUSES.map((status) => ({ vendor, name: vendor.name, status }))))(
  "$name: a $status is reported, and nothing reaches the other host",
  async ({ vendor, status }) => {
    const { from, arrived } = await twoServers(status);
    const result = await vendor.call({ baseUrl: from });
    expect(result).toMatchObject({ status: "undocumented", ok: false, attempts: 1 });
    expect(result.response.status).toBe(status);
    expect(result.response.headers.get("location")).toContain("/stolen");
    expect(arrived).toEqual([]);
  },
);

test("a redirect of the surface of openapi-fetch is not followed, even if the call asks for it", async () => {
  const { from, arrived } = await twoServers(302);
  const { response } = await fixtureClient({ baseUrl: from }).POST("/users/{userId}/chats", {
    params: { path: { userId: "u1" } },
    redirect: "follow",
  });
  expect(response.status).toBe(302);
  expect(arrived).toEqual([]);
});

test("a request that middleware makes anew is not redirected either", async () => {
  const { from, arrived } = await twoServers(307);
  const client = fixtureClient({ baseUrl: from });
  client.use({ onRequest: ({ request }: { request: Request }) => new Request(request, { redirect: "follow" }) });
  const result = await client.createChat({ path: { userId: "u1" }, body: {} });
  expect(result.response.status).toBe(307);
  expect(arrived).toEqual([]);
});

test("a redirect of the token endpoint is not followed, and the secret stays", async () => {
  const { from, arrived } = await twoServers(307);
  const client = createHelpScoutClient({ auth: { clientId: "id", clientSecret: "planted-secret" }, baseUrl: from });
  const result = await client.createChatThread({
    path: { conversationId: 1 },
    body: { customer: { id: 1 }, text: "hi" },
  });
  expect(result).toMatchObject({ status: "unauthenticated", tokenStatus: 307, attempts: 0 });
  expect(arrived).toEqual([]);
});
