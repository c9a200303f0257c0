import { Ajv2020, type ErrorObject, type Options } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";

/** Key under which a bundled document is known to Ajv, so that its own pointers resolve inside it. */
export const DOCUMENT_KEY = "document:";

/** Key of the same document in the closed world. */
export const CLOSED_KEY = "closed:";

/** Makes an Ajv for JSON Schema 2020-12 with the formats of OpenAPI 3.1; unknown keywords (`x-…`) are annotations. */
export function createAjv(options: Options = {}): Ajv2020 {
  const ajv = new Ajv2020({ strict: false, allErrors: true, ...options });
  addFormats.default(ajv);
  return ajv;
}

/** Says in words what an Ajv error means, with the offending name or the allowed values where it has them. */
export function explain(error: ErrorObject): string {
  const { keyword, params, message = "does not fit the schema" } = error;
  if (keyword === "enum") return `${message}: ${(params.allowedValues as unknown[]).map(String).join(", ")}`;
  if (keyword === "unevaluatedProperties") return `has an undeclared member \`${params.unevaluatedProperty}\``;
  return message;
}
