import { expect, test } from "vitest";
import { readDocument, type ReadDocument } from "../../scripts/lib/read-document.js";
import { documentForReaders } from "../../scripts/docs/badges.js";
import { FIFTH } from "./site.js";

const bundle = await readDocument(FIFTH);
const inferred = { kind: "inferred", reason: "No page names it." };

/** The document of the made-up vendor, with something that is inferred at its server and at its call. */
function withInferredParts(): ReadDocument {
  const document = structuredClone(bundle.document) as any;
  Object.assign(document.servers[0], { description: "The shop.", "x-evidence": inferred });
  const [item] = Object.values<any>(document.paths);
  Object.assign(Object.values<any>(item)[0], { description: "Makes a chat.", "x-evidence": inferred });
  return { ...bundle, document };
}

test("what is inferred begins with a badge and ends with its reason, as Redoc shows the part: in Markdown, or as text", () => {
  const document = documentForReaders(withInferredParts()) as any;
  const [item] = Object.values<any>(document.paths);
  expect(document.servers[0].description).toBe("[inferred] The shop.\n\nNo page names it.");
  expect(Object.values<any>(item)[0].description).toBe("**[inferred]** Makes a chat.\n\n_No page names it._");
});
