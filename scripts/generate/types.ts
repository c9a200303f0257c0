import openapiTS, { astToString, NULL, STRING, tsIntersection, tsLiteral, tsUnion } from "openapi-typescript";
import ts from "typescript";
import { wordsByObject } from "../evidence/words.js";
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

/** Copies a document and says in each description what is weak about it, and where it comes from if it says so itself. */
function withEvidence(document: OpenApiDocument): OpenApiDocument {
  const copy = structuredClone(document);
  const words = wordsByObject(copy);
  const visit = (node: unknown): void => {
    if (!node || typeof node !== "object") return;
    const part = node as { description?: string; "x-evidence"?: unknown };
    const { remarks = [], sources = [] } = words.get(node) ?? {};
    const seen = part["x-evidence"] === undefined ? [] : sources;
    const tags = [...remarks.map((text) => `@remarks ${text}`), ...seen.map(({ text, url }) => `@see ${text} ${url}`)];
    if (tags.length > 0) part.description = [part.description, ...tags].filter(Boolean).join("\n");
    for (const [name, child] of Object.entries(node)) if (name !== "examples" && name !== "x-evidence") visit(child);
  };
  visit(copy);
  return copy;
}
