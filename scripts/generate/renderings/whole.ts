import { stringify } from "yaml";
import type { OpenApiDocument } from "../../lib/openapi.js";
import type { ReadDocument } from "../../lib/read-document.js";
import { origin, type Output } from "../output.js";
import { renderJson } from "./lean.js";
import { shareHeaders } from "./share-headers.js";

/** Lays a bundled document out for people: repeated headers in components, the list of sources at the end. */
export function whole(document: OpenApiDocument): object {
  const { "x-evidence": evidence, ...rest } = shareHeaders(document) as OpenApiDocument & { "x-evidence"?: unknown };
  return { ...rest, ...(evidence === undefined ? {} : { "x-evidence": evidence }) };
}

/** The whole document as JSON. */
export const jsonDocument: Output<ReadDocument> = {
  file: "openapi.json",
  write: (bundle) => renderJson(bundle, whole(bundle.document)),
};

/** The whole document as YAML, with prose in literal blocks, as the sources have it. */
export const yamlDocument: Output<ReadDocument> = {
  file: "openapi.yaml",
  write: (bundle) => {
    const layout = { aliasDuplicateObjects: false, blockQuote: "literal", lineWidth: 0 } as const;
    return `# ${origin(bundle)}\n${stringify(whole(bundle.document), layout)}`;
  },
};
