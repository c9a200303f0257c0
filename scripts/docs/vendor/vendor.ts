import { foundedParts, type Founded } from "../../../spectral/lib/evidence.js";
import { partsOf, type Part } from "../../evidence/parts.js";
import type { ReadDocument } from "../../lib/read-document.js";
import { readCredentials, type CredentialScheme } from "../../lib/credentials.js";
import type { EvidenceNote } from "../../lib/evidence.js";
import { vendorNames, type VendorNames } from "../../lib/names.js";
import type { OpenApiDocument, Operation, Schema } from "../../lib/openapi.js";
import { listOperations } from "../../lib/operations.js";
import { constant, envName } from "../../../src/verify/credentials.js";

/** A credential, and the environment variable that the samples take it from. */
export interface SampleCredential extends CredentialScheme {
  readonly env: string;
  /** Its scheme in the document. */
  readonly part: unknown;
}

/** What the pages of one vendor are made from. */
export interface Vendor {
  readonly bundle: ReadDocument;
  /** Name of its folder. */
  readonly slug: string;
  readonly names: VendorNames;
  readonly document: DocumentForReaders;
  /** All that evidence was found for, which takes a while. */
  readonly founded: readonly Founded[];
  /** Every statement of the document, with its evidence. */
  readonly parts: readonly Part[];
  readonly operations: readonly Operation[];
  readonly schemas: Readonly<Record<string, Schema>>;
  /** Whether the anchors of all members would make its page too heavy: there a script adds them. */
  readonly isLarge: boolean;
  readonly credentials: readonly SampleCredential[];
  readonly tokenUrl: string | undefined;
  /** Base URL as the document writes it, with its variables in braces. */
  readonly template: string;
  /** Base URL with the default of each variable. */
  readonly server: string;
  readonly variables: Readonly<
    Record<
      string,
      {
        readonly default: string;
        readonly description?: string;
        readonly enum?: readonly string[];
      }
    >
  >;
  /** Base URL on the local mock server. */
  readonly mock: string;
}

/** The parts of a document that only readers need. */
export type DocumentForReaders = OpenApiDocument & {
  readonly info: { readonly summary?: string; readonly description?: string };
  readonly externalDocs?: { readonly url: string; readonly description?: string };
  readonly "x-evidence"?: EvidenceNote;
};

/** Where `npx chat-contracts mock` listens unless it is told otherwise. */
export const MOCK_ORIGIN = "http://127.0.0.1:4010";

const MANY_SCHEMAS = 100;

/** Reads from a bundle what the pages of its vendor are made from. */
export function readVendor(bundle: ReadDocument): Vendor {
  const { api, document } = bundle;
  const { schemes, tokenUrl } = readCredentials(bundle);
  const { url, variables = {} } = document.servers[0]!;
  const schemas = document.components?.schemas ?? {};
  const founded = [...foundedParts(document)];
  const template = url.replace(/\/$/, "");
  const server = template.replaceAll(/\{([^}]*)\}/g, (_, name: string) => variables[name]?.default ?? name);
  return {
    bundle,
    slug: api.name,
    names: vendorNames(bundle),
    document: document as DocumentForReaders,
    founded,
    parts: partsOf(founded),
    operations: listOperations(document),
    schemas,
    isLarge: Object.keys(schemas).length > MANY_SCHEMAS,
    credentials: schemes.map((scheme, index) => ({
      ...scheme,
      env: envName(api.name, scheme.name),
      part: document.components?.securitySchemes?.[Object.keys(document.security![0]!)[index]!],
    })),
    tokenUrl,
    template,
    server,
    variables,
    mock: `${MOCK_ORIGIN}/${api.name}${new URL(server).pathname.replace(/\/$/, "")}`,
  };
}

/** The anchor of a part of an operation; with one operation on the page it needs no name in front. */
export function operationAnchor({ operations }: Vendor, { id }: Operation, part: string): string {
  return operations.length === 1 ? part : `${id}-${part}`;
}

/** How the names of the environment variables of a vendor begin. */
export function envPrefix({ slug }: Pick<Vendor, "slug">): string {
  return constant(slug);
}
