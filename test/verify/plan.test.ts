import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { verifiable } from "../../generated/verifiable.js";
import { resolvePointer } from "../../src/pointer.js";
import { EvidenceIndex, type EvidenceLibrary } from "../../src/verify/evidence.js";
import { makePlan, readSubject } from "../../src/verify/plan.js";
import * as evidence from "../../spectral/lib/evidence.js";
import { ask, documentOf, ENV } from "./support.js";

const VENDORS = Object.keys(verifiable);
const folder = mkdtempSync(join(tmpdir(), "chat-contracts-verify-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** Writes a file for the command to read. */
function file(name: string, content: unknown): string {
  const path = join(folder, name);
  writeFileSync(path, typeof content === "string" ? content : JSON.stringify(content));
  return path;
}

test("the resolver of evidence is what is used of it", () => {
  const library: EvidenceLibrary = evidence;
  expect(library.foundedParts).toBeTypeOf("function");
});

describe.each(VENDORS)("verify %s, without more,", (vendor) => {
  test("sends nothing, and prints each call with masked credentials and what it could settle", async () => {
    const { code, out, err } = await ask([vendor]);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toContain("Nothing is sent without --probe or --send.");
    expect(out).toMatch(/1\. no credentials \(--probe\)\n {3}POST https:\/\//);
    expect(out).toContain("real call (--send)");
    expect(out).toContain("could settle:");
    for (const secret of Object.values(ENV)) expect(out).not.toContain(secret);
  });

  test("names the environment variables of credentials that are missing", async () => {
    const names = Object.keys(ENV).filter((name) => name.startsWith(vendor.toUpperCase().replaceAll("-", "_")));
    const { out } = await ask([vendor], { env: {} });
    expect(names.length).toBeGreaterThan(0);
    for (const name of names) expect(out).toMatch(new RegExp(`needs: .*${name}`));
  });

  test("asks open questions of the document, at places that it has", async () => {
    const document = await documentOf(vendor);
    const known = await verifiable[vendor]!();
    const [id] = Object.keys(known.contract.operations);
    const subject = await readSubject(vendor, id!, document, known);
    const { calls } = makePlan(subject, { path: {}, query: {}, header: {} }, { server: {} }, {});
    const questions = calls.flatMap((call) => call.questions);
    expect(questions.length).toBeGreaterThan(0);
    for (const { pointer, kind, reason } of questions) {
      expect(resolvePointer(document, pointer), pointer).toBeDefined();
      expect(["inferred", "community"]).toContain(kind);
      expect(reason).not.toBe("");
    }
    expect(await EvidenceIndex.of(document)).toBeDefined();
  });
});

test("the body and the parameters are shown with stand-ins of the same type, length and form", async () => {
  const input = file("call.json", {
    path: { conversationId: 4711004711 },
    body: { customer: { email: "ada.byron@engine.example", photoType: "gravatar" }, text: "Call me at 5 pm" },
  });
  const { out } = await ask(["help-scout", "--input", input]);
  const [, id, body] = /real call[^]*?conversations\/(\d+)\/chats[^]*?\n {3}(\{.*\})/.exec(out)!;
  expect(id).toMatch(/^(?!4711004711)\d{10}$/);
  const shown = JSON.parse(body!) as { customer: { email: string; photoType: string }; text: string };
  expect(shown.customer.email).toMatch(/^[a-z]{3}\.[a-z]{5}@[a-z]{6}\.[a-z]{7}$/);
  expect(shown.customer.photoType).toBe("gravatar");
  expect(shown.text).toMatch(/^[A-Z][a-z]{3} [a-z]{2} [a-z]{2} \d [a-z]{2}$/);
  expect(out).not.toMatch(/ada|byron|engine|4711004711|Call me/);
});

test.each([
  [[], "Which vendor? There are "],
  [["acme"], 'There is no vendor "acme"'],
  [["help-scout", "helpcrunch"], "One vendor at a time."],
  [["help-scout", "--colour"], "--colour"],
  [["help-scout", "--set", "conversationId"], "--set needs <parameter>=<value>."],
  [["help-scout", "--set", "team=1"], 'There is no parameter "team"; there are conversationId (path).'],
  [["help-scout", "--set", "conversationId=0"], "/path/conversationId must be >= 1"],
  [["help-scout", "--example", "nobody"], 'There is no request example "nobody"; there are '],
  [["help-scout", "--example", "a", "--body", "b"], "--body and --example are two bodies"],
  [["help-scout", "--body", "/nowhere.json"], "/nowhere.json cannot be read."],
  [["help-scout", "--body", file("cut.json", "{")], "cut.json is not JSON."],
  [["help-scout", "--body", file("empty.json", {})], "/body/text is missing"],
  [["help-scout", "--input", file("odd.json", { headers: {} })], '"headers" in '],
  [["help-scout", "--input", file("unknown.json", { query: { page: 1 } })], 'no query parameter "page"'],
  [["channel-talk", "--set", "userId=..", "--example", "full"], "cannot be sent: /path/userId has text that is not"],
  [["help-scout", "--operation", "create"], 'There is no call "create"; there are createChatThread.'],
  [["help-scout", "--server", "region=eu"], 'There is no server variable "region"'],
  [["imichat", "--server", "subdomain=a.evil"], "--server subdomain must be one DNS label"],
  [["help-scout", "--base-url", "http://gateway.example"], "--base-url must be an https: URL"],
  [["help-scout", "--yes"], "--yes answers the question of --send"],
  [["help-scout", "--record", "x.json"], "--record needs something to record"],
  [["help-scout", "--timeout", "0"], "--timeout needs a whole number from 1 to 600000"],
])("%j is refused in words", async (args, message) => {
  const { code, out, err } = await ask(args);
  expect({ code, out }).toEqual({ code: 2, out: "" });
  expect(err).toContain(message);
  expect(err).not.toMatch(/^\s+at /m);
});

test("a header that cannot hold a credential is told by the variable's name", async () => {
  const { out } = await ask(["helpcrunch"], { env: { HELPCRUNCH_TOKEN: "two words" } });
  expect(out).toContain("needs: HELPCRUNCH_TOKEN without spaces and other signs");
  expect(out).not.toContain("two words");
});

test("--help prints the options", async () => {
  const { code, out } = await ask(["--help"]);
  expect(code).toBe(0);
  expect(out).toContain("--probe");
});
