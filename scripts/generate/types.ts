import openapiTS, { astToString, NULL, STRING, tsIntersection, tsLiteral, tsUnion } from "openapi-typescript";
import ts from "typescript";
import { isWeak, resolveEvidence, type EvidenceNote } from "../lib/evidence.js";
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

/** Copies a document and says in each description where it comes from: its own evidence, or weak evidence around a member. */
function withEvidence(document: OpenApiDocument): OpenApiDocument {
  const copy = structuredClone(document);
  const visit = (node: unknown, around: EvidenceNote | undefined, isMember: boolean): void => {
    if (!node || typeof node !== "object") return;
    const part = node as { description?: string; "x-evidence"?: EvidenceNote };
    const own = node === copy ? undefined : part["x-evidence"];
    const text = own ? remark(document, own) : isMember && around ? weakness(document, around) : "";
    if (text) part.description = [part.description, text].filter(Boolean).join("\n");
    for (const [name, child] of Object.entries(node)) {
      if (name === "examples" || name === "x-evidence") continue;
      if (name !== "properties") visit(child, own ?? around, false);
      else for (const member of Object.values(child as object)) visit(member, own ?? around, true);
    }
  };
  visit(copy, undefined, false);
  return copy;
}

function remark(document: OpenApiDocument, note: EvidenceNote): string {
  const source = resolveEvidence(document, note)?.sources[0];
  return [weakness(document, note), source && `@see ${source.title} ${source.url}`].filter(Boolean).join("\n");
}

/** Says that a statement is inferred or from third parties; nothing for better evidence. */
function weakness(document: OpenApiDocument, note: EvidenceNote): string {
  const { kind = "inferred", reason } = resolveEvidence(document, note) ?? {};
  return isWeak(kind) ? `@remarks Evidence: ${kind}.${reason ? ` ${reason}` : ""}` : "";
}
