import { afterEach, expect, test, vi } from "vitest";
import { createMock, type Mock } from "../../src/mock/create.js";
import { desk, note, NOTES } from "./fixture.js";

afterEach(() => void vi.restoreAllMocks());

const statuses = async (mock: Mock, calls: number, request = note): Promise<(number | undefined)[]> => {
  const answers: (number | undefined)[] = [];
  for (let call = 0; call < calls; call++) answers.push((await mock.answer(request(), NOTES))?.status);
  return answers;
};
const bad = (): Request => note({ text: 1 });

test("a reply is given to all further calls until the reset", async () => {
  const mock = createMock(desk);
  mock.overrides.addNote!.reply(403);
  expect(await statuses(mock, 2)).toEqual([403, 403]);
  mock.overrides.addNote!.reset();
  expect(await statuses(mock, 1)).toEqual([201]);
});

test("a sequence is given in its order, then the default again", async () => {
  const mock = createMock(desk);
  mock.overrides.addNote!.sequence([429, { status: "default", code: 503 }, 201]);
  expect(await statuses(mock, 4)).toEqual([429, 503, 201, 201]);
});

test("calls at the same time take one step of a sequence each", async () => {
  const mock = createMock(desk);
  mock.overrides.addNote!.sequence([403, 429]);
  const answers = await Promise.all([1, 2, 3].map(() => mock.answer(note(), NOTES)));
  expect(answers.map((answer) => answer!.status).sort()).toEqual([201, 403, 429]);
});

test("a success is kept from a call that the vendor would refuse, and waits for the next good one", async () => {
  const mock = createMock(desk);
  mock.overrides.addNote!.sequence([{ status: 201, example: "second" }, 403]);
  expect(await statuses(mock, 1, bad)).toEqual([400]);
  expect(JSON.parse((await mock.answer(note(), NOTES))!.body!)).toMatchObject({ id: 7 });
});

test("an error is given to any call", async () => {
  const mock = createMock(desk);
  mock.overrides.addNote!.reply(429);
  expect(await statuses(mock, 1, bad)).toEqual([429]);
});

test("headers replace the documented ones by name in any case, and undefined leaves one out", async () => {
  const mock = createMock(desk);
  mock.overrides.addNote!.reply(201, { headers: { "X-Limit": 7, "x-note": undefined, "x-quiet": true } });
  const { headers } = (await mock.answer(note(), NOTES))!;
  expect(headers).toEqual({
    "content-type": "application/json",
    "x-limit": "7",
    "x-left": expect.any(String),
    "x-quiet": "true",
  });
});

test("a body replaces the example as it is", async () => {
  const mock = createMock(desk);
  mock.overrides.addNote!.reply(201, { body: { id: 1, text: "mine" } });
  expect((await mock.answer(note(), NOTES))!.body).toBe('{"id":1,"text":"mine"}');
});

test.each([
  [400, {}],
  [401, {}],
  ["default", { code: 503 }],
] as const)("%s can come without its body, as proxies send it", async (status, options) => {
  const mock = createMock(desk);
  mock.overrides.addNote!.reply(status, { ...options, body: undefined });
  const { code = status } = options as { code?: number };
  expect(await mock.answer(note(), NOTES)).toEqual({ status: code, headers: {}, body: undefined });
});

test("a resolver gets the parsed request and decides", async () => {
  const mock = createMock(desk);
  const seen: unknown[] = [];
  mock.overrides.addNote!.resolve((request) => {
    seen.push(request);
    return { status: 201, body: { id: 99 } };
  });
  const answer = await mock.answer(note({ text: "x" }, { "x-page": "3" }), NOTES);
  expect(answer!.body).toBe('{"id":99}');
  expect(seen).toEqual([
    expect.objectContaining({
      path: { "order-id": 12 },
      query: { urgent: true, tag: ["a", "b"] },
      header: { "x-page": 3 },
      body: { text: "x" },
    }),
  ]);
});

test("a resolver is not asked about a call that the vendor would refuse", async () => {
  const mock = createMock(desk);
  const resolver = vi.fn<() => number>(() => 201);
  mock.overrides.addNote!.resolve(resolver);
  expect(await statuses(mock, 1, bad)).toEqual([400]);
  expect(resolver).not.toHaveBeenCalled();
});

