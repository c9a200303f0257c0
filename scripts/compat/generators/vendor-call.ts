import type { OpenApiDocument } from "../../lib/openapi.js";
import { listOperations } from "../../lib/operations.js";
import { requiredValues, textOf } from "../../lib/required-values.js";

/** A call of the first operation of a document, made of what the document shows. */
export interface VendorCall {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  /** The address of the vendor, which the mock stands in for. */
  readonly server: string;
  /** Values of the path parameters. */
  readonly parameters: Readonly<Record<string, unknown>>;
  /** Values of the query and header parameters that are required. */
  readonly query: Readonly<Record<string, string>>;
  readonly requiredHeaders: Readonly<Record<string, string>>;
  /** Credentials that have the right form. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
}

/** Reads how the operation of a document is called, with its first example as the body. */
export function vendorOf(whole: unknown): VendorCall {
  const document = whole as OpenApiDocument;
  const [operation] = listOperations(document);
  if (operation === undefined) throw new Error("The document has no operation.");
  const values = requiredValues(operation);
  const content = operation.requestBody?.object.content ?? {};
  const examples = Object.values(content).flatMap(({ examples: named }) => Object.values(named ?? {}));
  const [first] = examples as { value?: unknown }[];
  const [server] = document.servers as { url: string; variables?: Record<string, { default: string }> }[];
  return {
    id: operation.id,
    method: operation.method.toUpperCase(),
    path: operation.path,
    server: server!.url.replace(/\{(\w+)\}/g, (_, name: string) => server!.variables![name]!.default),
    parameters: values.path,
    query: textOf(values.query),
    requiredHeaders: textOf(values.header),
    headers: credentials(document),
    body: first?.value ?? {},
  };
}

function credentials({ components }: OpenApiDocument): Record<string, string> {
  const schemes = Object.values((components as { securitySchemes?: Record<string, Scheme> }).securitySchemes ?? {});
  return Object.fromEntries(
    schemes.map(({ type, name }) => (type === "apiKey" ? [name!, "any"] : ["authorization", "Bearer any"])),
  );
}

interface Scheme {
  readonly type: string;
  readonly name?: string;
}
