import openapiTS, { astToString, NULL, STRING, tsIntersection, tsLiteral, tsUnion } from "openapi-typescript";
import ts from "typescript";
import { resolveEvidence, type EvidenceNote } from "../lib/evidence.js";
import type { OpenApiDocument, Schema } from "../lib/openapi.js";
import { openEnum } from "../lib/open-enum.js";
import { origin, type Output } from "./output.js";

/** Types of the whole document by openapi-typescript, with open enums kept open and evidence in the comments. */
export const types: Output = {
  file: "types.ts",
  write: async (bundle) => {
    const nodes = await openapiTS(withEvidence(bundle.document) as never, {
      defaultNonNullable: false,
      emptyObjectsUnknown: true,
      immutable: true,
      silent: true,
      transform: (schema) => openEnumType(schema as Schema),
    });
    return `// ${origin(bundle)}\n${astToString(nodes)}`;
  },
};

/** `"a" | "b" | (string & {})`: editors offer the known values, the compiler accepts others. */
function openEnumType(schema: Schema): ts.TypeNode | undefined {
  const open = openEnum(schema);
  if (open === undefined) return undefined;
  const anyText = tsIntersection([STRING, ts.factory.createTypeLiteralNode([])]);
  return tsUnion([...open.values.map((value) => tsLiteral(value)), anyText, ...(open.nullable ? [NULL] : [])]);
}

/** Copies a document and says in each description that is not from the vendor's pages where it comes from. */
function withEvidence(document: OpenApiDocument): OpenApiDocument {
  const copy = structuredClone(document);
  const visit = (node: unknown, inExample: boolean): void => {
    if (!node || typeof node !== "object") return;
    const part = node as { description?: string; "x-evidence"?: EvidenceNote };
    if (!inExample && part["x-evidence"] && node !== copy) {
      part.description = [part.description, remark(document, part["x-evidence"])].filter(Boolean).join("\n");
    }
    for (const [name, child] of Object.entries(node)) visit(child, inExample || name === "examples");
  };
  visit(copy, false);
  return copy;
}

function remark(document: OpenApiDocument, note: EvidenceNote): string {
  const { kind, sources, reason } = resolveEvidence(document, note) ?? { kind: "inferred", sources: [] };
  const word = kind === "inferred" || kind === "community" ? `@remarks Evidence: ${kind}.${reason ? ` ${reason}` : ""}` : "";
  const [source] = sources;
  return [word, source && `@see ${source.title} ${source.url}`].filter(Boolean).join("\n");
}
