import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { startMocks } from "./servers.js";
import { ask } from "./support.js";

const PAGE = readFileSync("docs/verify.md", "utf8");

test("the recording on the page is what its command writes, and is said to be of a mock", async () => {
  const [, command, text] = /<!-- npx chat-contracts verify (.*?) -->\s+```json\n([^]*?)```/.exec(PAGE)!;
  const shown = JSON.parse(text!) as Record<string, unknown>;
  expect(shown.sentTo).toBe("elsewhere");
  const server = await startMocks("helpcrunch");
  const folder = mkdtempSync(join(tmpdir(), "chat-contracts-page-"));
  try {
    const file = join(folder, "recording.json");
    const args = command!.replace("http://127.0.0.1:4010", server.url).replace("recording.json", file).split(" ");
    expect(await ask(args)).toMatchObject({ code: 0 });
    const made = JSON.parse(readFileSync(file, "utf8")) as Record<string, unknown>;
    expect(made).toEqual({ ...shown, date: made.date, madeBy: made.madeBy, document: made.document });
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test("the page names every environment variable of every vendor", async () => {
  for (const vendor of ["channel-talk", "help-scout", "helpcrunch", "imichat"]) {
    const { out } = await ask([vendor, "--json"], { env: {} });
    const names = new Set(out.match(/[A-Z][A-Z_]+(?=["( ])/g)?.filter((name) => name.includes("_")));
    expect(names.size).toBeGreaterThan(0);
    for (const name of names) expect(PAGE).toContain(name);
  }
});
