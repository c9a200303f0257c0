import { resolveEvidence, type Evidence, type EvidenceNote } from "../lib/evidence.js";
import type { OpenApiDocument, Schema } from "../lib/openapi.js";
import { follow, listOperations } from "../lib/operations.js";
import { below } from "../../src/pointer.js";

/** What a part of a document is, for which evidence is asked. */
export const PART_KINDS = [
  "parameter",
  "header",
  "status",
  "member",
  "value",
  "credential",
  "server variable",
] as const;

/** A statement about a vendor, with the evidence that it has or inherits. */
export interface Part {
  readonly kind: (typeof PART_KINDS)[number];
  readonly pointer: string;
  /** Undefined where nothing, or nothing that can be resolved, is written at the part or around it. */
  readonly evidence: Evidence | undefined;
}

/** Lists every parameter, header, status, schema member, enum value, credential and server variable of a document. */
export function listParts(document: OpenApiDocument): Part[] {
  const parts: Part[] = [];
  const add = (kind: Part["kind"], pointer: string, note: EvidenceNote | undefined): void => {
    parts.push({ kind, pointer, evidence: resolveEvidence(document, note) });
  };

  const visitSchema = (schema: Schema, pointer: string, inherited: EvidenceNote | undefined): void => {
    const note = noteOf(schema, inherited);
    (schema.enum ?? []).forEach((value, index) => {
      add("value", `${pointer}/enum/${index}`, note?.values?.[String(value)] ?? note);
    });
    for (const [name, member] of Object.entries(schema.properties ?? {})) {
      add("member", below(`${pointer}/properties`, name), noteOf(member, note));
    }
    for (const [child, place] of childrenOf(schema)) visitSchema(child, pointer + place, note);
  };
  const visitContent = (content: object | undefined, pointer: string, note: EvidenceNote | undefined): void => {
    for (const [type, media] of Object.entries(content ?? {}) as [string, { schema?: Schema }][]) {
      if (media.schema) visitSchema(media.schema, `${below(`${pointer}/content`, type)}/schema`, noteOf(media, note));
    }
  };

  const root = noteOf(document);
  for (const { object, pointer, parameters, responses } of listOperations(document)) {
    const note = noteOf(object, root);
    parameters.forEach((parameter, index) => {
      add("parameter", `${pointer}/parameters/${index}`, noteOf(parameter, note));
      visitSchema(parameter.schema, `${pointer}/parameters/${index}/schema`, noteOf(parameter, note));
    });
    const body = follow(document, object.requestBody).value;
    if (body) visitContent(body.content, `${pointer}/requestBody`, noteOf(body, note));
    for (const { object: response, pointer: place } of responses) {
      const own = noteOf(response, note);
      add("status", place, own);
      for (const [name, header] of Object.entries(response.headers ?? {})) {
        add("header", below(`${place}/headers`, name), noteOf(header, own));
        visitSchema(header.schema, `${below(`${place}/headers`, name)}/schema`, noteOf(header, own));
      }
      visitContent(response.content, place, own);
    }
  }
  const { schemas = {}, securitySchemes = {} } = document.components ?? {};
  for (const [name, schema] of Object.entries(schemas)) visitSchema(schema, below("#/components/schemas", name), root);
  for (const [name, scheme] of Object.entries(securitySchemes)) {
    add("credential", below("#/components/securitySchemes", name), noteOf(scheme, root));
  }
  document.servers.forEach((server, index) => {
    for (const [name, variable] of Object.entries(server.variables ?? {})) {
      add("server variable", below(`#/servers/${index}/variables`, name), noteOf(variable, noteOf(server, root)));
    }
  });
  return parts;
}

function noteOf(node: unknown, inherited?: EvidenceNote): EvidenceNote | undefined {
  return (node as { "x-evidence"?: EvidenceNote })["x-evidence"] ?? inherited;
}

const ONE = ["items", "additionalProperties", "not", "if", "then", "else"] as const;
const MANY = ["properties", "patternProperties", "dependentSchemas", "allOf", "anyOf", "oneOf", "prefixItems"] as const;

function childrenOf(schema: Schema): [Schema, string][] {
  const single = ONE.filter((keyword) => typeof schema[keyword] === "object");
  const many = MANY.flatMap((keyword) =>
    Object.entries((schema[keyword] as Record<string, Schema> | undefined) ?? {}).map(
      ([name, child]): [Schema, string] => [child, below(`/${keyword}`, name)],
    ),
  );
  return [...single.map((keyword): [Schema, string] => [schema[keyword] as Schema, `/${keyword}`]), ...many];
}
