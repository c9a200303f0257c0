import { listOperations } from "../lib/operations.js";
import type { ReadDocument } from "../lib/read-document.js";
import { isWeak, resolveEvidence, type EvidenceNote } from "../lib/evidence.js";
import type { OpenApiDocument } from "../lib/openapi.js";
import { samplesOf } from "./samples/all.js";
import { sampleCall } from "./samples/call.js";
import { readVendor } from "./vendor/vendor.js";

/**
 * Copies a document for Redoc: descriptions of what is inferred or told by third parties begin with a badge, and end with the
 * reason; operations have the samples of the first call.
 */
export function documentForReaders(bundle: ReadDocument): OpenApiDocument {
  const { document } = bundle;
  const copy = structuredClone(document);
  const visit = (node: unknown, isMarkdown: boolean): void => {
    if (!node || typeof node !== "object") return;
    const part = node as { description?: string; "x-evidence"?: EvidenceNote };
    if (node !== copy) addBadge(document, part, isMarkdown);
    for (const [name, child] of Object.entries(node)) {
      // Redoc shows what is said of servers as it is written.
      if (name !== "examples") visit(child, isMarkdown && name !== "servers");
    }
  };
  visit(copy, true);
  const vendor = readVendor(bundle);
  listOperations(copy).forEach(({ object }, index) => {
    const samples = samplesOf(sampleCall(vendor, vendor.operations[index]!));
    const codeSamples = samples.map(({ language, code }) => ({
      lang: language.highlight,
      label: language.title,
      source: code.vendor,
    }));
    Object.assign(object, { "x-codeSamples": codeSamples });
  });
  return copy;
}

function addBadge(
  document: OpenApiDocument,
  part: { description?: string; "x-evidence"?: EvidenceNote },
  isMarkdown: boolean,
): void {
  const evidence = resolveEvidence(document, part["x-evidence"]);
  if (evidence === undefined || !isWeak(evidence.kind)) return;
  const [bold, italic] = isMarkdown ? ["**", "_"] : ["", ""];
  const badge = `${bold}[${evidence.kind}]${bold} `;
  const reason = evidence.reason ? `\n\n${italic}${evidence.reason}${italic}` : "";
  part.description = `${badge}${part.description ?? ""}${reason}`;
}