test.each([
  ["returns an undocumented status", () => 418, "/status 418 is not documented"],
  ["returns nothing", () => undefined as never, "/status undefined is not documented"],
  [
    "throws",
    () => {
      throw new Error("no luck");
    },
    "no luck",
  ],
])("a resolver that %s gets a 500 that says so, told on the console once", async (_, resolver, message) => {
  const console = vi.spyOn(globalThis.console, "error").mockImplementation(() => {});
  const mock = createMock(desk);
  mock.overrides.addNote!.resolve(resolver);
  const answers = [await mock.answer(note(), NOTES), await mock.answer(note(), NOTES)];
  for (const answer of answers) {
    expect(answer).toMatchObject({ status: 500, body: expect.stringContaining(message) });
    expect(answer!.headers["x-mock-violation"]).toContain("addNote");
  }
  expect(console.mock.calls).toEqual([[expect.stringContaining(message)]]);
});

test.each([
  [418, {}, "addNote.reply(418): /status 418 is not documented; there are 201, 400, 401, 403, 429, default"],
  ["toString", {}, "/status toString is not documented"],
  [201, { example: "third" }, `/example "third" is no example of this status; there are: second, first`],
  [201, { example: "toString" }, `/example "toString" is no example`],
  [201, { body: { id: "x" } }, "/body/id must be number"],
  [201, { body: undefined }, "/body is missing"],
  [403, { body: {} }, "/body must be left out"],
  [201, { headers: { "x-other": 1 } }, "/headers/x-other is not declared; there are: x-limit, x-left, x-note, x-quiet"],
  [201, { headers: { "x-limit": "7" } }, "/headers/x-limit must be an integer"],
  [201, { headers: { "x-limit": 1.5 } }, "/headers/x-limit must be an integer"],
  [201, { headers: { "x-quiet": "yes" } }, "/headers/x-quiet must be a boolean"],
  [201, { headers: { "x-note": "a\r\nb: c" } }, "/headers/x-note must be a string"],
  [201, { code: 201 }, "/code belongs to the status"],
  ["default", {}, "/code undefined is not an HTTP status"],
  ["default", { code: 429 }, "/code 429 has a response of its own"],
  ["default", { code: 99 }, "/code 99 is not an HTTP status"],
] as const)("reply(%s, %j) throws at once and says why", (status, options, message) => {
  const mock = createMock(desk);
  expect(() => mock.overrides.addNote!.reply(status as 201, options)).toThrow(message);
});

test("a sequence with a wrong step throws, names the step, and leaves what was said before", async () => {
  const mock = createMock(desk);
  mock.overrides.addNote!.reply(403);
  expect(() => mock.overrides.addNote!.sequence([429, 418])).toThrow(/^addNote\.sequence\[1\]: \/status 418/);
  expect(await statuses(mock, 1)).toEqual([403]);
});

test("coverage counts each documented response, and survives a reset", async () => {
  const mock = createMock(desk);
  mock.overrides.addNote!.sequence([429, { status: "default", code: 500 }]);
  await statuses(mock, 4);
  mock.reset();
  const counted = mock.coverage().filter(({ calls }) => calls > 0);
  expect(counted.map(({ operation, status, calls }) => `${operation} ${status} ${calls}`)).toEqual([
    "addNote 201 2",
    "addNote 429 1",
    "addNote default 1",
  ]);
  const unused = mock.unusedScenarios().map(({ vendor, operation, status }) => `${vendor} ${operation} ${status}`);
  expect(unused).toEqual([
    "Desk addNote 400",
    "Desk addNote 401",
    "Desk addNote 403",
    "Desk cancelOrder 204",
    "Desk readOrder 200",
  ]);
});

test.each([204, 205, 304])("a %i that only the default response covers has no body", async (code) => {
  const mock = createMock(desk);
  mock.overrides.addNote!.reply("default", { code });
  const { status, headers, body } = (await mock.answer(note(), NOTES))!;
  expect([status, headers["content-type"], body]).toEqual([code, undefined, undefined]);
});

test("a body for a status that can have none is refused", () => {
  const mock = createMock(desk);
  expect(() => mock.overrides.addNote!.reply("default", { code: 204, body: { message: "no" } })).toThrow(
    "/body must be left out: this status has none",
  );
});
