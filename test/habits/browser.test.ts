import { mkdtempSync, readdirSync, rmdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, test, vi } from "vitest";
import { launchBrowser } from "../support/browser.js";

afterEach(() => void vi.unstubAllEnvs());

test("a browser that is closed leaves nothing among the temporary files", async () => {
  const folder = mkdtempSync(join(tmpdir(), "browser-"));
  vi.stubEnv("TMPDIR", folder);
  const browser = await launchBrowser();
  expect(readdirSync(folder)).not.toEqual([]);
  await browser.close();
  expect(readdirSync(folder)).toEqual([]);
  rmdirSync(folder);
});
