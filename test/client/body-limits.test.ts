import { describe, expect, test } from "vitest";
import { CALL, fixtureClient, httpServer, type LooseResult } from "./support.js";

const answered = (response: Response, options: object = {}): Promise<LooseResult> =>
  fixtureClient({ fetch: async () => response, ...options }).createChat(CALL);

const text = (body: BodyInit | null, type = "application/json", status = 201): Response =>
  new Response(body, { status, headers: { "content-type": type } });

describe("maxResponseBytes", () => {
  const body = JSON.stringify({ text: "é".repeat(50) });
  const bytes = Buffer.byteLength(body);

  test("takes a body that has just as many bytes", async () => {
    expect(await answered(text(body), { maxResponseBytes: bytes })).toMatchObject({ status: 201 });
  });

  test("stops a body that has one byte more", async () => {
    const result = await answered(text(body), { maxResponseBytes: bytes - 1 });
    expect(result).toMatchObject({ status: "unreadable", text: body.slice(0, -1) });
    expect(result.cause.message).toBe("the body is larger than maxResponseBytes");
  });

  test("cuts no character in two", async () => {
    const result = await answered(text(body), { maxResponseBytes: 10 });
    expect(result.text).toBe('{"text":"');
    expect(Buffer.byteLength(result.text!)).toBe(9);
  });

  test("keeps the beginning of an undocumented answer", async () => {
    const result = await answered(text("x".repeat(100), "text/html", 502), { maxResponseBytes: 8 });
    expect(result).toMatchObject({ status: "undocumented", text: "xxxxxxxx", body: undefined });
  });

  test("ends the transfer of a body without end", async () => {
    let closed!: () => void;
    const whenClosed = new Promise<void>((resolve) => (closed = resolve));
    const url = await httpServer((_, response) => {
      response.writeHead(201, { "content-type": "application/json" });
      const more = (): void => void response.write("x".repeat(65_536), (error) => error ?? more());
      more();
      response.on("close", closed);
    });
    const result = await fixtureClient({ baseUrl: url, maxResponseBytes: 100_000 }).createChat(CALL);
    expect(result).toMatchObject({ status: "unreadable" });
    expect(result.text).toHaveLength(100_000);
    await whenClosed;
  });

  test("is 10 MiB unless it is set", async () => {
    const fits = `{"text":"${"x".repeat(10 * 1024 * 1024 - 11)}"}`;
    expect(await answered(text(fits))).toMatchObject({ status: 201 });
    expect(await answered(text(`${fits} `))).toMatchObject({ status: "unreadable" });
  });
});

describe("integers beyond 2^53", () => {
  test.each([
    ["9007199254740992", '{"id":9007199254740992}'],
    ["-9007199254740993", '{"id": -9007199254740993}'],
    ["9007199254740993.0", '{"id":9007199254740993.0}'],
    ["9007199254740993e0", '{"id":9007199254740993e0}'],
    ["12345678901234567890", '{"a":["",{"id":\n12345678901234567890}]}'],
    ["9007199254740993", String.raw`{"a":"\\","id":9007199254740993}`],
    ["9007199254740993", String.raw`{"a":"\"","id":[9007199254740993]}`],
  ])("%s is not read", async (integer, body) => {
    const result = await answered(text(body));
    expect(result).toMatchObject({ status: "unreadable", text: body });
    expect(result.cause.message).toBe(`the body has the integer ${integer}, which a number cannot hold`);
  });

  test.each([
    ["the greatest safe integer", '{"id":9007199254740991}'],
    ["the least safe integer", '{"id":-9007199254740991}'],
    ["digits in a string", '{"id":"12345678901234567890"}'],
    ["digits behind a colon in a string", '{"text":"id: 12345678901234567890"}'],
    ["digits behind an escaped quote", String.raw`{"text":"\":12345678901234567890"}`],
    ["a number in exponential form", '{"a":1e21,"b":[1.2345678901234567890123E22]}'],
    ["decimals", '{"a":0.12345678901234567890,"b":3.141592653589793238}'],
    ["minus zero", '{"a":-0}'],
  ])("%s is read", async (_, body) => {
    expect(await answered(text(body))).toMatchObject({ status: 201, body: JSON.parse(body) });
  });

  test.each([
    ["characters", "A".repeat(9_000_000)],
    ["escapes", String.raw`\n\"`.repeat(2_000_000)],
  ])("digits beside a text of millions of %s are told apart", async (_, long) => {
    const body = (digits: string): string => `{"id":${digits},"file":"${long}"}`;
    expect(await answered(text(body("1234567890123456")))).toMatchObject({ status: 201 });
    expect((await answered(text(body("9007199254740993")))).cause.message).toContain("9007199254740993");
  });

  test.each(["1e400", "-1E+999", `${"9".repeat(400)}.5`])("%s is not read: it is no longer finite", async (number) => {
    const result = await answered(text(`{"id":${number}}`));
    expect(result).toMatchObject({ status: "unreadable" });
    expect(result.cause.message).toContain("which a number cannot hold");
  });
});
