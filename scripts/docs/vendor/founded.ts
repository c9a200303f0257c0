import { noteFindings, type Evidence } from "../../../spectral/lib/evidence.js";
import { sumUp } from "../../../spectral/lib/evidence/scope.js";
import type { EvidenceNote } from "../../lib/evidence.js";
import type { Operation } from "../../lib/openapi.js";
import type { Vendor } from "./vendor.js";

/** What is said of a part in general. Its single claims are about itself, and nothing within it inherits them. */
export function generalNote(part: unknown): EvidenceNote | undefined {
  const { source, kind, reason, note, rule } =
    (part as { "x-evidence"?: EvidenceNote } | undefined)?.["x-evidence"] ?? {};
  if (source === undefined && kind === undefined && rule === undefined) return undefined;
  return Object.fromEntries(
    Object.entries({ source, kind, reason, note, rule }).filter(([, said]) => said !== undefined),
  );
}

/**
 * What holds for a part of an operation that says nothing itself. The sources of the operation are about the call, so that
 * only those of the document are cited for what is within it.
 */
export function noteWithin({ document }: Pick<Vendor, "document">, { object }: Operation): EvidenceNote | undefined {
  return generalNote(object) === undefined ? generalNote(document) : undefined;
}

/** The evidence of a part. For one that says none itself counts what is said in general around it, of the nearest first. */
export function evidenceOf(
  { document, founded }: Pick<Vendor, "document" | "founded">,
  part: unknown,
  ...around: readonly unknown[]
): Evidence | undefined {
  const found = founded.find(({ value }) => value === part);
  if (found !== undefined) return found.evidence;
  const note = [...around, document].map(generalNote).find((said) => said !== undefined);
  return sumUp(noteFindings(document, note).map((finding) => ({ claim: "type", finding })));
}
