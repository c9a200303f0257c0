import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import type { Recording } from "../../src/verify/recording.js";
import { json, startLiar, startMocks } from "./servers.js";
import { ask, ENV } from "./support.js";

const folder = mkdtempSync(join(tmpdir(), "chat-contracts-record-"));
afterAll(() => rmSync(folder, { recursive: true }));

let count = 0;
const fresh = (): string => join(folder, `${(count += 1)}.json`);
const read = (file: string): Recording => JSON.parse(readFileSync(file, "utf8")) as Recording;

describe("a recording of the mock", () => {
  test("has requests and answers without credentials, and the places of what was replaced", async () => {
    const server = await startMocks("helpcrunch");
    const file = fresh();
    const args = ["helpcrunch", "--probe", "--send", "--yes", "--example", "full", "--record", file];
    const { code, err } = await ask([...args, "--base-url", server.urls.helpcrunch!]);
    expect(code).toBe(0);
    const recording = read(file);
    expect(recording).toMatchObject({
      recording: 1,
      vendor: "helpcrunch",
      operationId: "createChat",
      sentTo: "elsewhere",
    });
    expect(recording.date).toMatch(/^\d{4}-\d\d-\d\d$/);
    const [none, invented, real] = recording.exchanges;
    expect(none).toMatchObject({ name: "no credentials", request: { credentials: "none" }, answer: { status: 401 } });
    expect(invented).toMatchObject({ name: "wrong credentials", request: { credentials: "invented" } });
    expect(real).toMatchObject({
      name: "real call",
      request: { credentials: "given", method: "POST" },
      answer: { status: 201 },
    });
    expect(err).toContain(`Recorded in ${file}. Read it before you share it.`);
    expect(err).toContain("real call: request.body#/customer (a number of ");
    expect(statSync(file).mode & 0o077).toBe(0);
  });

  test("has one stand-in for one value, in the request and in the answer", async () => {
    const server = await startMocks("helpcrunch");
    const file = fresh();
    const args = ["helpcrunch", "--send", "--yes", "--example", "full", "--record", file];
    await ask([...args, "--base-url", server.urls.helpcrunch!]);
    const [{ request, answer }] = read(file).exchanges as [Recording["exchanges"][0]];
    const sent = request.body as { customer: number; application: number };
    expect(answer.body).toMatchObject({ customer: { id: sent.customer }, applicationId: sent.application });
  });
});

test("keeps what the document names, and replaces what it does not know, names too", async () => {
  const answer = {
    errors: [{ code: "unauthorized", message: "Lena Osei may not", who: "lena", is: true, at: { x: 1 } }],
  };
  const liar = await startLiar((response) => json(response, 401, answer, { "x-request-id": "lena-1" }));
  const file = fresh();
  await ask(["helpcrunch", "--probe", "--record", file, "--base-url", liar.url]);
  const { headers, otherHeaders, body } = read(file).exchanges[0]!.answer;
  expect(headers).toEqual({});
  expect(otherHeaders).toBeGreaterThan(0);
  const [error] = (body as { errors: Record<string, unknown>[] }).errors;
  expect(Object.keys(error!)).toEqual(["code", "message", "unknown-1", "unknown-2", "unknown-3"]);
  expect(error!["unknown-2"]).toBe(false);
  expect(error!.message).toMatch(/^[A-Z][a-z]{3} [A-Z][a-z]{3} [a-z]{3} [a-z]{3}$/);
  expect(readFileSync(file, "utf8")).not.toMatch(/lena|osei|who/i);
});

test("says of a body that is no JSON how long it was", async () => {
  const liar = await startLiar((response) =>
    response.writeHead(401, { "content-type": "text/html" }).end("<p>Lena</p>"),
  );
  const file = fresh();
  const { code } = await ask(["helpcrunch", "--probe", "--record", file, "--base-url", liar.url]);
  expect(code).toBe(1);
  expect(read(file).exchanges[0]!.answer).toMatchObject({ mediaType: "text/html", textLength: 11 });
});

test("leaves a body that is nested without end, and goes on", async () => {
  const liar = await startLiar((response) => {
    const text = `{"errors":${"[".repeat(50_000)}${"]".repeat(50_000)}}`;
    response.writeHead(401, { "content-type": "application/json" }).end(text);
  });
  const file = fresh();
  const { code } = await ask(["helpcrunch", "--probe", "--record", file, "--base-url", liar.url]);
  expect(code).toBe(1);
  expect(readFileSync(file, "utf8").length).toBeLessThan(100_000);
});

test("never writes over a file, and says so before anything is sent", async () => {
  const liar = await startLiar((response) => json(response, 401, {}));
  const file = fresh();
  writeFileSync(file, "mine");
  const { code, err } = await ask(["helpcrunch", "--probe", "--record", file, "--base-url", liar.url]);
  expect(code).toBe(2);
  expect(err).toContain("is there already. A recording is a new file.");
  expect(readFileSync(file, "utf8")).toBe("mine");
  expect(liar.got).toEqual([]);
});

test("is not written where nothing answered, nor into a folder that is not there", async () => {
  const liar = await startLiar((response) => void response.destroy());
  const file = fresh();
  const { code, err } = await ask(["helpcrunch", "--probe", "--record", file, "--base-url", liar.url]);
  expect(code).toBe(3);
  expect(err).toContain("is not written: nothing was answered.");
  expect(existsSync(file)).toBe(false);
  const nowhere = await ask([
    "helpcrunch",
    "--probe",
    "--record",
    join(folder, "no/file.json"),
    "--base-url",
    liar.url,
  ]);
  expect(nowhere).toMatchObject({ code: 2, err: expect.stringContaining("cannot be written") as string });
});

test("credentials are not told though the vendor echoes them", async () => {
  const liar = await startLiar((response, { headers }) =>
    json(response, 401, { errors: [{ code: "unauthorized", message: `No: ${headers.authorization ?? "none"}` }] }),
  );
  const file = fresh();
  const args = ["helpcrunch", "--probe", "--send", "--yes", "--example", "minimal", "--record", file];
  const { out, err } = await ask([...args, "--base-url", liar.url]);
  expect(out + err + readFileSync(file, "utf8")).not.toContain(ENV.HELPCRUNCH_TOKEN);
});
