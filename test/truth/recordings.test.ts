import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Bundle } from "../../scripts/lib/bundle.js";
import { listOperations } from "../../scripts/lib/operations.js";
import { holdRecordings } from "../../scripts/truth/hold-recordings.js";
import { readPayloads } from "../../scripts/truth/payloads.js";
import { newestRecording } from "../../scripts/truth/recordings.js";
import type { Recording } from "../../src/verify/recording.js";
import { apis } from "./support.js";

test.each(apis)("the recordings of $name are as the document says", ({ bundle }) => {
  expect(holdRecordings(bundle)).toEqual([]);
});

const { bundle } = apis.find(({ name }) => name === "helpcrunch")!;
const { id } = listOperations(bundle.document)[0]!;
const NAME = "2026-11-30.probe.json";
const CHAT = bundle.examples.find(({ file }) => file.endsWith("201.fresh-chat.json"))!.value;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "recordings-"));
  mkdirSync(join(folder, "recordings"));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** The exchanges of an invented recording: these tests are about the checks, and nobody's answer is in them. */
const RECORDING: Recording = {
  recording: 1,
  vendor: "helpcrunch",
  operationId: id,
  document: "0.1.0",
  date: "2026-11-30",
  sentTo: "the vendor",
  madeBy: "chat-contracts 0.1.0",
  exchanges: [
    {
      name: "real call",
      request: {
        method: "POST",
        path: "/chats",
        parameters: {},
        credentials: "given",
        body: { customer: 7, application: 5 },
      },
      answer: { status: 201, mediaType: "application/json", headers: {}, otherHeaders: 3, body: CHAT },
      replaced: [],
    },
  ],
};
const [EXCHANGE] = RECORDING.exchanges as [Recording["exchanges"][number]];
const answering = (answer: object): Recording => ({
  ...RECORDING,
  exchanges: [{ ...EXCHANGE, answer: { ...EXCHANGE.answer, ...answer } }],
});

/** The document with a file in its folder, and a source that is of the file. */
function withRecording(
  recording: unknown,
  { name = NAME, source = {} }: { name?: string; source?: object } = {},
): Bundle {
  writeFileSync(
    join(folder, "recordings", name),
    typeof recording === "string" ? recording : JSON.stringify(recording),
  );
  const root = bundle.document as unknown as { "x-evidence": { sources: object } };
  const observed = {
    title: "Recording",
    url: `https://github.com/chat-contracts/chat-contracts/blob/main/specs/helpcrunch/recordings/${name}`,
    kind: "observed",
    date: "2026-11-30",
    ...source,
  };
  const evidence = { ...root["x-evidence"], sources: { ...root["x-evidence"].sources, observed } };
  const document = { ...bundle.document, "x-evidence": evidence } as Bundle["document"];
  return { ...bundle, document, api: { ...bundle.api, folder } };
}

describe("a recording in the folder of a vendor", () => {
  test("is held against the document, counts as a payload of others, and tells its day", () => {
    const changed = withRecording(RECORDING);
    expect(holdRecordings(changed)).toEqual([]);
    const recorded = readPayloads(changed).filter(({ origin, name }) => origin === "recording" && name.includes(NAME));
    expect(recorded.map(({ part, value }) => ({ part, value }))).toEqual([
      { part: "request", value: { customer: 7, application: 5 } },
      { part: "201", value: CHAT },
    ]);
    expect(newestRecording(changed)).toBe("2026-11-30");
    expect(newestRecording(bundle)).toBeUndefined();
  });

  test.each<[string, unknown, Parameters<typeof withRecording>[1], string]>([
    ["is not JSON", "{", {}, "This is no recording."],
    ["is something else", { openapi: "3.1.0" }, {}, "This is no recording."],
    ["has another name", RECORDING, { name: "probe.json" }, "Call it `<day>.<name>.json`"],
    ["has another day in its name", RECORDING, { name: "2026-11-29.probe.json" }, "The file says 2026-11-29"],
    ["is of another vendor", { ...RECORDING, vendor: "acme" }, {}, "It is of acme"],
    ["is of an unknown call", { ...RECORDING, operationId: "openRoom" }, {}, "no call openRoom"],
    ["was made at a mock", { ...RECORDING, sentTo: "elsewhere" }, {}, "it is no evidence"],
    ["has no source", RECORDING, { source: { url: "https://elsewhere.example/x" } }, "No source is of it."],
    ["has a source of another kind", RECORDING, { source: { kind: "documented" } }, "not of the kind `observed`"],
    ["has a source of another day", RECORDING, { source: { date: "2026-11-01" } }, "speaks for 2026-11-01"],
    ["has an unknown status", answering({ status: 418 }), {}, "the document has no status 418"],
    ["has another media type", answering({ mediaType: "text/html" }), {}, "the media type is text/html"],
    ["has no body", answering({ body: undefined }), {}, "the document has a body for 201"],
    [
      "has an unknown member",
      answering({ body: { ...(CHAT as object), "unknown-1": 5 } }),
      {},
      "undeclared member `unknown-1`",
    ],
    ["has a changed type", answering({ body: { ...(CHAT as object), id: "5" } }), {}, "/id must be integer"],
  ])("that %s is told with its file", (_, recording, options, message) => {
    const problems = holdRecordings(withRecording(recording, options));
    expect(problems).toContainEqual(
      expect.objectContaining({ rule: "recording", message: expect.stringContaining(message) as string }),
    );
    for (const { file } of problems) expect(file).toContain(join(folder, "recordings"));
  });
});
