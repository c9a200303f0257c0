import { describe, expect, test } from "vitest";
import { verifiable } from "../../generated/verifiable.js";
import { resolvePointer } from "../../src/pointer.js";
import { json, startLiar, startMocks } from "./servers.js";
import { ask, documentOf, ENV } from "./support.js";

/** What each vendor needs so that all of its probes can be sent. */
const INPUTS: Readonly<Record<string, readonly string[]>> = {
  "channel-talk": ["--set", "userId=6870b9d15e2c4fa3071b"],
  "help-scout": ["--set", "conversationId=3291774056"],
};

interface Told {
  readonly calls: readonly {
    readonly name: string;
    readonly isProbe: boolean;
    readonly safety: string;
    readonly expects: readonly string[];
    readonly outcome?: {
      readonly kind: string;
      readonly status?: number;
      readonly drift?: readonly { readonly kind: string; readonly place: string; readonly finding: string }[];
    };
  }[];
  readonly notSent: readonly { readonly name: string; readonly why: string }[];
}

describe.each(Object.keys(verifiable))("--probe %s", (vendor) => {
  const inputs = INPUTS[vendor] ?? [];

  test("finds the mock of the document as the document says, probe by probe", async () => {
    const server = await startMocks(vendor);
    const { code, out, err } = await ask([vendor, "--probe", "--json", "--base-url", server.urls[vendor]!, ...inputs]);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    const { calls } = JSON.parse(out) as Told;
    const probes = calls.filter(({ isProbe }) => isProbe);
    expect(probes.length).toBeGreaterThanOrEqual(2);
    for (const { name, outcome, expects, safety } of probes) {
      expect(outcome, name).toMatchObject({ kind: "answer", drift: [] });
      expect(expects, name).toContain(String(outcome!.status));
      expect(safety).not.toBe("");
    }
    expect(calls.find(({ isProbe }) => !isProbe)).not.toHaveProperty("outcome");
  });

  test("sends no body that makes something, no credentials to the probes without, and says so for people", async () => {
    const liar = await startLiar((response) => json(response, 401, {}));
    const { out } = await ask([vendor, "--probe", "--base-url", liar.url, ...inputs]);
    expect(liar.got.length).toBeGreaterThanOrEqual(2);
    expect(liar.got.map(({ body }) => body)).toEqual(liar.got.map(({ body }) => (body === "{}" ? "{}" : "")));
    const secrets = Object.values(ENV);
    for (const { headers } of liar.got.slice(0, 2)) {
      expect(secrets.filter((secret) => JSON.stringify(headers).includes(secret))).toEqual([]);
    }
    expect(out).toContain("no credentials");
    expect(out).toMatch(/\d of \d calls held/);
  });
});

test("a probe for which the document does not say enough is not sent, and the reason is told", async () => {
  const server = await startMocks("imichat");
  const { out } = await ask(["imichat", "--probe", "--base-url", server.urls.imichat!]);
  expect(out).toContain("refused body\n   not sent: The document does not say of an empty body that it is refused.");
});

test("probes that lack something are left out, the others are sent", async () => {
  const server = await startMocks("help-scout");
  const { code, out } = await ask(["help-scout", "--probe", "--base-url", server.urls["help-scout"]!], { env: {} });
  expect(code).toBe(0);
  expect(out).toContain("wrong method\n");
  expect(out).toContain("not sent: it needs HELP_SCOUT_TOKEN, --set conversationId=…");
});

test("a vendor that accepts a probe is told loudly", async () => {
  const liar = await startLiar((response) => response.writeHead(201, { "resource-id": "7" }).end());
  const { code, out } = await ask(["help-scout", "--probe", "--base-url", liar.url]);
  expect(code).toBe(1);
  expect(out).toContain("The vendor accepted it. Look whether something was made.");
  expect(out).toContain("drift: status is 201");
});

test("a limit that is reached says nothing of a probe, and is no drift", async () => {
  const examples = resolvePointer(
    await documentOf("helpcrunch"),
    "#/paths/~1chats/post/responses/429/content/application~1json/examples",
  ) as Record<string, { value: unknown }>;
  const liar = await startLiar((response) => json(response, 429, Object.values(examples)[0]!.value));
  const { code, out } = await ask(["helpcrunch", "--probe", "--base-url", liar.url]);
  expect(code, out).toBe(0);
  expect(out).toContain("The limit of calls is reached");
});
