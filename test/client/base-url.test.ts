import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import { createImiChatClient } from "../../generated/imichat/index.js";
import { CALL, fakeFetch, fixtureClient, json, type FixtureClient } from "./support.js";

async function urlOf(make: (fetch: ReturnType<typeof fakeFetch>["fetch"]) => FixtureClient): Promise<string> {
  const { fetch, requests } = fakeFetch(() => json(201, {}));
  await make(fetch).createChat(CALL);
  return requests[0]!.url;
}

describe("server variables", () => {
  test.each([
    "evil.com/",
    "a.b",
    "x@y",
    "x#",
    "x?",
    "x:80",
    "x/",
    "x\\",
    "-a",
    "a-",
    "a\n",
    "é",
    "a%2e",
    "a".repeat(64),
    "{x}",
    "..",
  ])("%j is refused, so that no credential leaves for another host", (subdomain) => {
    expect(() => createImiChatClient({ auth: { accessToken: "planted" }, server: { subdomain } })).toThrow(
      "/server/subdomain must be one DNS label",
    );
  });

  test.each(["acme", "ACME-2", "0", "xn--caf-dma", "a".repeat(63)])("%j is taken", (subdomain) => {
    expect(() => createImiChatClient({ auth: { accessToken: "planted" }, server: { subdomain } })).not.toThrow();
  });

  test.each([
    ["", "is empty"],
    [" ", "is empty"],
    [null, "is missing"],
    [{}, "is no text, number or boolean"],
  ])("%j is told by a sentence of its own: it %s", (subdomain, message) => {
    const server = { subdomain: subdomain as string };
    const make = (): unknown => createImiChatClient({ auth: { accessToken: "planted" }, server });
    expect(make).toThrow(`/server/subdomain ${message}`);
  });

  test("one whose text changes from look to look is refused", () => {
    const texts = ["acme", "evil.example/"];
    const region = { toString: () => texts.shift() } as unknown as string;
    expect(() => fixtureClient({ server: { region } })).toThrow("/server/region is no text, number or boolean");
  });

  test("one that is missing is refused", () => {
    expect(() => createImiChatClient({ auth: { accessToken: "planted" } } as never)).toThrow("/server/subdomain");
  });

  test("one fills its place in the host", async () => {
    expect(await urlOf((fetch) => fixtureClient({ fetch, server: { region: "us" } }))).toBe(
      "https://us.acme.example/v1/users/u1/chats",
    );
  });

  test("one with a default may be left out", async () => {
    expect(await urlOf((fetch) => fixtureClient({ fetch }))).toBe("https://eu.acme.example/v1/users/u1/chats");
  });
});

describe("baseUrl", () => {
  test.each([
    ["https://host.example", "https://host.example/users/u1/chats"],
    ["https://host.example/", "https://host.example/users/u1/chats"],
    ["https://host.example//", "https://host.example/users/u1/chats"],
    ["https://host.example/a/b/", "https://host.example/a/b/users/u1/chats"],
    ["HTTPS://HOST.example:8443/a", "https://host.example:8443/a/users/u1/chats"],
    ["https://host.example/{userId}", "https://host.example/%7BuserId%7D/users/u1/chats"],
    ["https://host.example/a/../b", "https://host.example/b/users/u1/chats"],
    ["https://[2001:db8::1]/a", "https://[2001:db8::1]/a/users/u1/chats"],
  ])("%s sends to %s", async (baseUrl, url) => {
    expect(await urlOf((fetch) => fixtureClient({ fetch, baseUrl }))).toBe(url);
  });

  test.each([
    ["", "is empty"],
    [" ", "is empty"],
    [null, "is missing"],
    [new URL("https://host.example"), "is no text, number or boolean"],
  ])("%j is refused, and the vendor's own is not taken for it", (baseUrl, message) => {
    expect(() => fixtureClient({ baseUrl: baseUrl as string })).toThrow(`/baseUrl ${message}`);
  });

  test.each([
    "/v1",
    "host.example",
    "https://",
    "https://host.example?key=planted",
    "https://host.example/#planted",
    "https://planted:planted@host.example",
    "https://planted@host.example",
    "https://host.example:planted",
  ])("%j is refused without being printed", (baseUrl) => {
    try {
      fixtureClient({ baseUrl });
      expect.unreachable();
    } catch (error) {
      expect(error).toMatchObject({
        message: "/baseUrl must be an https: URL (see allowHttp) without user, query and fragment",
      });
      expect(inspect(error, { depth: Infinity, showHidden: true })).not.toContain("planted");
    }
  });

  test.each([
    "http://host.example",
    "http://10.0.0.1",
    "http://localhost.evil.example",
    "http://127.0.0.1.evil.example",
    "http://[::2]",
    "http://0.0.0.0",
    "ftp://localhost",
    "ws://127.0.0.1",
  ])("%s is refused", (baseUrl) => {
    expect(() => fixtureClient({ baseUrl })).toThrow("/baseUrl must be an https: URL (see allowHttp)");
  });

  test.each([
    "http://localhost:4010",
    "http://127.0.0.1",
    "http://127.8.8.8:1/a",
    "http://127.1",
    "http://[::1]:4010",
    "http://LOCALHOST",
  ])("%s is loopback and taken", (baseUrl) => {
    expect(() => fixtureClient({ baseUrl })).not.toThrow();
  });

  test("allowHttp takes http: and nothing else", () => {
    expect(() => fixtureClient({ baseUrl: "http://host.example", allowHttp: true })).not.toThrow();
    expect(() => fixtureClient({ baseUrl: "ftp://host.example", allowHttp: true })).toThrow("/baseUrl");
  });
});
