import type { Bundle } from "../../lib/bundle.js";
import type { OpenApiDocument } from "../../lib/openapi.js";
import { isObject, nodes } from "../../../spectral/lib/walk.js";
import { origin, type Output } from "../output.js";

/** Copies a document without examples and extensions: what a code generator reads, in half the bytes. */
export function lean(document: OpenApiDocument): OpenApiDocument {
  // Not structuredClone, which keeps parts shared: a part that is changed in place must be nobody else's.
  const copy = JSON.parse(JSON.stringify(document)) as OpenApiDocument;
  for (const { value } of nodes(copy)) {
    if (!isObject(value)) continue;
    for (const keyword of Object.keys(value)) {
      if (keyword.startsWith("x-") || keyword === "example" || keyword === "examples") delete value[keyword];
    }
  }
  return copy;
}

/** Writes a rendering as JSON, with a first member that says where it comes from. */
export function renderJson(bundle: Bundle, document: object): string {
  return `{ "x-generated": ${JSON.stringify(origin(bundle))},\n${JSON.stringify(document, null, 2).slice(2)}\n`;
}

/** The document as 3.1 without examples and extensions, to generate code from. */
export const leanDocument: Output = {
  file: "openapi.lean.json",
  write: (bundle) => renderJson(bundle, lean(bundle.document)),
};
