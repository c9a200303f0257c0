import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { typeErrors } from "../../scripts/compat/generators/compile.js";

test("a file that cannot be parsed does not hide the type errors of another folder", async () => {
  const root = realpathSync(mkdtempSync(join(tmpdir(), "type-errors-")));
  onTestFinished(() => rmSync(root, { recursive: true }));
  const sources = { unparsed: "export const one = ;", mistyped: "export const one: string = 1;", sound: "export {};" };
  for (const [vendor, source] of Object.entries(sources)) {
    mkdirSync(join(root, vendor, "openapi"), { recursive: true });
    writeFileSync(join(root, vendor, "openapi/index.ts"), source);
  }
  const tool = { name: "maker", package: "maker", kind: "Makers", renderings: [], generate: () => [] };
  const errors = await typeErrors(root, tool);
  expect(errors(join(root, "unparsed/openapi"))).toContain("index.ts(1,20): error TS1109");
  expect(errors(join(root, "mistyped/openapi"))).toContain("index.ts(1,14): error TS2322");
  expect(errors(join(root, "sound/openapi"))).toBeUndefined();
}, 60_000);
