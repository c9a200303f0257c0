import { isWeak, resolveEvidence, type EvidenceNote } from "../lib/evidence.js";
import type { OpenApiDocument } from "../lib/openapi.js";

/**
 * Copies a document for the reference page: descriptions of what is inferred or told by third parties begin with a
 * badge, and end with the reason.
 */
export function documentForReaders(document: OpenApiDocument): OpenApiDocument {
  const copy = structuredClone(document);
  const visit = (node: unknown): void => {
    if (!node || typeof node !== "object") return;
    const part = node as { description?: string; "x-evidence"?: EvidenceNote };
    if (node !== copy) addBadge(document, part);
    for (const [name, child] of Object.entries(node)) if (name !== "examples") visit(child);
  };
  visit(copy);
  return copy;
}

function addBadge(document: OpenApiDocument, part: { description?: string; "x-evidence"?: EvidenceNote }): void {
  const evidence = resolveEvidence(document, part["x-evidence"]);
  if (evidence === undefined || !isWeak(evidence.kind)) return;
  const badge = `**[${evidence.kind}]** `;
  const reason = evidence.reason ? `\n\n_${evidence.reason}_` : "";
  part.description = `${badge}${part.description ?? ""}${reason}`;
}
