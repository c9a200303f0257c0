import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { verifiable } from "../../generated/verifiable.js";
import type { Verifiable } from "../../src/verify/contract.js";
import type { Recording } from "../../src/verify/recording.js";
import { brokenBy, type Fault } from "../../src/verify/scrub/broken.js";
import type { Violation } from "../../src/client/outcome.js";
import { startMocks } from "./servers.js";
import { ask } from "./support.js";

const folder = mkdtempSync(join(tmpdir(), "chat-contracts-broken-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** What the request example and the answer of the mock have. */
const APPLICATION = 5127;
const NAME = "Marek Dvorak";

/** Finds each text that does not begin with `VIP-`, which no stand-in does. */
function check(value: unknown, pointer = ""): Fault[] {
  if (typeof value === "string") return value.startsWith("VIP-") ? [] : [{ pointer, message: "must be VIP" }];
  return Object.entries(Object(value) as object).flatMap(([name, child]) => check(child, `${pointer}/${name}`));
}

describe("what a stand-in breaks", () => {
  test.each<[string, unknown, unknown, string[]]>([
    ["is told with its place in the copy", { a: "VIP-1" }, { a: "XKC-2" }, ["/a"]],
    ["is not what was wrong before", { a: "no", b: "VIP-1" }, { a: "xy", b: "XKC-2" }, ["/b"]],
    ["is not what was wrong before under another name", { lena: { a: "no" } }, { "key-1": { a: "xy" } }, []],
    ["is told under its new name", { lena: ["VIP-1"] }, { "key-1": ["XKC-2"] }, ["/key-1/0"]],
  ])("%s", (_, value, copy, expected) => {
    expect(brokenBy(value, copy, check).map(({ pointer }) => pointer)).toEqual(expected);
  });
});

test("where a stand-in breaks a pattern of the document, the command and the file say so", async () => {
  const known = await verifiable.helpcrunch!();
  const { createChat } = known.checks as { createChat: Verifiable["checks"][string] };
  const pattern = { kind: "violation", message: 'must match pattern "^Marek "' } as const;
  const nameOf = (body: unknown): unknown => (body as { customer: { name: string } }).customer.name;
  const strict: Verifiable["checks"][string] = {
    ...createChat,
    request: {
      ...createChat.request,
      body: (body): Violation[] =>
        (body as { application: number }).application === APPLICATION
          ? []
          : [{ pointer: "/application", message: `must be ${APPLICATION}` }],
    },
    bodies: {
      ...createChat.bodies,
      201: (body) => (nameOf(body) === NAME ? [] : [{ ...pattern, pointer: "/customer/name" }]),
    },
  };
  const vendors = { helpcrunch: () => Promise.resolve({ ...known, checks: { createChat: strict } }) };
  const server = await startMocks("helpcrunch");
  const file = join(folder, "recording.json");
  const args = [
    "helpcrunch",
    "--send",
    "--yes",
    "--example",
    "minimal",
    "--record",
    file,
    "--base-url",
    server.urls.helpcrunch!,
  ];
  const { code, err, out } = await ask(args, { vendors });
  expect(code, out).toBe(0);
  const [{ broken }] = (JSON.parse(readFileSync(file, "utf8")) as Recording).exchanges as [Recording["exchanges"][0]];
  expect(broken).toEqual([
    { place: "request.body#/application", finding: `must be ${APPLICATION}` },
    { place: "answer.body#/customer/name", finding: 'must match pattern "^Marek "' },
  ]);
  expect(err).toContain("Stand-ins are not as the document says, though what they stand in for is");
  expect(err).toContain('  real call: answer.body#/customer/name must match pattern "^Marek "');
});
