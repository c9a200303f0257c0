import type { ServerResponse } from "node:http";
import { expect, test } from "vitest";
import { resolvePointer } from "../../src/pointer.js";
import { closedAddress } from "../support/closed-address.js";
import { json, startLiar } from "./servers.js";
import { ask, documentOf, ENV } from "./support.js";

const document = await documentOf("helpcrunch");
const CHAT = (
  resolvePointer(document, "#/paths/~1chats/post/responses/201/content/application~1json/examples/fresh-chat") as {
    value: Record<string, unknown>;
  }
).value;
const CALL = ["helpcrunch", "--send", "--yes", "--example", "minimal"];
/** A call whose answer has a header and no body. */
const OTHER_CALL = ["help-scout", "--send", "--yes", "--example", "minimal", "--set", "conversationId=1"];

interface Drift {
  readonly kind: string;
  readonly place: string;
  readonly finding: string;
  readonly pointer: string;
  readonly says: string;
  readonly evidence: string;
}

async function drift(answer: (response: ServerResponse) => void): Promise<{ code: number; drift: readonly Drift[] }> {
  const liar = await startLiar(answer);
  const { code, out } = await ask([...CALL, "--json", "--base-url", liar.url]);
  expect(liar.got).toHaveLength(1);
  const { calls } = JSON.parse(out) as { calls: { isProbe: boolean; outcome?: { drift: readonly Drift[] } }[] };
  return { code, drift: calls.find(({ isProbe }) => !isProbe)!.outcome!.drift };
}

test("an answer that is as the document says is no drift", async () => {
  expect(await drift((response) => json(response, 201, CHAT))).toEqual({ code: 0, drift: [] });
});

test.each<[string, (response: ServerResponse) => void, Partial<Drift>]>([
  [
    "an unknown member",
    (response) => json(response, 201, { ...CHAT, priority: 3 }),
    { kind: "body", place: "body#/priority", finding: "is not a known member", pointer: "#/components/schemas/Chat" },
  ],
  [
    "a changed type",
    (response) => json(response, 201, { ...CHAT, id: "88" }),
    { kind: "body", place: "body#/id", finding: "must be integer", pointer: "#/components/schemas/Chat/properties/id" },
  ],
  [
    "a member that is missing",
    (response) => json(response, 201, { ...CHAT, id: undefined }),
    { kind: "body", place: "body#/id", finding: "is missing" },
  ],
  [
    "a value that is not listed",
    (response) => json(response, 201, { ...CHAT, status: "frozen" }),
    { kind: "body", place: "body#/status" },
  ],
  [
    "a status that is not listed",
    (response) => json(response, 202, CHAT),
    { kind: "status", finding: "is 202, which is not listed" },
  ],
  [
    "HTML",
    (response) => response.writeHead(201, { "content-type": "text/html" }).end("<h1>Welcome</h1>"),
    { kind: "media-type", place: "header content-type", finding: "is text/html", says: "application/json" },
  ],
  ["no body", (response) => response.writeHead(201).end(), { kind: "body", finding: "is missing" }],
  [
    "a body that is cut, though the connection is not",
    (response) => response.writeHead(201, { "content-type": "application/json" }).end('{"id": 1'),
    { kind: "body", finding: "is not JSON" },
  ],
  [
    "a redirect, which is not followed",
    (response) => response.writeHead(302, { location: "https://elsewhere.example/" }).end(),
    { kind: "status", finding: "is 302, which is not listed" },
  ],
])("%s is drift, with what the document says and its evidence", async (_, answer, expected) => {
  const found = await drift(answer);
  expect(found.code).toBe(1);
  expect(found.drift).toContainEqual(expect.objectContaining(expected));
  for (const { pointer, says, evidence } of found.drift) {
    expect(resolvePointer(document, pointer), pointer).toBeDefined();
    expect(says).not.toBe("");
    expect(evidence).toMatch(/^(documented|excerpt|observed|sdk|community|inferred)/);
  }
});

test("a header of another type is drift", async () => {
  const liar = await startLiar((response) => response.writeHead(201, { "resource-id": "0x10" }).end());
  const { code, out } = await ask([...OTHER_CALL, "--base-url", liar.url]);
  expect({ code, out }).toMatchObject({
    code: 1,
    out: expect.stringContaining("drift: header resource-id must be integer") as string,
  });
});

test("a body where the document has none is drift", async () => {
  const liar = await startLiar((response) => json(response, 201, { id: 1 }));
  const { code, out } = await ask([...OTHER_CALL, "--base-url", liar.url]);
  expect(code).toBe(1);
  expect(out).toContain("drift: body has 8 characters");
  expect(out).toContain("the document says: no body");
});

test.each<[string, (response: ServerResponse) => void, string]>([
  ["hangs", () => {}, "no whole answer within 300 ms"],
  [
    "hangs in the middle of a body",
    (response) => void response.writeHead(201, { "content-type": "application/json" }).write('{"id":'),
    "no whole answer within 300 ms",
  ],
  [
    "is cut off in the middle of a body",
    (response) => {
      response.writeHead(201, { "content-type": "application/json", "content-length": "100" });
      response.write('{"id":', () => response.destroy());
    },
    "the answer broke off",
  ],
  ["is cut off before it begins", (response) => void response.destroy(), "the connection was cut off"],
])("an answer that %s is no answer: exit code 3, and a warning", async (_, answer, why) => {
  const liar = await startLiar(answer);
  // Only what would never come is given up.
  const timeout = why.includes("300 ms") ? ["--timeout", "300"] : [];
  const { code, out } = await ask([...CALL, ...timeout, "--base-url", liar.url]);
  expect(code).toBe(3);
  expect(out).toContain(`no answer: ${why}`);
  expect(out).toContain("Whether something was made is not known.");
  for (const secret of Object.values(ENV)) expect(out).not.toContain(secret);
});

test("where nothing listens, the exit code is 3", async () => {
  const { code, out } = await ask([...CALL, "--base-url", await closedAddress()]);
  expect({ code, out }).toMatchObject({ code: 3, out: expect.stringContaining("nothing listens there") as string });
});

test("the names of members that could be somebody's own are not told", async () => {
  const answer = { ...CHAT, "Lena Osei": 1, c0ffee5511token: 2, "token-c0ffee5511": 3 };
  const liar = await startLiar((response) => json(response, 201, answer));
  const { code, out } = await ask([...CALL, "--base-url", liar.url]);
  expect(code).toBe(1);
  expect(out).toContain("drift: body#/(a name of 9 characters) is not a known member");
  expect(out).not.toContain("token-c0ffee5511");
});
