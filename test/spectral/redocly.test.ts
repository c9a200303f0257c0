import { writeFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createConfig, lintFromString } from "@redocly/openapi-core";
import { expect, test } from "vitest";

const DOCUMENT = `openapi: 3.1.0
info: { title: Orders, version: 1.0.0 }
paths: {}
components:
  schemas:
    Order: { type: object, properties: { note: { type: string, nullable: true } } }
    Bare: { type: object }
`;

test("Redocly lints with the presets as a plugin, and places what it finds", async () => {
  const folder = mkdtempSync(join(tmpdir(), "chat-contracts-redocly-"));
  const plugin = join(folder, "plugin.mjs");
  writeFileSync(plugin, `export { default } from ${JSON.stringify(import.meta.resolve("../../spectral/redocly.js"))};`);
  const config = await createConfig({
    plugins: [plugin],
    extends: ["chat-contracts/neutral", "chat-contracts/generators"],
  });
  const found = await lintFromString({ source: DOCUMENT, absoluteRef: join(folder, "openapi.yaml"), config });
  rmSync(folder, { recursive: true });
  expect(found.map(({ ruleId, severity, location }) => [ruleId, severity, location[0]?.pointer])).toEqual([
    ["chat-contracts/no-nullable", "error", "#/components/schemas/Order/properties/note/nullable"],
    ["chat-contracts/no-bare-object", "error", "#/components/schemas/Bare"],
  ]);
});
