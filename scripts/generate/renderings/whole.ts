import { stringify } from "yaml";
import type { OpenApiDocument } from "../../lib/openapi.js";
import type { ReadDocument } from "../../lib/read-document.js";
import { origin, type Output } from "../output.js";
import { shareHeaders } from "./share-headers.js";

/** Lays a bundled document out for people: repeated headers in components, the list of sources at the end. */
export function whole(document: OpenApiDocument): object {
  const { "x-evidence": evidence, ...rest } = shareHeaders(document) as OpenApiDocument & { "x-evidence"?: unknown };
  return { ...rest, ...(evidence === undefined ? {} : { "x-evidence": evidence }) };
}

/** The whole document as JSON, with a first member that says where it comes from. */
export const jsonDocument: Output<ReadDocument> = {
  file: "openapi.json",
  write: (bundle) => {
    const text = JSON.stringify(whole(bundle.document), null, 2);
    return `{ "x-generated": ${JSON.stringify(origin(bundle))},\n${text.slice(2)}\n`;
  },
};

/** The whole document as YAML, with prose in literal blocks, as the sources have it. */
export const yamlDocument: Output<ReadDocument> = {
  file: "openapi.yaml",
  write: (bundle) => {
    const layout = { aliasDuplicateObjects: false, blockQuote: "literal", lineWidth: 0 } as const;
    return `# ${origin(bundle)}\n${stringify(whole(bundle.document), layout)}`;
  },
};
