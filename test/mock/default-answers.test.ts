import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { createMock } from "../../src/mock/create.js";
import type { MockAnswer } from "../../src/mock/problem.js";
import { desk, note, NOTES } from "./fixture.js";

beforeEach(() => void vi.useFakeTimers({ now: 1_800_000_000_000, toFake: ["Date"] }));
afterEach(() => void vi.useRealTimers());

const ask = async (request: Request, options = {}): Promise<MockAnswer> =>
  (await createMock(desk, options).answer(request, NOTES))!;
const json = ({ body }: MockAnswer): unknown => JSON.parse(body!);

test("a good call gets the success example with the caller's values", async () => {
  const answer = await ask(note({ text: "hi" }));
  expect([answer.status, json(answer)]).toEqual([201, { id: 5, order: 12, text: "hi", link: "/orders/12/notes/5" }]);
});

test("ids count up with each success, in the body and in headers, and start anew after a reset", async () => {
  const mock = createMock(desk);
  const ids = async (): Promise<unknown[]> => {
    const answer = (await mock.answer(note(), NOTES))!;
    return [(json(answer) as { id: number }).id, answer.headers["x-note"]];
  };
  expect([await ids(), await ids()]).toEqual([
    [5, "note-009"],
    [6, "note-010"],
  ]);
  mock.reset();
  expect(await ids()).toEqual([5, "note-009"]);
});

test.each([
  ["no credential", note(undefined, { authorization: "" }), 401, "/header/authorization is missing"],
  [
    "another scheme",
    note(undefined, { authorization: "Basic abc" }),
    403,
    `/header/authorization must be "Bearer " and a credential`,
  ],
  [
    "a scheme alone",
    note(undefined, { authorization: "Bearer" }),
    403,
    `/header/authorization must be "Bearer " and a credential`,
  ],
  ["a body against the schema", note({ text: 1 }), 400, "/body/text must be a text"],
  ["no body", note(""), 400, "/body is missing"],
  [
    "a body of another type",
    note(undefined, { "content-type": "text/plain" }),
    400,
    "/header/content-type is text/plain, not JSON",
  ],
  ["an unreadable body", note("{"), 415, "/body is not JSON"],
])("%s is refused as documented, with the reason in a header", async (_, request, status, reason) => {
  const answer = await ask(request);
  expect([answer.status, answer.headers["x-mock-violation"]]).toEqual([status, expect.stringContaining(reason)]);
});

test("a refusal says in the vendor's own members what was wrong and where", async () => {
  expect(json(await ask(note({ text: 1 })))).toEqual({ why: "/body/text must be a text", where: "text" });
});

test("a parameter of the wrong type is refused with its place", async () => {
  const answer = await createMock(desk).answer(note(), "/orders/twelve/notes");
  expect(answer).toMatchObject({ status: 400, headers: { "x-mock-violation": "/path/order-id must be a number" } });
});

test("credentials of another value than the accepted one are refused, and not repeated", async () => {
  const answer = await ask(note(undefined, { authorization: "Bearer s3cret" }), { auth: { bearer: "right" } });
  expect(answer.status).toBe(403);
  expect(JSON.stringify(answer)).not.toContain("s3cret");
});

test("the scheme of a credential is read in any case", async () => {
  expect((await ask(note(undefined, { authorization: "bearer key" }))).status).toBe(201);
});

test("another method on a known path is refused as documented, or with 405", async () => {
  const mock = createMock(desk);
  const answers = [await mock.answer(new Request("https://x.example", { method: "PUT" }), NOTES)];
  answers.push(await mock.answer(new Request("https://x.example", { method: "PUT" }), "/orders/1"));
  expect(answers.map((answer) => answer?.status)).toEqual([405, 405]);
  expect(answers[0]!.headers["x-mock-violation"]).toBe("the method is PUT, and must be POST");
});

test("an unknown path is not answered", async () => {
  expect(await createMock(desk).answer(note(), "/elsewhere")).toBeUndefined();
});

test("of two paths that fit, the one with more fixed characters is meant", async () => {
  expect((await createMock(desk).answer(note(), "/orders/12:cancel"))!.status).toBe(204);
});

test("the rate-limit headers count down from the documented number, and no call is refused", async () => {
  const mock = createMock(desk);
  const left: unknown[] = [];
  for (let call = 0; call < 102; call++) left.push((await mock.answer(note(), NOTES))!.headers["x-left"]);
  expect([left[0], left[1], left[99], left[101]]).toEqual(["99", "98", "0", "0"]);
});

test("calls beyond the limit are refused as documented until the window ends", async () => {
  const mock = createMock(desk, { limit: 2 });
  const call = async (): Promise<unknown[]> => {
    const { status, headers } = (await mock.answer(note(), NOTES))!;
    return [status, headers["x-limit"], headers["x-left"], headers["x-wait"]];
  };
  expect(await call()).toEqual([201, "2", "1", undefined]);
  vi.setSystemTime(1_800_000_010_000);
  expect(await call()).toEqual([201, "2", "0", undefined]);
  expect(await call()).toEqual([429, undefined, "0", "50"]);
  vi.setSystemTime(1_800_000_060_000);
  expect(await call()).toEqual([201, "2", "1", undefined]);
});

test("calls with wrong credentials do not use up the limit", async () => {
  const mock = createMock(desk, { limit: 1 });
  await mock.answer(note(undefined, { authorization: "" }), NOTES);
  expect((await mock.answer(note(), NOTES))!.status).toBe(201);
});

test("a header value that HTTP cannot carry is escaped", async () => {
  const answer = await ask(note("{\n\u{1f600}"));
  expect(answer.headers["x-mock-violation"]).toMatch(/^[ -~]+$/);
});

test("the answer comes after the delay", async () => {
  vi.useFakeTimers();
  let answered = false;
  const answer = ask(note(), { delay: 500 }).then(() => (answered = true));
  await vi.advanceTimersByTimeAsync(499);
  expect(answered).toBe(false);
  await vi.advanceTimersByTimeAsync(1);
  await answer;
});

test.each([
  [
    "grant_type=client_credentials&client_id=a&client_secret=b",
    200,
    { access_token: "mock-token", token_type: "bearer", expires_in: 7200 },
  ],
  [
    "grant_type=client_credentials",
    400,
    { error: "invalid_request", error_description: "missing: client_id, client_secret" },
  ],
  ["grant_type=password&client_id=a&client_secret=b", 400, { error: "unsupported_grant_type" }],
])("the token endpoint answers %s with %i", async (body, status, expected) => {
  const answer = await createMock(desk).answerToken(
    new Request("https://login.desk.example/token", { method: "POST", body }),
  );
  expect([answer.status, json(answer)]).toEqual([status, expected]);
});
