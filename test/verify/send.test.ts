import { expect, test } from "vitest";
import { startLiar, startMocks, json } from "./servers.js";
import { ask, ENV } from "./support.js";

const CALL = ["helpcrunch", "--send", "--example", "minimal"];

test("the real call is sent once, with credentials and body, after a question that is answered with yes", async () => {
  const liar = await startLiar((response) => json(response, 401, { errors: [{ code: "a", message: "b" }] }));
  const questions: string[] = [];
  const { code, out } = await ask([...CALL, "--base-url", liar.url], {
    confirm: (question) => {
      questions.push(question);
      return Promise.resolve(true);
    },
  });
  expect(code, out).toBe(0);
  expect(questions).toEqual([`Send the real call createChat to ${liar.url}? It makes what it makes, at once.`]);
  expect(liar.got).toHaveLength(1);
  expect(liar.got[0]).toMatchObject({
    method: "POST",
    url: "/chats",
    headers: { authorization: `Bearer ${ENV.HELPCRUNCH_TOKEN}` },
  });
  expect(JSON.parse(liar.got[0]!.body)).toHaveProperty("customer");
  expect(out).toContain("The vendor refused the call, so nothing was seen of an accepted one.");
});

test("nothing is sent after a no", async () => {
  const liar = await startLiar((response) => json(response, 201, {}));
  const { code, err } = await ask([...CALL, "--base-url", liar.url], { confirm: () => Promise.resolve(false) });
  expect({ code, err }).toEqual({ code: 0, err: "Nothing was sent." });
  expect(liar.got).toEqual([]);
});

test("nothing is sent where nobody can be asked, unless --yes", async () => {
  const liar = await startLiar((response) => json(response, 201, {}));
  const { code, err } = await ask([...CALL, "--base-url", liar.url]);
  expect(code).toBe(2);
  expect(err).toContain("--send asks a question, and nobody is there to answer it. Add --yes.");
  expect(liar.got).toEqual([]);
});

test("nothing is sent while something is missing", async () => {
  const { code, err } = await ask(["help-scout", "--send", "--yes"], { env: {} });
  expect(code).toBe(2);
  expect(err).toContain(
    "The real call needs HELP_SCOUT_TOKEN (or HELP_SCOUT_ID and HELP_SCOUT_SECRET), --set conversationId=…, --body",
  );
});

test.each([
  // Of a vendor whose document believes nothing that one answer could show, nothing is settled.
  ["channel-talk", ["--set", "userId=6870b9d15e2c4fa3071b", "--example", "full"]],
  ["help-scout", ["--set", "conversationId=3291774056", "--example", "minimal"]],
  ["helpcrunch", ["--example", "full"]],
  ["imichat", ["--example", "full", "--set", "teamid=214"]],
])(
  "the mock of %s answers the real call as the document says, and open questions are settled",
  async (vendor, inputs) => {
    const server = await startMocks(vendor);
    const args = [vendor, "--probe", "--send", "--yes", "--base-url", server.urls[vendor]!, ...inputs];
    const { code, out } = await ask(args);
    expect(code, out).toBe(0);
    expect(out).toContain("real call");
    expect(out).toMatch(/, 0 drifted, 0 without an answer/);
    expect(out.includes("speaks for what was open:")).toBe(vendor !== "helpcrunch");
    for (const secret of Object.values(ENV)) expect(out).not.toContain(secret);
  },
);

test("a token is had by id and secret for the real call alone", async () => {
  const server = await startMocks("help-scout");
  const env = { HELP_SCOUT_ID: "client-77aa77aa", HELP_SCOUT_SECRET: "secret-55bb55bb" };
  const inputs = ["--set", "conversationId=3291774056", "--example", "minimal"];
  const args = ["help-scout", "--probe", "--send", "--yes", "--base-url", server.urls["help-scout"]!, ...inputs];
  const { code, out } = await ask(args, { env });
  expect(code, out).toBe(0);
  expect(out).toContain("not sent: it needs HELP_SCOUT_TOKEN");
  expect(out).not.toMatch(/77aa77aa|55bb55bb/);
});

test("a token that was had just now is not told, though the vendor makes a member's name of it", async () => {
  const token = "had_just_now_77aa77aa";
  const liar = await startLiar((response, { url }) =>
    url === "/oauth2/token"
      ? json(response, 200, { access_token: token, token_type: "bearer", expires_in: 7200 })
      : json(response, 400, { message: "No", logRef: "a", [token]: token }),
  );
  const env = { HELP_SCOUT_ID: "client-77bb77bb", HELP_SCOUT_SECRET: "secret-55bb55bb" };
  const inputs = ["--set", "conversationId=3291774056", "--example", "minimal"];
  const { out, err } = await ask(["help-scout", "--send", "--yes", "--base-url", liar.url, ...inputs], { env });
  expect(liar.got.map(({ headers }) => headers.authorization)).toContain(`Bearer ${token}`);
  expect(out).toContain("drift: body#/(a name of 21 characters) is not a known member");
  expect(out + err).not.toContain(token);
});

test.each([
  [401, 2, "HELP_SCOUT_ID and HELP_SCOUT_SECRET are no good: the token endpoint answers 401 and gives no token."],
  [undefined, 3, "Nothing was sent: the token endpoint does not answer."],
])("a token endpoint that answers %s ends it with exit code %i", async (status, expected, message) => {
  const liar = await startLiar((response) => (status === undefined ? response.destroy() : json(response, status, {})));
  const env = { HELP_SCOUT_ID: "client-77aa77aa", HELP_SCOUT_SECRET: "secret-55bb55bb" };
  const inputs = ["--set", "conversationId=3291774056", "--example", "minimal"];
  const { code, err } = await ask(["help-scout", "--send", "--yes", "--base-url", liar.url, ...inputs], { env });
  expect(code).toBe(expected);
  expect(err).toContain(message);
  expect(liar.got.map(({ url }) => url)).toEqual(["/oauth2/token"]);
  expect(err).not.toMatch(/77aa77aa|55bb55bb/);
});
