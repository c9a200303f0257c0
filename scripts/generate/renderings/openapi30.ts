import type { OpenApiDocument } from "../../lib/openapi.js";
import { isObject, nodes } from "../../../spectral/lib/walk.js";
import type { ReadDocument } from "../../lib/read-document.js";
import type { Output } from "../output.js";
import { lean, renderLean } from "./lean.js";
import { Losses } from "./losses.js";
import { convertSchema, type MutableSchema } from "./openapi30-schema.js";

/** Members of the Info and License Objects that 3.0 knows no better than under another name. */
interface MutableInfo {
  summary?: string;
  description?: string;
  license?: { name: string; identifier?: string; url?: string };
}

/**
 * Renders a bundled 3.1 document as OpenAPI 3.0.3 without examples and extensions; what 3.0 cannot say is left out and
 * listed in `info.description`. It reads no vendor's names, only the specification's.
 */
export function toOpenApi30(document: OpenApiDocument): object {
  const copy = lean(document) as OpenApiDocument & Record<string, unknown>;
  const losses = new Losses();
  for (const member of ["webhooks", "jsonSchemaDialect"]) dropMember(copy, member, [member], losses);
  dropMember(copy.components ?? {}, "pathItems", ["components", "pathItems"], losses);
  for (const { kind, value, path } of nodes(copy)) {
    if (kind === "schema" && isObject(value)) convertSchema(value as MutableSchema, { document: copy, path, losses });
    // Beside the reference of any other object, 3.0 ignores what 3.1 lets stand.
    else if (isObject(value) && "$ref" in value) keepReferenceAlone(value);
  }
  describeInfo(copy.info as MutableInfo, losses.describe(document.openapi));
  return { ...copy, openapi: "3.0.3" };
}

/** The document for tools that read OpenAPI 3.0 alone. */
export const openapi30Document: Output<ReadDocument> = {
  file: "openapi-3.0.json",
  write: ({ document }) => renderLean(toOpenApi30(document)),
};

function dropMember(parent: object, member: string, path: readonly string[], losses: Losses): void {
  if (!(member in parent)) return;
  delete (parent as Record<string, unknown>)[member];
  losses.drop(member, path);
}

function keepReferenceAlone(reference: Record<string, unknown>): void {
  for (const member of Object.keys(reference)) if (member !== "$ref") delete reference[member];
}

function describeInfo(info: MutableInfo, losses: string): void {
  info.description = [info.summary, info.description?.trimEnd(), losses].filter(Boolean).join("\n\n");
  delete info.summary;
  const { license } = info;
  if (license?.identifier === undefined) return;
  license.url ??= `https://spdx.org/licenses/${license.identifier}.html`;
  delete license.identifier;
}
