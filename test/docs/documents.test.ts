import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { documentFiles } from "../../scripts/docs/output/documents.js";
import { readDocument, type ReadDocument } from "../../scripts/lib/read-document.js";
import { FIFTH } from "./site.js";

describe("the documents that a reader can take away", () => {
  const kept = { "openapi.yaml": "kept yaml", "openapi.lean.json": "kept lean", "openapi-3.0.json": "kept 3.0" };
  let bundle: ReadDocument;
  let rendered: Record<string, string>;
  let generated: string;

  const filesFrom = async (folder: string): Promise<Record<string, string>> =>
    Object.fromEntries((await documentFiles(bundle, folder)).map(([name, text]) => [name.split("/")[1], text]));

  beforeAll(async () => {
    bundle = await readDocument(FIFTH);
    rendered = await filesFrom("no-such-folder");
  });
  beforeEach(() => {
    generated = mkdtempSync(join(tmpdir(), "chat-contracts-generated-"));
    mkdirSync(join(generated, bundle.api.name));
  });
  afterEach(() => rmSync(generated, { recursive: true }));

  const cases = [
    { what: "are those in `generated/` where these are of the same document", now: {}, expected: kept },
    { what: "are rendered where these are of an older document", now: { "openapi.json": "{}\n" }, expected: {} },
    { what: "are rendered where the document is not there", now: { "openapi.json": undefined }, expected: {} },
    {
      what: "are rendered one by one where some are not there",
      now: { "openapi.yaml": undefined },
      expected: { ...kept, "openapi.yaml": undefined },
    },
  ];
  test.each(cases.map((one) => [one.what, one] as const))("%s", async (_, { now, expected }) => {
    const there: Record<string, string | undefined> = { "openapi.json": rendered["openapi.json"], ...kept, ...now };
    for (const [file, text] of Object.entries(there))
      if (text !== undefined) writeFileSync(join(generated, bundle.api.name, file), text);
    const known = Object.fromEntries(Object.entries(expected).filter(([, text]) => text !== undefined));
    expect(await filesFrom(generated)).toEqual({ ...rendered, ...known });
  });
});
