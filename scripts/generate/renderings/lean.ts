import type { OpenApiDocument } from "../../lib/openapi.js";
import type { ReadDocument } from "../../lib/read-document.js";
import { isObject, nodes } from "../../../spectral/lib/walk.js";
import type { Output } from "../output.js";

/** Small objects that the walk does not stop at, and whose members are all keywords. */
const DETAILS = ["externalDocs", "discriminator", "contact", "license", "xml"];

/** Copies a document without examples and extensions: what a code generator reads. */
export function lean(document: OpenApiDocument): OpenApiDocument {
  // Not structuredClone, which keeps parts shared: a part that is changed in place must be nobody else's.
  const copy = JSON.parse(JSON.stringify(document)) as OpenApiDocument;
  for (const { kind, value } of nodes(copy)) {
    if (!isObject(value)) continue;
    for (const keyword of Object.keys(value)) {
      if (keyword.startsWith("x-") || keyword === "example" || keyword === "examples") delete value[keyword];
    }
    const parts = kind === "securityScheme" ? Object.values(value.flows ?? {}) : DETAILS.map((name) => value[name]);
    for (const part of parts) if (isObject(part)) dropExtensions(part);
  }
  return copy;
}

function dropExtensions(object: object): void {
  for (const key of Object.keys(object)) if (key.startsWith("x-")) delete (object as Record<string, unknown>)[key];
}

/** What the description says last, for it speaks of what is not here. */
const LEFT_OUT =
  "This rendering has neither examples nor extensions, and so no evidence: `openapi.json` beside it is the whole.";

/** Writes a document that has no extensions as JSON: none of ours that says where it comes from, either. */
export function renderLean(document: object): string {
  return `${JSON.stringify(document, null, 2)}\n`;
}

/** The document as 3.1 without examples and extensions, to generate code from. */
export const leanDocument: Output<ReadDocument> = {
  file: "openapi.lean.json",
  write: ({ document }) => {
    const copy = lean(document);
    const info = copy.info as { description?: string };
    info.description = [info.description?.trimEnd(), LEFT_OUT].filter(Boolean).join("\n\n");
    return renderLean(copy);
  },
};
