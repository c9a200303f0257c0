import { SourceError } from "./problems.js";
import type { ReadDocument } from "./read-document.js";
import { errorAt } from "./source-tree.js";

/** One credential that every request carries. */
export interface CredentialScheme {
  /** Its name in `auth`: the name of the API key's scheme, or `bearer`. */
  readonly name: string;
  readonly description: string | undefined;
  /** Lower-case name of the request header. */
  readonly header: string;
  readonly prefix: string | undefined;
}

/** The credentials of a document: all of `schemes` are sent together. */
export interface Credentials {
  readonly schemes: readonly CredentialScheme[];
  /** Token endpoint of the OAuth 2 client-credentials flow, if the document has one. */
  readonly tokenUrl: string | undefined;
}

/**
 * Reads the security requirement of a document. Throws a SourceError for what the client cannot send: alternatives,
 * API keys outside of headers, and types other than `apiKey`, `http` bearer and `oauth2`.
 */
export function readCredentials({ document, tree }: Pick<ReadDocument, "document" | "tree">): Credentials {
  const refuse = (pointer: string, message: string): never => {
    throw new SourceError([errorAt(tree, pointer, "security", message)]);
  };
  const requirements = document.security ?? [];
  if (requirements.length > 1)
    refuse("#/security", "List one requirement: a client cannot choose between alternatives.");
  let tokenUrl: string | undefined;
  const schemes = Object.keys(requirements[0] ?? {}).map((key): CredentialScheme => {
    const pointer = `#/components/securitySchemes/${key}`;
    const scheme = document.components?.securitySchemes?.[key];
    const { type, description } = scheme ?? refuse("#/security", `No security scheme is called \`${key}\`.`);
    if (type === "apiKey" && scheme?.in === "header" && scheme.name !== undefined) {
      return { name: key, description, header: scheme.name.toLowerCase(), prefix: undefined };
    }
    if (type === "oauth2" || (type === "http" && scheme?.scheme?.toLowerCase() === "bearer")) {
      tokenUrl = scheme?.flows?.clientCredentials?.tokenUrl;
      return { name: "bearer", description, header: "authorization", prefix: "Bearer " };
    }
    return refuse(
      pointer,
      "The client can send API keys in headers, bearer tokens and OAuth 2 tokens; use one of these.",
    );
  });
  return { schemes, tokenUrl };
}
