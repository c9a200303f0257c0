import { vi } from "vitest";
import { verifiable } from "../../generated/verifiable.js";
import { readDocument, type PublishedDocument } from "../../src/verify/document.js";
import { runVerify } from "../../src/cli/verify/run.js";
import type { VerifyWorld } from "../../src/cli/verify/world.js";

/** The published document of a vendor. */
export async function documentOf(vendor: string): Promise<PublishedDocument> {
  return readDocument((await verifiable[vendor]!()).document);
}

/** What the command printed and how it ended. */
export interface Asked {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Credentials for every vendor, which no output may hold. */
export const ENV: Readonly<Record<string, string>> = {
  CHANNEL_TALK_ACCESS_KEY: "key-5f1f1c6de2",
  CHANNEL_TALK_ACCESS_SECRET: "secret-88a1d0b7c4",
  HELPCRUNCH_TOKEN: "token-c0ffee5511",
  HELP_SCOUT_TOKEN: "token-d15ea5e977",
  IMICHAT_ACCESS_TOKEN: "token-ba5eba1144",
};

const LOOPBACK = /^http:\/\/(127\.0\.0\.1|localhost|\[::1\]):\d+\//;

/** Runs the command in this process. Whatever is sent to another machine fails the test. */
export async function ask(args: readonly string[], world: Partial<VerifyWorld> = {}): Promise<Asked> {
  const log = vi.spyOn(console, "log").mockImplementation(() => {});
  const error = vi.spyOn(console, "error").mockImplementation(() => {});
  const real = globalThis.fetch;
  const strayed: string[] = [];
  const fetch = vi.spyOn(globalThis, "fetch").mockImplementation((input, init) => {
    const url = input instanceof Request ? input.url : String(input);
    if (LOOPBACK.test(url)) return real(input, init);
    strayed.push(url);
    return Promise.reject(new Error(`A test would have sent to ${url}.`));
  });
  try {
    const code = await runVerify(args, {
      vendors: verifiable,
      env: ENV,
      version: "0.0.0",
      confirm: undefined,
      ...world,
    });
    if (strayed.length > 0) throw new Error(`A test would have sent to ${strayed.join(", ")}.`);
    const text = (spy: typeof log): string => spy.mock.calls.map((words) => words.join(" ")).join("\n");
    return { code, out: text(log), err: text(error) };
  } finally {
    for (const spy of [log, error, fetch]) spy.mockRestore();
  }
}
