import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, expect, test } from "vitest";
import { mocks } from "../../generated/mocks.js";
import { startServer } from "../../src/server/start.js";
import { json, startLiar } from "./servers.js";
import { ask } from "./support.js";

const folder = mkdtempSync(join(tmpdir(), "chat-contracts-secrecy-"));
afterAll(() => rmSync(folder, { recursive: true }));
let count = 0;

/** Texts of people: long enough that they are not in the words of the program by chance. */
const personal = fc
  .oneof(
    fc.string({ unit: "grapheme", minLength: 6, maxLength: 40 }),
    fc.string({ unit: "grapheme-ascii", minLength: 6, maxLength: 40 }),
    fc.emailAddress(),
    fc.webUrl(),
    fc.uuid(),
    fc.date({ noInvalidDate: true }).map((date) => date.toISOString()),
    fc.stringMatching(/^\+?\d{6,15}$/),
    fc.stringMatching(/^[\da-f]{8,32}$/),
  )
  .filter((text) => text.trim().length >= 6);

const credential = fc.stringMatching(/^[!-~]{8,40}$/);

const input = fc.record({
  token: credential,
  id: fc.integer({ min: 100_000, max: Number.MAX_SAFE_INTEGER }),
  email: fc.emailAddress(),
  firstName: personal.filter((text) => [...text].length <= 40),
  jobTitle: personal.filter((text) => [...text].length <= 60),
  phone: personal,
  text: personal,
});

/** A text as it can stand in JSON, in an address, or in lines for people. */
function formsOf(text: string): string[] {
  return [text, JSON.stringify(text).slice(1, -1), encodeURIComponent(text), text.toLowerCase()];
}

function expectNothingOf(values: readonly string[], written: string): void {
  const found = values.filter((value) => formsOf(value).some((form) => written.includes(form)));
  expect(found, written).toEqual([]);
}

test("no credential and no personal value of the input is in what is printed or recorded, whatever the vendor echoes", async () => {
  const liar = await startLiar((response, { headers, body, url, method }) => {
    const sent = (body === "" ? {} : JSON.parse(body)) as { text?: string; customer?: Record<string, string> };
    const { text = "", customer = {} } = sent;
    const { email = "", firstName = "", jobTitle = "", phone = "" } = customer;
    const token = headers.authorization ?? "";
    const echo = {
      message: `${token} ${text}`,
      logRef: email,
      [text]: firstName,
      [email]: { [phone]: jobTitle },
      _embedded: {
        errors: [{ path: url, message: phone, rejectedValue: text, source: email, [firstName]: [jobTitle] }],
      },
      _links: { about: { href: `https://help.example/${encodeURIComponent(text)}?${url}` } },
    };
    const type = method === "GET" ? "text/html" : "application/vnd.error+json";
    json(response, method === "GET" ? 405 : 400, echo, {
      "content-type": type,
      "x-token": token.replace(/[^ -~]/g, ""),
      "correlation-id": url,
      "set-cookie": `id=${encodeURIComponent(email)}`,
    });
  });
  await fc.assert(
    fc.asyncProperty(input, fc.boolean(), async ({ token, id, email, firstName, jobTitle, phone, text }, asJson) => {
      const name = join(folder, `${(count += 1)}`);
      const body = { text, customer: { email, firstName, jobTitle, phone } };
      writeFileSync(`${name}.in.json`, JSON.stringify({ path: { conversationId: id }, body }));
      const args = ["help-scout", "--input", `${name}.in.json`, "--base-url", liar.url, ...(asJson ? ["--json"] : [])];
      const env = { HELP_SCOUT_TOKEN: token };
      const dry = await ask(args, { env });
      const sent = await ask([...args, "--probe", "--send", "--yes", "--record", `${name}.json`], { env });
      expect(sent.code, sent.err).toBe(1);
      const recorded = readFileSync(`${name}.json`, "utf8");
      expect(recorded).toContain('"name": "real call"');
      const written = [dry.out, dry.err, sent.out, sent.err.replaceAll(name, ""), recorded];
      expectNothingOf([token, String(id), email, firstName, jobTitle, phone, text], written.join("\n"));
    }),
    { numRuns: 40 },
  );
});

test("a recorded exchange is held by the document as the real one was", async () => {
  const server = await startServer(mocks, { port: 0, vendors: ["channel-talk"] });
  try {
    const file = join(folder, "real.json");
    const inputs = ["--set", "userId=6870b9d15e2c4fa3071b", "--example", "full"];
    const args = [
      "channel-talk",
      "--send",
      "--yes",
      "--record",
      file,
      ...inputs,
      "--base-url",
      server.urls["channel-talk"]!,
    ];
    const env = { CHANNEL_TALK_ACCESS_KEY: "key-5f1f1c6de2", CHANNEL_TALK_ACCESS_SECRET: "secret-88a1d0b7c4" };
    const { code } = await ask(args, { env });
    expect(code).toBe(0);
    const recording = JSON.parse(readFileSync(file, "utf8")) as { exchanges: { answer: { body: unknown } }[] };
    const { createUserChat } = await import("../../generated/channel-talk/validators.js");
    expect(createUserChat.responses["200"].drift(recording.exchanges[0]!.answer.body)).toEqual([]);
  } finally {
    await server.close();
  }
});
